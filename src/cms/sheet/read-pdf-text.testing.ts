/**
 * The text of a PDF as a reader would copy it, for tests: enough of the format for what Typst writes (embedded fonts with
 * a table from glyphs to characters), and nothing more.
 */
import { inflateSync } from 'node:zlib'

type Objects = ReadonlyMap<string, string>

/** Every character is one byte. */
const BYTES = 'latin1'

function readObjects(pdf: Uint8Array): Objects {
  const text = Buffer.from(pdf).toString(BYTES)
  return new Map([...text.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g)].map(([, id = '', body = '']) => [id, body]))
}

function readStream(body: string): string {
  const [, head = '', data = ''] = body.match(/^([\s\S]*?)stream\r?\n([\s\S]*?)\r?\nendstream/) ?? []
  return head.includes('FlateDecode') ? inflateSync(Buffer.from(data, BYTES)).toString(BYTES) : data
}

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** Glyph → characters. */
function readGlyphs(table: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>()
  for (const [, lines = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', characters = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      glyphs.set(Number.parseInt(glyph, 16), fromHex(characters))
    }
  }
  return glyphs
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const readLiteral = (literal: string): string =>
  literal.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, letter = '') =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[letter] ?? letter),
  )

/** A font chosen, a literal string (parentheses inside it come in pairs), a string of hex digits. */
const TOKENS = /\/(f\d+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)\)|<([0-9a-fA-F]{4,})>/g

/** The lines of all pages in the order in which they are drawn, joined without spaces. */
export function readPdfText(pdf: Uint8Array): string {
  const objects = readObjects(pdf)
  const glyphsOf = (font: string) => {
    const table = objects.get(font)?.match(/\/ToUnicode (\d+) 0 R/)?.[1] ?? ''
    return readGlyphs(readStream(objects.get(table) ?? ''))
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body))
  return pages
    .map((page) => {
      const fonts = new Map(
        [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, glyphsOf(id)]),
      )
      const content = readStream(objects.get(page.match(/\/Contents (\d+) 0 R/)?.[1] ?? '') ?? '')
      let glyphs: ReadonlyMap<number, string> = new Map()
      let text = ''
      for (const [, font, literal, hex] of content.matchAll(TOKENS)) {
        if (font) glyphs = fonts.get(font) ?? new Map()
        else {
          const bytes = hex ? Buffer.from(hex, 'hex') : Buffer.from(readLiteral(literal ?? ''), BYTES)
          for (let at = 0; at + 1 < bytes.length; at += 2) text += glyphs.get(bytes.readUInt16BE(at)) ?? ''
        }
      }
      return text
    })
    .join('')
}
