/**
 * What somebody has selected on the screen or in the preview, as words of one passage. Removed words and what only
 * screen readers hear are not part of a passage; a selection that runs on into the next one is cut at its end.
 */
export type Selected = { passage: string; quote: string; near: number }

const NOT_TEXT = 'del, [data-not-text], a[aria-label]'

/**
 * @param selector of the elements that hold a passage
 * @param keyOf the key of the passage such an element holds
 */
export function readSelection(
  selection: Selection | null,
  selector: string,
  keyOf: (element: Element) => string,
): Selected | null {
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
  if (!range) return null
  const { startContainer } = range
  // The preview is another document, whose elements are of another class.
  const start =
    startContainer.nodeType === Node.ELEMENT_NODE ? (startContainer as Element) : startContainer.parentElement
  const holder = start?.closest(selector)
  if (!holder) return null
  const words = readWords(holder, range)
  const quote = words.quote.trim()
  return quote === '' ? null : { passage: keyOf(holder), quote, near: words.near }
}

function readWords(holder: Element, range: Range): { quote: string; near: number } {
  const walker = holder.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_TEXT)
  let [quote, at, near] = ['', 0, 0]
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(NOT_TEXT)) continue
    const text = node.textContent ?? ''
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0
      const to = node === range.endContainer ? range.endOffset : text.length
      if (quote === '') near = at + from
      quote += text.slice(from, to)
    }
    at += text.length
  }
  return { quote, near }
}
