/**
 * A text as the words in which a reviewer compares two wordings. Chinese is written without spaces, so whoever asks
 * brings a segmenter along; numbers are taken out first, because 1600余万元 must never be read as 1600 and 余万元.
 */
import { classifyNumbers } from '../figure/classify-numbers'

/** Cuts running text into words; joined again they should give the text. */
export type Segmenter = (text: string) => string[]

/** 达到, 近, 超过: said of a number, and a change of their own. */
const LEADING_BOUND = /^\p{Script=Han}*?(?=[-－\d０-９〇零一二三四五六七八九十百千万亿两])/u

/** The words of `text` in order; joined they are `text`, whatever the segmenter does. */
export function splitWords(text: string, segment: Segmenter): string[] {
  const words: string[] = []
  let at = 0
  for (const { start, end } of classifyNumbers(text)) {
    if (end <= Math.max(start, at)) continue
    const number = text.slice(Math.max(start, at), end)
    const bound = LEADING_BOUND.exec(number)?.[0] ?? ''
    words.push(...segmentExactly(text.slice(at, start), segment), bound, number.slice(bound.length))
    at = end
  }
  return [...words, ...segmentExactly(text.slice(at), segment)].filter((word) => word !== '')
}

/** Punctuation stands alone, so that a changed comma is a change of its own. */
function segmentExactly(text: string, segment: Segmenter): string[] {
  if (text === '') return []
  const words = segment(text)
  const exact = words.join('') === text ? words : [...text]
  return exact.flatMap((word) => word.match(/[\p{P}\p{S}\s]|[^\p{P}\p{S}\s]+/gu) ?? [word])
}
