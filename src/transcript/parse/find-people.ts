/**
 * The people block: 发布人 or 主持人 alone on a line, then `name  post`, then further posts of the
 * same person on lines of their own. It ends with the first line that is neither.
 */
import type { Line } from '../source'
import { findNoise } from './find-noise'
import { findPhoto } from './find-photo'
import type { Finding, Role } from './finding'
import { readPerson } from './read-person'
import { MOST_PEOPLE, type State } from './state'
import { isPostLike } from './words'

const HEADINGS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:主发布人|新闻发布人|发布人|發布人|发布嘉宾|出席嘉宾|出席领导|出席人员|嘉宾)[：:]?$/, 'presenter'],
  [/^(?:主持人|主持)[：:]?$/, 'host'],
]

/** The heading counts only when a person follows it: 主持人： is also the label of a speech. */
export function findPeopleHeading(line: Line, state: State): Finding[] | null {
  if (line.text.length > 8) return null
  const heading = HEADINGS.find(([pattern]) => pattern.test(line.text))
  const next = state.lines
    .slice(state.index + 1, state.index + 5)
    .find((other) => !findNoise(other) && !findPhoto(other))
  if (!heading || !next || !readPerson(next.text)) return null
  return [{ kind: 'people-heading', role: heading[1], start: line.start, end: line.end }]
}

export function findPerson(line: Line, state: State): Finding[] | null {
  if (!state.block || state.people.length >= MOST_PEOPLE) return null
  const { start, end, text } = line
  const continues = state.previous?.kind === 'person' || state.previous?.kind === 'post'
  if (continues && !/\s/.test(text) && isPostLike(text)) return [{ kind: 'post', post: text, start, end }]

  const person = readPerson(text)
  if (!person) return null
  // A known name standing alone is no longer the block but the label of a speech.
  if (person.posts.length === 0 && state.people.some((known) => known.name === person.name)) return null
  return [{ kind: 'person', ...person, role: state.block, start, end }]
}
