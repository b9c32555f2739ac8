/** Prose that is not being edited: plain elements, drawn once. */
import { Fragment, memo } from 'react'
import type { Block, Inline } from '@/domain/edition/edition'
import { isSafeHref } from '@/domain/edition/safe-href'
import type { Prose } from '@/domain/text/whole-text'
import { blocksFromLexical } from '@/records/prose'
import styles from './text.module.css'
import { useText } from './text-context'

export const ProseView = memo(function ProseView({ prose, empty }: { prose: Prose; empty: string }) {
  const { blocks } = blocksFromLexical(prose)
  if (blocks.length === 0) return empty ? <p className={styles.empty}>{empty}</p> : null
  return (
    <>
      {numbered(blocks).map(({ item, key }) => (
        <BlockView key={key} block={item} />
      ))}
    </>
  )
})

/** Prose has no ids before it is an edition; what is drawn once may go by its place. */
const numbered = <T,>(items: readonly T[]) => items.map((item, index) => ({ item, key: String(index) }))

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'image') return <ImageView media={block.media} />
  if (block.kind === 'quote') return <blockquote>{runs(block.text)}</blockquote>
  if (block.kind === 'paragraph') return <p>{runs(block.text)}</p>
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List>
        {numbered(block.items).map(({ item, key }) => (
          <li key={key}>{runs(item)}</li>
        ))}
      </List>
    )
  }
  return (
    <div className={styles.scroll}>
      <table>
        <tbody>
          {numbered(block.rows).map(({ item: row, key }) => (
            <tr key={key}>
              {numbered(row).map(({ item: cell, key: column }) =>
                cell.header ? <th key={column}>{runs(cell.text)}</th> : <td key={column}>{runs(cell.text)}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ImageView({ media }: { media: string }) {
  const { page, adminPath } = useText()
  const stored = page.drafts.media.find(({ id }) => id === media)
  if (!stored?.filename) {
    return (
      <p className={styles.empty}>
        〔图片〕<a href={adminPath(`/collections/media/${media}`)}>打开</a>
      </p>
    )
  }
  return (
    <img
      className={styles.image}
      src={`/api/media/file/${encodeURIComponent(stored.filename)}`}
      alt={stored.alt ?? ''}
      loading="lazy"
    />
  )
}

const runs = (inlines: readonly Inline[]) =>
  numbered(inlines).map(({ item: { text, bold, href }, key }) => {
    const words = bold ? <strong>{text}</strong> : text
    return <Fragment key={key}>{href && isSafeHref(href) ? <a href={href}>{words}</a> : words}</Fragment>
  })
