/**
 * Recognises the sign in front of an item or point, in the systems government prose uses
 * (《党政机关公文格式》 GB/T 9704 for 一、（一）1.（1）; the rest is usage). Says nothing about what the sign means here.
 */
import type { Marker, MarkerSystem } from './finding'

const NUMERAL = '[一二三四五六七八九十]{1,3}'
const SYSTEMS: readonly (readonly [MarkerSystem, RegExp])[] = [
  ['——', /^(?:——|――|——|－－|--)[—―－-]{0,2}\s?/],
  ['（一）', new RegExp(`^[（(]${NUMERAL}[）)]`)],
  ['（1）', /^(?:[（(]\d{1,2}[）)]|\d{1,2}[）)])/],
  ['1.', /^\d{1,2}(?:[.．](?!\d)|、)/],
  ['①', /^[①-⑳]/],
  ['一是', new RegExp(`^${NUMERAL}是`)],
  ['第一', new RegExp(`^第${NUMERAL}(?:[，,、]|方面[，,])`)],
  ['首先', /^(?:首先|其次|再次|最后)[，,、]/],
]

/** The marker at the head of `text`; null when there is none. A decimal (1.5) is not a marker. */
export function readMarker(text: string): Marker | null {
  for (const [system, pattern] of SYSTEMS) {
    const found = pattern.exec(text)
    if (found) return { system, length: found[0].length }
  }
  return null
}

const SECTION = new RegExp(`^(?:${NUMERAL}[、．.]|第${NUMERAL}部分[：:、，,]?)\\s?`)

/** The length of 一、 or 第一部分 at the head of `text`; 0 when there is none. */
export const readSectionMarker = (text: string): number => SECTION.exec(text)?.[0].length ?? 0
