/**
 * Prose between the editor and the record: Payload's Lexical JSON becomes the edition's own blocks, and plain
 * paragraphs of an import become Lexical JSON. The JSON is untrusted: nothing here throws, no text is lost, and
 * what the record cannot say is named in `problems`. Block ids are given out later, by `domain/edition`.
 */
import type { Block, Inline } from '@/domain/edition/edition'
import { isSafeHref } from '@/domain/edition/safe-href'

/** Blocks in reading order, ids '' ; one Chinese sentence for each thing that was left out or simplified. */
export type ReadProse = { blocks: Block[]; problems: string[] }

type Node = Record<string, unknown>
/** Text under way: finished and open lines, and the images met among them, which follow the text. */
type Flow = { lines: Inline[][]; images: Block[]; problems: Set<string> }
type TextKind = 'paragraph' | 'quote'

const DEEPEST = 50
const BOLD = 1
const IMAGES_COLLECTION = 'media'
const OWN_LINE = new Set(['paragraph', 'quote', 'list', 'listitem', 'table', 'tablerow', 'tablecell'])

/**
 * Blocks of a Lexical state; an empty field (null, undefined) has none. A line break begins a new paragraph (or
 * quote), in list items and table cells a line feed; nested lists become one list; blank paragraphs and the white
 * space around a text are dropped; neighbouring runs of the same style become one.
 */
export function blocksFromLexical(state: unknown): ReadProse {
  const problems = new Set<string>()
  if (state === null || state === undefined) return { blocks: [], problems: [] }
  const root = isNode(state) && isNode(state.root) ? state.root : null
  if (!root) problems.add('正文格式无法识别，未能读取。')
  const blocks = root ? childrenOf(root, problems).flatMap((node) => readBlock(node, problems)) : []
  return { blocks, problems: [...problems] }
}

function readBlock(node: Node, problems: Set<string>): Block[] {
  const flow: Flow = { lines: [[]], images: [], problems }
  if (node.type === 'list') return [...readList(node, flow), ...flow.images]
  if (node.type === 'table') return [...readTable(node, flow), ...flow.images]
  pour(node, flow, 1, null)
  const kind: TextKind = node.type === 'quote' ? 'quote' : 'paragraph'
  return [...textLines(flow).map((text): Block => ({ id: '', kind, text })), ...flow.images]
}

function readList(list: Node, flow: Flow): Block[] {
  const items: Inline[][] = []
  const readItems = (node: Node, depth: number) => {
    for (const item of childrenOf(node, flow.problems)) {
      let own: Flow = { ...flow, lines: [[]] }
      const finishItem = () => {
        const text = joinLines(textLines(own))
        if (text.length > 0) items.push(text)
        own = { ...flow, lines: [[]] }
      }
      for (const child of item.type === 'listitem' ? childrenOf(item, flow.problems) : [item]) {
        if (child.type === 'list' && depth < DEEPEST) {
          finishItem()
          readItems(child, depth + 2)
        } else pour(child, own, depth + 1, null)
      }
      finishItem()
    }
  }
  readItems(list, 1)
  return items.length > 0 ? [{ id: '', kind: 'list', ordered: list.listType === 'number', items }] : []
}

function readTable(table: Node, flow: Flow): Block[] {
  const rows = childrenOf(table, flow.problems).map((row) =>
    (row.type === 'tablerow' ? childrenOf(row, flow.problems) : [row]).map((cell) => {
      if (spans(cell.colSpan) || spans(cell.rowSpan)) flow.problems.add('表格中合并的单元格已拆开。')
      const own: Flow = { ...flow, lines: [[]] }
      pour(cell, own, 1, null)
      return { header: typeof cell.headerState === 'number' && cell.headerState > 0, text: joinLines(textLines(own)) }
    }),
  )
  const hasText = rows.some((row) => row.some((cell) => cell.text.length > 0))
  return hasText ? [{ id: '', kind: 'table', rows: rows.filter((row) => row.length > 0) }] : []
}

/** Adds a node and everything under it to the text under way. */
function pour(node: Node, flow: Flow, depth: number, href: string | null): void {
  const type = typeof node.type === 'string' ? node.type : ''
  if (depth > DEEPEST) flow.problems.add(`正文嵌套超过 ${DEEPEST} 层，更深的内容未能读取。`)
  else if (type === 'text' || type === 'tab') pourText(node, flow, href)
  else if (type === 'linebreak') breakLine(flow)
  else if (type === 'upload') readImage(node, flow)
  else if (type === 'link' || type === 'autolink') pourChildren(node, flow, depth, readHref(node, flow.problems))
  else {
    if (type === 'heading') flow.problems.add('正文不使用标题格式，已按普通段落保留。')
    else if (!OWN_LINE.has(type)) {
      flow.problems.add(`正文中有无法识别的内容（${shorten(type)}），只保留了其中的文字。`)
      if (typeof node.text === 'string') pourText(node, flow, href)
    }
    breakLine(flow)
    pourChildren(node, flow, depth, href)
    breakLine(flow)
  }
}

function pourChildren(node: Node, flow: Flow, depth: number, href: string | null): void {
  for (const child of childrenOf(node, flow.problems)) pour(child, flow, depth + 1, href)
}

function pourText(node: Node, flow: Flow, href: string | null): void {
  const format = typeof node.format === 'number' ? node.format : 0
  const written = typeof node.text === 'string' ? node.text : ''
  const text = written.replace(/\p{Surrogate}/gu, '\ufffd').replace(/(?![\t\n\r])\p{Cc}/gu, '')
  if (text.includes('\ufffd')) flow.problems.add(`“${shorten(text)}”中有无法显示的字符。`)
  if ((format & ~BOLD) !== 0) flow.problems.add(`“${shorten(text)}”使用了不支持的文字格式，只保留了文字。`)
  text.split(/\r\n?|\n/).forEach((part, index) => {
    if (index > 0) breakLine(flow)
    if (part === '') return
    flow.lines
      .at(-1)
      ?.push({ text: part, ...((format & BOLD) !== 0 && { bold: true }), ...(href !== null && { href }) })
  })
}

function readHref(node: Node, problems: Set<string>): string | null {
  const fields = isNode(node.fields) ? node.fields : {}
  const href = fields.linkType !== 'internal' && typeof fields.url === 'string' ? fields.url.trim() : ''
  if (isSafeHref(href)) return href
  problems.add(`链接“${shorten(href)}”不能使用，只保留了文字；请填写以 https:// 开头的完整网址。`)
  return null
}

function readImage(node: Node, flow: Flow): void {
  const id = isNode(node.value) ? node.value.id : node.value
  const isKnown = node.relationTo === IMAGES_COLLECTION && (typeof id === 'string' || typeof id === 'number')
  if (isKnown && String(id) !== '') flow.images.push({ id: '', kind: 'image', media: String(id) })
  else flow.problems.add('正文中有一张图片没有选定，未能读取。')
}

const breakLine = (flow: Flow): void => {
  flow.lines.push([])
}

/** The finished lines that have text, trimmed, neighbouring runs of one style joined. */
function textLines(flow: Flow): Inline[][] {
  return flow.lines.map((line) => trimRuns(joinRuns(line))).filter((line) => line.length > 0)
}

function joinRuns(runs: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.bold === run.bold && last.href === run.href)
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

function trimRuns(runs: readonly Inline[]): Inline[] {
  const first = runs.findIndex((run) => run.text.trim() !== '')
  const last = runs.findLastIndex((run) => run.text.trim() !== '')
  if (first === -1) return []
  return runs.slice(first, last + 1).map((run, index, kept) => {
    const start = index === 0 ? run.text.trimStart() : run.text
    return { ...run, text: index === kept.length - 1 ? start.trimEnd() : start }
  })
}

const joinLines = (lines: readonly Inline[][]): Inline[] =>
  joinRuns(lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line])))

function childrenOf(node: Node, problems: Set<string>): Node[] {
  const children: readonly unknown[] = Array.isArray(node.children) ? node.children : []
  const nodes = children.filter(isNode)
  if (nodes.length < children.length) problems.add('正文中有无法识别的内容，未能读取。')
  return nodes
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const spans = (value: unknown): boolean => typeof value === 'number' && value > 1

const shorten = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text)

type LexicalElement<Type extends string, Child> = {
  type: Type
  children: Child[]
  direction: 'ltr'
  format: ''
  indent: 0
  version: 1
}
type LexicalText = { type: 'text'; text: string; detail: 0; format: 0; mode: 'normal'; style: ''; version: 1 }
type LexicalParagraph = LexicalElement<'paragraph', LexicalText> & { textFormat: 0; textStyle: '' }

/** The smallest Lexical JSON the editor opens: a root with at least one paragraph. */
export type LexicalState = { root: LexicalElement<'root', LexicalParagraph> }

/** Paragraphs as Lexical JSON; each line of a text is a paragraph, blank ones are dropped, none gives an empty one. */
export function lexicalFromParagraphs(paragraphs: readonly string[]): LexicalState {
  const lines = paragraphs.flatMap((text) => text.split(/\r\n?|\n/)).filter((line) => line.trim() !== '')
  const children = lines.length > 0 ? lines.map((line) => asParagraph([asText(line)])) : [asParagraph([])]
  return { root: { type: 'root', children, ...ELEMENT } }
}

const ELEMENT = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const asParagraph = (children: LexicalText[]): LexicalParagraph => ({
  type: 'paragraph',
  children,
  textFormat: 0,
  textStyle: '',
  ...ELEMENT,
})

const asText = (text: string): LexicalText => ({
  type: 'text',
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
