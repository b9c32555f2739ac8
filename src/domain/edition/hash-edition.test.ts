import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'
import { hashEdition } from './hash-edition'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('the hash a reviewer signs', () => {
  it('is the SHA-256 of the text, as FIPS 180-4 gives it for "abc"', async () => {
    expect(await hashEdition('abc', sha256)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('is written in lower case whoever computed it', async () => {
    const shouting = async (text: string) => sha256(text).toUpperCase()
    expect(await hashEdition('abc', shouting)).toBe(await hashEdition('abc', sha256))
  })

  it('is the same however the record was put together, and another when one character differs', async () => {
    const hash = (value: unknown) => hashEdition(canonicalJson(value), sha256)
    expect(await hash({ title: '发布会', session: 4 })).toBe(await hash({ session: 4, title: '发布会' }))
    expect(await hash({ title: '发布会' })).not.toBe(await hash({ title: '发布會' }))
  })

  it('is never something that only looks like a hash', async () => {
    await expect(hashEdition('abc', () => 'abc')).rejects.toThrow(TypeError)
  })
})
