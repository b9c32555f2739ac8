/**
 * Bytes to text: UTF-8, UTF-16 with its mark, and GB18030 when the words prove it.
 * Every change made on the way is named as a repair. Guesses nothing: bytes that fit no
 * encoding without doubt are refused, because a wrong guess loses the text silently.
 */
import { fail, ok, type Result } from '@/domain/shared/result'
import type { Repair } from '../source'
import { type TranscriptError, wrongEncoding } from './transcript-error'

/** The commonest characters of Chinese prose: a quarter of any real text, next to none of a wrongly decoded one. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要时来用们生到作地于出就分对成会可主发年动同工也能下过市记者',
)
const HAN = /\p{Script=Han}/u

/** The text of `bytes`, with a leading byte order mark and CRLF gone, and what was done to get it. */
export function decodeText(bytes: Uint8Array): Result<{ text: string; repairs: Repair[] }, TranscriptError> {
  const decoded = decodeMarked(bytes) ?? decodeUtf8(bytes) ?? decodeGb18030(bytes)
  if (!decoded) return fail(wrongEncoding)

  const text = decoded.text.replaceAll('\r\n', '\n')
  const breaks = decoded.text.length - text.length
  const repairs = breaks > 0 ? [...decoded.repairs, { code: 'crlf' as const, count: breaks }] : decoded.repairs
  return ok({ text, repairs })
}

type Decoded = { text: string; repairs: Repair[] }

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const text = label && decodeStrictly(bytes, label)
  return text === null ? null : { text, repairs: [{ code: 'utf-16', count: 1 }] }
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const text = decodeStrictly(bytes, 'utf-8')
  if (text === null) return null
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { text, repairs: isMarked ? [{ code: 'utf-8-bom', count: 1 }] : [] }
}

function decodeGb18030(bytes: Uint8Array): Decoded | null {
  const text = decodeStrictly(bytes, 'gb18030')
  return text !== null && readsAsChinese(text) ? { text, repairs: [{ code: 'gb18030', count: 1 }] } : null
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function readsAsChinese(text: string): boolean {
  let han = 0
  let common = 0
  for (const character of text) {
    if (HAN.test(character)) han += 1
    if (COMMON.has(character)) common += 1
  }
  return han > 0 && common * 14 >= han
}
