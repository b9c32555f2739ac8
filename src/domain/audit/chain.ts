/**
 * The audit log as a chain: each entry's hash covers its own body and the hash before it, so that nobody can change,
 * drop or slip in an entry without every later hash telling. Content is not in the chain, only its hashes.
 */
import type { Sha256 } from '../edition/hash-edition'

/** What the first entry is chained to. */
export const CHAIN_START = '0'.repeat(64)

/** One stored entry: `seq` counts from 1 without gaps, `body` is the canonical JSON that was hashed. */
export type Entry = { seq: number; body: string; prevHash: string; hash: string }

/** Why a chain does not hold, and at which entry (the lowest broken one). */
export type Break = { seq: number; reason: 'gap' | 'not-chained' | 'altered' }

/** The hash of an entry: SHA-256 over the previous hash, a line feed and the body. */
export const chainHash = async (prevHash: string, body: string, sha256: Sha256): Promise<string> =>
  sha256(`${prevHash}\n${body}`)

/** Checks entries in order of `seq`; null when the whole chain holds (an empty one does). */
export async function findBreak(entries: Iterable<Entry>, sha256: Sha256): Promise<Break | null> {
  let prevHash = CHAIN_START
  let seq = 0
  for (const entry of entries) {
    seq += 1
    if (entry.seq !== seq) return { seq, reason: 'gap' }
    if (entry.prevHash !== prevHash) return { seq, reason: 'not-chained' }
    if (entry.hash !== (await chainHash(prevHash, entry.body, sha256))) return { seq, reason: 'altered' }
    prevHash = entry.hash
  }
  return null
}
