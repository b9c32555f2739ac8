/**
 * The headings of a transcript: its title, the title of the statement just before 一、, the numbered
 * section headings, and the line that opens the questions.
 */
import { cutLine, type Line } from '../source'
import { findNoise } from './find-noise'
import { findPhoto } from './find-photo'
import type { Finding } from './finding'
import { readMarker, readSectionMarker } from './read-marker'
import type { State } from './state'

const ENDS_SENTENCE = /[。！？；：:;!?]$/
const LONGEST_TITLE_LINE = 100
const LONGEST_HEADING = 60

/** The first run of lines without a gap that are no sentences. */
export function findTitle(line: Line, state: State): Finding[] | null {
  const { text, start, end } = line
  if (state.zone !== 'head' || text.length > LONGEST_TITLE_LINE || ENDS_SENTENCE.test(text) || text.includes('。'))
    return null
  const continues = state.previous?.kind === 'title' && !line.afterGap && text.length <= 40
  if (state.previous !== null && !continues) return null
  return [{ kind: 'title', text, start, end }]
}

/** Short lines that lead straight to 一、: the statement's own title. */
export function findStatementTitle(line: Line, state: State): Finding[] | null {
  if (state.zone !== 'head' && !(state.zone === 'statement' && state.previous?.kind !== 'section')) return null
  if (!isHeadingLike(line.text)) return null
  const next = state.lines
    .slice(state.index + 1, state.index + 8)
    .filter((other) => !findNoise(other) && !findPhoto(other))
    .slice(0, 4)
  const section = next.findIndex((other) => readSectionMarker(other.text) > 0)
  if (section < 0 || !next.slice(0, section).every((other) => isHeadingLike(other.text))) return null
  return [{ kind: 'statement-title', text: line.text, start: line.start, end: line.end }]
}

const isHeadingLike = (text: string): boolean =>
  text.length <= 40 && !/[。！？；，,;!?：:]/.test(text) && readMarker(text) === null && readSectionMarker(text) === 0

/** 一、heading; words after the first full stop are the section's own paragraph. */
export function findSection(line: Line, state: State): Finding[] | null {
  if (state.zone === 'dialogue') return null
  const from = readSectionMarker(line.text)
  if (from === 0) return null
  const stop = line.text.indexOf('。')
  const heading = cutLine(line, from, stop < 0 ? line.text.length : stop)
  if (!heading || heading.text.length > LONGEST_HEADING) return null

  const rest = stop < 0 ? null : cutLine(line, stop + 1)
  const found: Finding[] = [
    { kind: 'section', heading: heading.text, start: line.start, end: stop < 0 ? line.end : line.start + stop + 1 },
  ]
  if (rest)
    found.push({ kind: 'paragraph', text: rest.text, marker: readMarker(rest.text), start: rest.start, end: rest.end })
  return found
}

const DIALOGUE = /答记者问|答記者問|记者提问|記者提問|问答环节|提问环节|互动问答/

export function findDialogueHeading(line: Line): Finding[] | null {
  if (line.text.length > 16 || !DIALOGUE.test(line.text) || /[。！？，,!?]/.test(line.text)) return null
  if (/[：:]$/.test(line.text) && /^(?:记者|記者)/.test(line.text)) return null
  return [{ kind: 'dialogue-heading', start: line.start, end: line.end }]
}
