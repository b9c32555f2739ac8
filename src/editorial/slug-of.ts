/**
 * The part of a public address made from a Chinese name.
 */
import { pinyin } from 'pinyin-pro'

/** Pinyin of `text` in lower case with hyphens, at most 60 characters; '' when nothing usable is in it. */
export function slugOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}
