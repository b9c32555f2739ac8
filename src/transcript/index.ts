/**
 * The only door of `transcript/`: a file's bytes in, its structure out.
 * Keeps account of every character; understands what it can prove and lists the rest.
 * Knows nothing of Payload, of who is signed in, or of where the file came from.
 */
import { ok, type Result } from '@/domain/shared/result'
import { compileDrafts } from './compile/compile-drafts'
import { compileParsed } from './compile/compile-parsed'
import { parseSource } from './parse/parse-source'
import type { ParsedTranscript, TranscriptDrafts } from './parsed-transcript'
import { readPlainText } from './read/read-plain-text'
import type { TranscriptError } from './read/transcript-error'
import type { Source } from './source'
import { growTree } from './transform/grow-tree'
import type { Tree } from './transform/tree'

export type * from './parsed-transcript'
export type { TranscriptError } from './read/transcript-error'

/** `year` completes a date stated without one (a year in the source wins). */
export type ParseOptions = { year?: number }

/** Reads a transcript and says what it holds, as the JSON of the transcript command. */
export function parseTranscript(
  input: Uint8Array,
  options: ParseOptions = {},
): Result<ParsedTranscript, TranscriptError> {
  const read = readTree(input)
  if (!read.ok) return read
  const { tree, source } = read.value
  return ok(compileParsed(tree, source, options))
}

/** Reads a transcript and writes it as drafts for the importer, from the same tree as `parseTranscript`. */
export function draftTranscript(
  input: Uint8Array,
  options: ParseOptions = {},
): Result<TranscriptDrafts, TranscriptError> {
  const read = readTree(input)
  if (!read.ok) return read
  return ok(compileDrafts(read.value.tree, read.value.source, options))
}

function readTree(input: Uint8Array): Result<{ tree: Tree; source: Source }, TranscriptError> {
  const source = readPlainText(input)
  if (!source.ok) return source
  const { findings, people } = parseSource(source.value)
  return ok({ tree: growTree(findings, people, source.value.text), source: source.value })
}
