/**
 * The words that bound a figure: 近1.8万人 is not 18000, 98%以上 is not 98%.
 * Finds them before and behind a number; what they mean for a comparison is decided elsewhere.
 */
type Before = { word: string; notAfter: string }

const before = (words: string, notAfter = ''): Before[] => words.split(' ').map((word) => ({ word, notAfter }))

/** Longest first; `notAfter` lists the characters that make the word part of another: 签约, 最近, 下达. */
const BEFORE: Before[] = [
  ...before('不少于 不低于 不多于 不高于 不超过'),
  ...before('超过 将近 接近 大约 约为 至少 最多 突破 不足 不到 少于 多于 低于 高于 大于 小于'),
  ...before('近', '最附邻临远靠就亲新'),
  ...before('超', '赶反高'),
  ...before('逾'),
  ...before('约', '签预节合公契条履违特邀制解'),
]

/** These state that the value was reached; they say something only where nothing else bounds it. */
const REACHED: Before[] = [...before('达到 高达 多达'), ...before('达', '下传送到抵发通直转表')]

const BEHIND = ['及以上', '以上', '以下', '以内', '左右', '上下', '之多']

/** A bounding word and where it begins; `bounds` is false for 达到 and its kin. */
export type BoundBefore = { word: string; start: number; bounds: boolean }

/** The bounding word that ends right before `at` (one space allowed), or null. `text` is folded. */
export function boundBefore(text: string, at: number): BoundBefore | null {
  const end = text[at - 1] === ' ' ? at - 1 : at
  const found = longest(text, end, BEFORE)
  if (found) return { ...found, bounds: true }
  const reached = longest(text, end, REACHED)
  return reached ? { ...reached, bounds: false } : null
}

/** The bounding word that begins at `at`, or null. `text` is folded. */
export const boundBehind = (text: string, at: number): string | null =>
  BEHIND.find((word) => text.startsWith(word, at)) ?? null

function longest(text: string, end: number, words: Before[]): { word: string; start: number } | null {
  for (const { word, notAfter } of words) {
    const start = end - word.length
    if (start < 0 || !text.startsWith(word, start)) continue
    const previous = text[start - 1] ?? ''
    if (previous === '' || !notAfter.includes(previous)) return { word, start }
  }
  return null
}
