/**
 * The honours a text says somebody received. Counts only what a verb of awarding carries and an
 * ending of an honour closes; praise, inspections and pilots are no honours.
 */

const SENTENCE = /(?<=[。；;\n])/
const AWARDED = /(?:荣获|获评|获得|授予|评为|命名为|创成|入选)/g
const HONOUR =
  /(?:先进集体|先进单位|先进个人|荣誉称号|称号|示范项目|示范市县|示范市|示范县|示范区|示范单位|文明城市|一等奖|二等奖|三等奖|特等奖|一等功|二等功|三等功|金奖|银奖|铜奖|奖|优秀”等次)”?$/

/** The honours as written, without the verb or 荣誉称号, each once, in the order of the text. */
export function findHonours(text: string): string[] {
  const honours = text
    .split(SENTENCE)
    .flatMap((sentence) =>
      Array.from(sentence.matchAll(AWARDED), ({ index, 0: verb }) => sentence.slice(index + verb.length)).flatMap(
        readAward,
      ),
    )
  return [...new Set(honours)]
}

function readAward(rest: string): string[] {
  const award = rest.slice(0, 160).split(/[，,。；;\n]/)[0] ?? ''
  const body = award.replace(/等?(?:荣誉)?称号$/, '').replace(/等$/, '')
  const hasTitle = body !== award
  return splitList(body)
    .map((honour) => honour.trim())
    .filter((honour) => honour.length >= 4 && honour.length <= 40 && (hasTitle || HONOUR.test(honour)))
}

/** 、 parts a list, 和 the last two of it, but neither inside quotation marks. */
function splitList(text: string): string[] {
  const parts: string[] = []
  let open = ''
  let depth = 0
  for (const character of text) {
    if (character === '“') depth += 1
    if (character === '”') depth -= 1
    if (character === '、' && depth <= 0) {
      parts.push(open)
      open = ''
    } else open += character
  }
  return [...parts, open]
}
