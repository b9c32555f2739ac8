/** The hash function handed to `domain/`, which itself knows no runtime. */
import { createHash } from 'node:crypto'

/** SHA-256 of `text` as UTF-8, 64 lower-case hex digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * What the audit log keeps of words somebody wrote: their hash, so that the words can be erased when the law asks for
 * it while the chain still proves what they were. null for no words.
 */
export const hashOfWords = (words: string | null | undefined): string | null => {
  const trimmed = words?.trim()
  return trimmed ? sha256(trimmed) : null
}
