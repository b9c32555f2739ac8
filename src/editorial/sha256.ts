/** The hash function handed to `domain/`, which itself knows no runtime. */
import { createHash } from 'node:crypto'

/** SHA-256 of `text` as UTF-8, 64 lower-case hex digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
