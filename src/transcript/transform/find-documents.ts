/**
 * The rules and plans a text names in 《》. A title mark alone is no proof: newspapers, programmes
 * and articles carry one too, so only titles that end like a document count.
 */

const TITLE = /《([^《》]{2,80})》/g
const ENDS_AS_DOCUMENT =
  /(?:条例|办法|意见|规定|细则|规划|清单|通知|方案|决定|规则|纲要|指引|章程|法)(?:[（(](?:试行|暂行|修订|草案)[）)])?$/

/** The titles with their marks as written, each once, in the order of the text. */
export function findDocuments(text: string): string[] {
  const titles = Array.from(text.matchAll(TITLE), ([whole, title = '']) => (ENDS_AS_DOCUMENT.test(title) ? whole : ''))
  return [...new Set(titles)].filter((title) => title !== '')
}
