/**
 * One value, one text: the canonical JSON of RFC 8785 (JCS), over which editions are hashed and approved.
 * The same value gives the same bytes on every machine; what JSON cannot say exactly is refused, never bent.
 * Hashing belongs to `hash-edition.ts`; what an edition must contain to `check-edition.ts`.
 */

const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * The canonical JSON text of a plain JSON value: members sorted by UTF-16 code units (RFC 8785 §3.2.3), numbers and
 * strings as ECMAScript writes them (§3.2.2), no white space. The order of an array is kept.
 *
 * @throws TypeError naming the path (`$.a[0]`) of anything that is not exact JSON: undefined, NaN, ±Infinity, lone
 * surrogates, functions, symbols, bigints, dates and other class instances, cycles.
 */
export const canonicalJson = (value: unknown): string => writeValue(value, '$', [])

function writeValue(value: unknown, path: string, ancestors: readonly object[]): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writeString(value, path)
  if (typeof value === 'number') return writeNumber(value, path)
  if (typeof value !== 'object') return refuse(typeof value, path)
  if (ancestors.includes(value)) return refuse('a cycle', path)
  const within = [...ancestors, value]
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return `[${Array.from(items, (item, index) => writeValue(item, `${path}[${index}]`, within)).join(',')}]`
  }
  if (!isPlainObject(value)) return refuse(value.constructor?.name ?? 'an instance', path)
  const members = Object.keys(value)
    .sort()
    .map((key) => `${writeString(key, path)}:${writeValue(value[key], `${path}.${key}`, within)}`)
  return `{${members.join(',')}}`
}

function writeString(text: string, path: string): string {
  return LONE_SURROGATE.test(text) ? refuse('a lone surrogate', path) : JSON.stringify(text)
}

function writeNumber(value: number, path: string): string {
  return Number.isFinite(value) ? JSON.stringify(value) : refuse(String(value), path)
}

function isPlainObject(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function refuse(what: string, path: string): never {
  throw new TypeError(`${path}: ${what} has no canonical JSON`)
}
