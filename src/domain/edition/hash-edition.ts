/**
 * The hash a reviewer signs: SHA-256 over the canonical JSON of an edition, as UTF-8, in lower-case hex.
 * SHA-256 itself is handed in, so that the rules need no runtime; `canonical-json.ts` makes the text.
 */

/** SHA-256 of a text encoded as UTF-8, as 64 hex digits. */
export type Sha256 = (text: string) => string | Promise<string>

const HEX_SHA_256 = /^[0-9a-f]{64}$/

/**
 * The hash of an edition's canonical JSON: 64 lower-case hex digits.
 *
 * @throws TypeError when the function handed in gives anything but a SHA-256 in hex.
 */
export async function hashEdition(canonical: string, sha256: Sha256): Promise<string> {
  const hash = (await sha256(canonical)).toLowerCase()
  if (!HEX_SHA_256.test(hash)) throw new TypeError('hashEdition was not handed a SHA-256 in hex')
  return hash
}
