/**
 * The plain-text reader: checks that a file is text at all, decodes it and cuts it into lines.
 * Readers of other kinds of file (Word, web pages) hand over the same `Source`.
 */
import { fail, ok, type Result } from '@/domain/shared/result'
import { type Source, squeeze } from '../source'
import { decodeText } from './decode-text'
import { isMostlyControl, nameBinary } from './name-binary'
import { splitLines } from './split-lines'
import { binaryFile, emptyFile, MAX_BYTES, type TranscriptError, tooLarge } from './transcript-error'

/** Reads the bytes of a text file. Refuses what is empty, too large, binary or in no encoding it can be sure of. */
export function readPlainText(bytes: Uint8Array): Result<Source, TranscriptError> {
  if (bytes.length === 0) return fail(emptyFile)
  if (bytes.length > MAX_BYTES) return fail(tooLarge)
  const binary = nameBinary(bytes)
  if (binary) return fail(binaryFile(binary))

  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, repairs } = decoded.value
  if (squeeze(text) === '') return fail(emptyFile)
  if (isMostlyControl(text)) return fail(binaryFile({ zh: '二进制文件', en: 'a binary file' }))

  return ok({ text, lines: splitLines(text), repairs })
}
