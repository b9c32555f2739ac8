/**
 * A block as one readable line of text with its formatting visible: what a reviewer is shown when only the
 * formatting changed — a link that points elsewhere, a word set in bold, a paragraph made a quote.
 */
import type { Block, Inline } from './edition'

/** Bold as `**…**`, a link as `[…](address)`, a quote behind `> `, list items and header cells marked as such. */
export function writeBlock(block: Block): string {
  if (block.kind === 'image') return `![${block.media}]`
  if (block.kind === 'quote') return `> ${writeRuns(block.text)}`
  if (block.kind === 'paragraph') return writeRuns(block.text)
  if (block.kind === 'list')
    return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${writeRuns(item)}`).join('\n')
  return block.rows
    .map((row) => row.map((cell) => `${cell.header ? '# ' : ''}${writeRuns(cell.text)}`).join(' | '))
    .join('\n')
}

const writeRuns = (runs: readonly Inline[]): string =>
  runs
    .map((run) => (run.bold ? `**${run.text}**` : run.text))
    .map((text, index) => {
      const href = runs[index]?.href
      return href === undefined ? text : `[${text}](${href})`
    })
    .join('')
