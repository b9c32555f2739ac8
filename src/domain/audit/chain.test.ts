import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHAIN_START, chainHash, type Entry, findBreak } from './chain'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

async function chainOf(bodies: string[]): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const body of bodies) {
    const prevHash = entries.at(-1)?.hash ?? CHAIN_START
    entries.push({ seq: entries.length + 1, body, prevHash, hash: await chainHash(prevHash, body, sha256) })
  }
  return entries
}

describe('the chain of the audit log', () => {
  it('holds as it was written, empty too', async () => {
    expect(await findBreak([], sha256)).toBeNull()
    expect(await findBreak(await chainOf(['甲', '乙', '丙']), sha256)).toBeNull()
  })

  it('names the entry that was altered, even when its own hash was made to fit', async () => {
    const bodies = fc.array(fc.string(), { minLength: 2, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(bodies, fc.nat(), async (texts, at) => {
        const entries = await chainOf(texts)
        const index = at % entries.length
        const forged = entries.map((entry) => ({ ...entry }))
        const entry = forged[index] as Entry
        entry.body += '改'
        expect(await findBreak(forged, sha256)).toEqual({ seq: index + 1, reason: 'altered' })
        entry.hash = await chainHash(entry.prevHash, entry.body, sha256)
        const next = index + 1 < entries.length ? { seq: index + 2, reason: 'not-chained' } : null
        expect(await findBreak(forged, sha256)).toEqual(next)
      }),
    )
  })

  it('names the place where an entry was taken out', async () => {
    const entries = await chainOf(['甲', '乙', '丙'])
    expect(await findBreak([entries[0], entries[2]] as Entry[], sha256)).toEqual({ seq: 2, reason: 'gap' })
  })
})
