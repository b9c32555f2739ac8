import { describe, expect, it } from 'vitest'
import { readPlainText } from './read-plain-text'

const text = '云河市召开发布会\n\n我们在这里说明今年的工作，大家都可以来听。\n'
const utf8 = (words: string): number[] => [...new TextEncoder().encode(words)]
// 云河市的工作，我们在这里说明。 in GB18030, written out because no encoder for it ships with Node.
const gb18030 = [
  0xd4, 0xc6, 0xba, 0xd3, 0xca, 0xd0, 0xb5, 0xc4, 0xb9, 0xa4, 0xd7, 0xf7, 0xa3, 0xac, 0xce, 0xd2, 0xc3, 0xc7, 0xd4,
  0xda, 0xd5, 0xe2, 0xc0, 0xef, 0xcb, 0xb5, 0xc3, 0xf7, 0xa1, 0xa3,
]
const read = (bytes: readonly number[]) => readPlainText(Uint8Array.from(bytes))

describe('reading a text file', () => {
  it('reads UTF-8 as it is and names no repair', () => {
    expect(read(utf8(text))).toMatchObject({ ok: true, value: { text, repairs: [] } })
  })

  it('takes off a byte order mark and Windows line ends and says so', () => {
    const result = read([0xef, 0xbb, 0xbf, ...utf8(text.replaceAll('\n', '\r\n'))])
    expect(result).toMatchObject({
      ok: true,
      value: {
        text,
        repairs: [
          { code: 'utf-8-bom', count: 1 },
          { code: 'crlf', count: 3 },
        ],
      },
    })
  })

  it.each([
    ['little', [0xff, 0xfe], (unit: number) => [unit & 255, unit >> 8]],
    ['big', [0xfe, 0xff], (unit: number) => [unit >> 8, unit & 255]],
  ] as const)('reads UTF-16 %s endian when it is marked', (_, mark, write) => {
    const units = Array.from(text, (character) => character.charCodeAt(0))
    const result = read([...mark, ...units.flatMap((unit) => [...write(unit)])])
    expect(result).toMatchObject({ ok: true, value: { text, repairs: [{ code: 'utf-16', count: 1 }] } })
  })

  it('reads GB18030 when the words prove it', () => {
    expect(read(gb18030)).toMatchObject({
      ok: true,
      value: { text: '云河市的工作，我们在这里说明。', repairs: [{ code: 'gb18030', count: 1 }] },
    })
  })

  it('remembers where every line stood', () => {
    const result = read(utf8('  甲\n\n乙 \n'))
    expect(result).toMatchObject({
      ok: true,
      value: {
        lines: [
          { number: 1, start: 2, end: 3, text: '甲', afterGap: false },
          { number: 3, start: 5, end: 6, text: '乙', afterGap: true },
        ],
      },
    })
  })

  it.each([
    ['nothing', 'empty', []],
    ['only blanks and a mark', 'empty', [0xef, 0xbb, 0xbf, 0x20, 0x0a]],
    ['a Word file', 'binary', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3]],
    ['a PDF', 'binary', utf8('%PDF-1.7 云河')],
    ['bytes with zeros', 'binary', [0x41, 0, 0x42, 0]],
    ['control characters', 'binary', [1, 2, 3, 0x41, 0x42]],
    ['UTF-8 cut in the middle of a character', 'encoding', utf8(text).slice(0, -2)],
    ['Latin-1', 'encoding', [0x63, 0x61, 0x66, 0xe9, 0x20, 0xe0, 0x20]],
    ['half a UTF-16 unit', 'encoding', [0xff, 0xfe, 0x41]],
  ] as const)('refuses %s with a sentence that says what to do', (_, code, bytes) => {
    const result = read(bytes)
    expect(result).toMatchObject({ ok: false, error: { code } })
    if (!result.ok) expect(result.error.sentence.zh).toMatch(/^[^\n]+请[^\n]+。$/)
  })
})
