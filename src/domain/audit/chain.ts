/**
 * The audit log as a chain: each entry's hash covers its own body and the hash before it, so that nobody can change,
 * drop or slip in an entry without every later hash telling. Content is not in the chain, only its hashes.
 */
import type { Sha256 } from '../edition/hash-edition'
import type { Sentence } from '../shared/result'

/** What the first entry is chained to. */
export const CHAIN_START = '0'.repeat(64)

/** One stored entry: `seq` counts from 1 without gaps, `body` is the canonical JSON that was hashed. */
export type Entry = { seq: number; body: string; prevHash: string; hash: string }

/**
 * Why a chain does not hold, and at which entry (the lowest broken one). `rewritten` and `cut-off` show only against an
 * earlier check: the chain holds in itself, but it is not the one that was there.
 */
export type Break = { seq: number; reason: 'gap' | 'not-chained' | 'altered' | 'rewritten' | 'cut-off' }

export const BREAK_LABELS: Record<Break['reason'], Sentence> = {
  gap: { zh: '缺少记录', en: 'an entry is missing' },
  'not-chained': { zh: '与上一条不相扣', en: 'it is not chained to the one before' },
  altered: { zh: '内容与哈希不符', en: 'its body does not match its hash' },
  rewritten: { zh: '与以前校验过的内容不同', en: 'it is not the entry that an earlier check found here' },
  'cut-off': { zh: '以前校验过的记录不见了', en: 'entries that an earlier check found are gone' },
}

/** The hash of an entry: SHA-256 over the previous hash, a line feed and the body. */
export const chainHash = async (prevHash: string, body: string, sha256: Sha256): Promise<string> =>
  sha256(`${prevHash}\n${body}`)

/** How far a chain has been checked: the last good entry, or none yet. */
export type Checked = { seq: number; hash: string }

export const NOTHING_CHECKED: Checked = { seq: 0, hash: CHAIN_START }

/**
 * Checks entries in order of `seq`, which begin after `checked`; null when all of them hold (none do). A long chain is
 * checked piece by piece.
 */
export async function findBreak(
  entries: Iterable<Entry>,
  sha256: Sha256,
  checked: Checked = NOTHING_CHECKED,
): Promise<Break | null> {
  let { seq, hash: prevHash } = checked
  for (const entry of entries) {
    seq += 1
    if (entry.seq !== seq) return { seq, reason: 'gap' }
    if (entry.prevHash !== prevHash) return { seq, reason: 'not-chained' }
    if (entry.hash !== (await chainHash(prevHash, entry.body, sha256))) return { seq, reason: 'altered' }
    prevHash = entry.hash
  }
  return null
}
