/**
 * Where the parser stands: which zone of the transcript it is in, who is known, who is speaking.
 * Handlers only read it; it moves on by what they found, in one place, so that their order is
 * the only thing that connects them.
 */
import type { Line } from '../source'
import type { Finding, Person, Role } from './finding'

/** head: before the statement · statement: the prepared part · dialogue: questions and answers */
type Zone = 'head' | 'statement' | 'dialogue'

/** More people than any briefing has; every label is compared with each of them, so there must be an end. */
export const MOST_PEOPLE = 100

export type State = {
  lines: readonly Line[]
  /** Index in `lines` of the line being read. */
  index: number
  zone: Zone
  people: Person[]
  /** The people block being read, if one is open. */
  block: Role | null
  /** The label last seen, and whether words have followed it. */
  label: Extract<Finding, { kind: 'label' }> | null
  hasSpoken: boolean
  /** The last finding that is neither noise nor a photo. */
  previous: Finding | null
}

export const openState = (lines: readonly Line[], people: Person[]): State => ({
  lines,
  index: 0,
  zone: 'head',
  people,
  block: null,
  label: null,
  hasSpoken: false,
  previous: null,
})

/** Moves the state on by one finding. */
export function advance(state: State, finding: Finding): void {
  if (finding.kind === 'dropped' || finding.kind === 'photo' || finding.kind === 'caption') return
  state.previous = finding

  if (finding.kind === 'people-heading') state.block = finding.role
  else if (finding.kind === 'person') enterPerson(state.people, finding)
  else if (finding.kind === 'post') state.people.at(-1)?.posts.push(finding.post)
  else state.block = null

  if (finding.kind === 'paragraph') state.hasSpoken = true
  if (finding.kind === 'label') {
    state.label = finding
    state.hasSpoken = false
  }
  state.zone = nextZone(state.zone, finding)
}

function nextZone(zone: Zone, finding: Finding): Zone {
  if (finding.kind === 'dialogue-heading') return 'dialogue'
  if (finding.kind === 'label' && finding.voice.kind === 'asker') return 'dialogue'
  if (zone === 'dialogue') return zone
  if (finding.kind === 'section') return 'statement'
  if (finding.kind === 'label' && finding.voice.kind === 'speaker') return 'statement'
  return zone
}

/** The people block says who someone is; what was gathered before it gives way. The person moves to the end: posts may follow. */
function enterPerson(people: Person[], found: { name: string; posts: string[]; role: Role }): void {
  const index = people.findIndex((person) => person.name === found.name)
  const known = index < 0 ? undefined : people.splice(index, 1)[0]
  people.push({
    name: found.name,
    posts: found.posts.length > 0 ? [...found.posts] : (known?.posts ?? []),
    isHost: found.role === 'host' || (known?.isHost ?? false),
    isPresenter: found.role === 'presenter' || (known?.isPresenter ?? false),
  })
}
