/**
 * Renders an edition's own prose tree: paragraphs, quotations, lists, tables and photos, every block with its
 * permanent address. Text is only ever text here; a link that `isSafeHref` refuses is printed as plain words.
 */
import type { ReactNode } from 'react'
import type { Block, Figure, Inline, Media } from '@/domain/edition/edition'
import { isSafeHref } from '@/domain/edition/safe-href'
import { messages } from '../messages/messages'
import { Anchor } from './anchor'
import type { Marks } from './correction-marks'
import { markFigures, type Piece, placeRuns } from './mark-figures'
import { Photo } from './photo'
import styles from './prose.module.css'

function PieceText({ piece }: { piece: Piece }) {
  const { text, figure, bold, href } = piece
  let content: ReactNode = text
  if (figure && text === figure.text) {
    content = (
      <data className={styles.figure} value={figure.value}>
        {text}
      </data>
    )
  } else if (figure) content = <span className={styles.figure}>{text}</span>
  if (bold) content = <b>{content}</b>
  if (href === undefined || !isSafeHref(href)) return content
  return (
    <a href={href} rel={href.startsWith('/') ? undefined : 'noopener'}>
      {content}
    </a>
  )
}

type RunsProps = { runs: readonly Inline[]; figures: readonly Figure[]; at?: number }

const Runs = ({ runs, figures, at }: RunsProps) =>
  markFigures(runs, figures, at).map((piece) => <PieceText key={piece.at} piece={piece} />)

function List({ block, figures }: { block: Extract<Block, { kind: 'list' }>; figures: readonly Figure[] }) {
  const items = placeRuns(block.items).map(({ runs, at }) => (
    <li key={at}>
      <Runs runs={runs} figures={figures} at={at} />
    </li>
  ))
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

type Cell = Extract<Block, { kind: 'table' }>['rows'][number][number]
type PlacedCell = { cell: Cell; at: number; scope: 'row' | 'col' }

function TableCell({ cell, at, scope, figures }: PlacedCell & { figures: readonly Figure[] }) {
  const content = <Runs runs={cell.text} figures={figures} at={at} />
  return cell.header ? <th scope={scope}>{content}</th> : <td>{content}</td>
}

/** The cells of a table with where each begins in its plain text; a row of headers alone heads the columns. */
function placeCells(rows: readonly (readonly Cell[])[]): PlacedCell[][] {
  const places = placeRuns(rows.flatMap((row) => row.map((cell) => cell.text)))[Symbol.iterator]()
  return rows.map((row) => {
    const scope = row.every((cell) => cell.header) ? 'col' : 'row'
    return row.map((cell) => ({ cell, at: places.next().value?.at ?? 0, scope }))
  })
}

const Table = ({ block, figures }: { block: Extract<Block, { kind: 'table' }>; figures: readonly Figure[] }) => (
  <table>
    <tbody>
      {placeCells(block.rows).map((row) => (
        <tr key={row[0]?.at ?? 'empty'}>
          {row.map((placed) => (
            <TableCell key={placed.at} {...placed} figures={figures} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

type ProseProps = {
  blocks: readonly Block[]
  figures?: readonly Figure[]
  media: Readonly<Record<string, Media>>
  marks?: Marks
}

type BlockProps = Omit<ProseProps, 'blocks' | 'figures'> & { block: Block; figures: readonly Figure[] }

function ProseBlock({ block, figures, media, marks }: BlockProps) {
  if (block.kind === 'image') {
    const photo = Object.hasOwn(media, block.media) ? media[block.media] : undefined
    return photo ? <Photo photo={photo} id={block.id} /> : null
  }
  const anchor = <Anchor id={block.id} to="paragraph" marks={marks} />
  if (block.kind === 'list') {
    return (
      <div id={block.id} className={styles.block}>
        <List block={block} figures={figures} />
        {anchor}
      </div>
    )
  }
  if (block.kind === 'table') {
    // A wide table scrolls by itself; the link inside is how the keyboard gets there.
    return (
      <section id={block.id} className={styles.tableFrame} aria-label={messages.table}>
        <Table block={block} figures={figures} />
        {anchor}
      </section>
    )
  }
  const runs = <Runs runs={block.text} figures={figures} />
  if (block.kind === 'quote') {
    return (
      <blockquote id={block.id} className={styles.quote}>
        <p>
          {runs}
          {anchor}
        </p>
      </blockquote>
    )
  }
  return (
    <p id={block.id} className={styles.paragraph}>
      {runs}
      {anchor}
    </p>
  )
}

/** Some blocks in order; `figures` are those that stand in them. No blocks, no output. */
export const Prose = ({ blocks, figures = [], media, marks }: ProseProps) =>
  blocks.map((block) => (
    <ProseBlock
      key={block.id}
      block={block}
      figures={figures.filter((figure) => figure.block === block.id)}
      media={media}
      marks={marks}
    />
  ))
