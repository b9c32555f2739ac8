/** Text that may stand in XML 1.0, between tags and in attributes; characters XML cannot hold are dropped. */

/** Everything outside the Char production of XML 1.0, §2.2, lone surrogates included. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

export const dropNonXml = (text: string): string => text.replace(NOT_XML, '')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeXml = (text: string): string =>
  dropNonXml(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
