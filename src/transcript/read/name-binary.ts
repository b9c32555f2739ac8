/**
 * Recognises files that are not text by their first bytes, so that the person hears what they chose.
 * Knows the kinds an office has at hand; readers for some of them may come later.
 */
import type { Sentence } from '@/domain/shared/result'

const SIGNATURES: readonly { bytes: readonly number[]; kind: Sentence }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: { zh: ' Word（DOCX）或压缩文件', en: 'a Word (DOCX) or zip file' } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: { zh: '压缩文件', en: 'a zip file' } },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: { zh: ' PDF 文件', en: 'a PDF file' } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: { zh: '旧版 Word 或 WPS 文件', en: 'an old Word or WPS file' } },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: { zh: ' RTF 文件', en: 'an RTF file' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: { zh: '图片', en: 'an image' } },
  { bytes: [0xff, 0xd8, 0xff], kind: { zh: '图片', en: 'an image' } },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: { zh: '图片', en: 'an image' } },
  { bytes: [0x1f, 0x8b], kind: { zh: '压缩文件', en: 'a compressed file' } },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: { zh: '压缩文件', en: 'a compressed file' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: { zh: '压缩文件', en: 'a compressed file' } },
]

const UNKNOWN: Sentence = { zh: '二进制文件', en: 'a binary file' }

/** What the bytes are when they are no text; null when they may be text. UTF-16 with its mark passes. */
export function nameBinary(bytes: Uint8Array): Sentence | null {
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
  if (known) return known.kind
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return !isUtf16 && bytes.includes(0) ? UNKNOWN : null
}

/** Whether decoded text is full of control characters, as no typed text is. */
export function isMostlyControl(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit === 0) return true
    if (unit < 9 || (unit > 13 && unit < 32) || unit === 127) controls += 1
  }
  return controls * 50 > text.length
}
