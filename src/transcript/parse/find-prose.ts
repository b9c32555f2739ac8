/**
 * The last two answers to what a line is: a paragraph, or nothing that can be said for sure.
 * A short line without any mark of a sentence is left to staff rather than put into somebody's mouth.
 */
import type { Line } from '../source'
import type { Finding } from './finding'
import { readMarker } from './read-marker'
import type { State } from './state'
import { hasSentenceMark } from './words'

export function findParagraph(line: Line, state: State): Finding[] | null {
  const { start, end, text } = line
  const isQuestion = state.label?.voice.kind === 'asker' && !state.hasSpoken
  const marker = readMarker(text)
  if (!hasSentenceMark(text) && marker === null && text.length < 30 && !isQuestion) return null
  return [{ kind: 'paragraph', text, marker, start, end }]
}

export const leaveUnplaced = (line: Line): Finding[] => [{ kind: 'unplaced', start: line.start, end: line.end }]
