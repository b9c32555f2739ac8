/**
 * The media that reported on an achievement: outlets named in a sentence that says 刊发, 报道 or 播出.
 * Conservative on purpose; staff add what is missing more easily than they notice what is wrong.
 */

const REPORTED = /刊发|刊登|刊载|刊播|报道|播出|播发/
const IN_MARKS = /《([^《》]{2,20})》/g
const PAPER = /(?:报|日报|时报|简报|每日电讯|内部参考|半月刊|月刊|周刊|杂志|画报)$/
const PERIODICAL = /^(?:月刊|周刊|期刊|杂志)$/
const STATION = /(?:中央电视台|中央广播电视总台|央视|新华社|人民网|新华网|中国新闻社)(?:\d{1,2}频道)?/g
const NAMED =
  /(?:[^\p{Script=Han}]|[被在经由为和及获、]|先后|^)(\p{Script=Han}{2,6}(?:日报|晚报|时报|晨报|电视台|新闻网|广播电台))(?!社)/gu
const LEADING = /^(?:.{0,3}(?:先后)?[被在经由]|先后)/

/** The names without title marks, each once, in the order of the text. */
export function findCoverage(text: string): string[] {
  const found: { at: number; name: string }[] = []
  let from = 0
  for (const sentence of text.split(/(?<=[。；;\n])/)) {
    if (REPORTED.test(sentence)) found.push(...findOutlets(sentence).map(({ at, name }) => ({ at: at + from, name })))
    from += sentence.length
  }
  return [...new Set(found.sort((one, other) => one.at - other.at).map(({ name }) => name))]
}

function findOutlets(sentence: string): { at: number; name: string }[] {
  const marked = Array.from(sentence.matchAll(IN_MARKS), ({ index, 1: name = '' }) => ({ at: index, name })).filter(
    ({ at, name }) => PAPER.test(name) || PERIODICAL.test(sentence.slice(Math.max(0, at - 2), at)),
  )
  // Words inside title marks are a title, even when they hold an outlet's name.
  const bare = sentence.replace(/《[^《》]{0,80}》/g, (title) => '\u0000'.repeat(title.length))
  const stations = Array.from(bare.matchAll(STATION), ({ index, 0: name }) => ({ at: index, name }))
  const named = Array.from(bare.matchAll(NAMED), ({ index, 1: name = '' }) => ({
    at: index,
    name: name.replace(LEADING, ''),
  })).filter(({ name }) => name.length > 3 && !/^中央/.test(name))
  return [...marked, ...stations, ...named]
}
