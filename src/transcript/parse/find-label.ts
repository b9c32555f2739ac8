/**
 * The label of somebody who speaks, with what they say on the same line, and the posts that the
 * WeChat layout repeats on the lines below a name.
 */
import { cutLine, type Line } from '../source'
import type { Finding } from './finding'
import { readLabel } from './read-label'
import { readMarker } from './read-marker'
import type { State } from './state'
import { isPostLike } from './words'

export function findLabel(line: Line, state: State): Finding[] | null {
  const label = readLabel(line.text, state.people, state.zone === 'dialogue')
  if (!label) return null
  // At the very beginning a short line with no colon or bracket is more likely the title.
  if (state.previous === null && label.length === line.text.length && !/[：:\]】]$/.test(line.text)) return null

  const head = cutLine(line, 0, label.length)
  const rest = cutLine(line, label.length)
  if (!head) return null
  const found: Finding[] = [{ kind: 'label', voice: label.voice, start: head.start, end: head.end }]
  if (rest)
    found.push({ kind: 'paragraph', text: rest.text, marker: readMarker(rest.text), start: rest.start, end: rest.end })
  return found
}

/** A post on its own line between a speaker's label and their first words. */
export function findLabelPost(line: Line, state: State): Finding[] | null {
  const voice = state.label?.voice.kind
  const isOpen = state.previous?.kind === 'label' || state.previous?.kind === 'label-post'
  if (!isOpen || state.hasSpoken || (voice !== 'speaker' && voice !== 'host') || !isPostLike(line.text)) return null
  return [{ kind: 'label-post', post: line.text, start: line.start, end: line.end }]
}
