import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalId, isCanonicalId } from './document-id'

it('a document has one id, however it is spelt', () => {
  fc.assert(
    fc.property(
      fc.uuid().filter((uuid) => /[a-f]/.test(uuid)),
      (id) => {
        const spellings = [id, id.toUpperCase(), id.replaceAll('-', ''), `{${id}}`, `${id.slice(0, 8)}${id.slice(9)}`]
        for (const spelling of spellings) expect(canonicalId(spelling)).toBe(id)
        expect(spellings.map(isCanonicalId)).toEqual([true, false, false, false, false])
      },
    ),
  )
})

it('what is no id is left alone', () => {
  for (const text of ['', 'jining-decade', '12', 'G'.repeat(32)]) expect(canonicalId(text)).toBe(text)
})
