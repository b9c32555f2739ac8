/**
 * Where a photo stood: the line 图片 that copying leaves behind, and captions (▲…… 摄影：…).
 * Keeps the place and the caption; which picture belongs there is for the person who imports.
 */
import { type Line, squeeze } from '../source'
import type { Finding } from './finding'

const PHOTO = /^[[【（(]?(?:图片|圖片|image)\d{0,3}[\]】）)]?$/i
const CAPTION = /^(?:▲|△|图为|圖為|图[：:]|图片说明[：:])\s?/
const CREDIT = /[（(]([^（）()]{1,30})[）)]$/

export function findPhoto(line: Line): Finding[] | null {
  return line.text.length < 12 && PHOTO.test(squeeze(line.text))
    ? [{ kind: 'photo', start: line.start, end: line.end }]
    : null
}

/** A caption line; its closing bracket names the photographer when it says 摄. */
export function findCaption(line: Line): Finding[] | null {
  const mark = CAPTION.exec(line.text)
  if (!mark || line.text.length > 160) return null
  const isWord = !/^[▲△]/.test(mark[0]) && !/[：:]/.test(mark[0])
  const words = isWord ? line.text : line.text.slice(mark[0].length).trim()
  const bracket = CREDIT.exec(words)
  const credit =
    bracket?.[1] && /摄|攝/.test(bracket[1]) ? bracket[1].replace(/(?:摄影|攝影|摄|攝)[：:]?/, '').trim() : null
  const caption = credit === null ? words : words.slice(0, -(bracket?.[0].length ?? 0)).trim()
  return caption === '' ? null : [{ kind: 'caption', start: line.start, end: line.end, caption, credit }]
}
