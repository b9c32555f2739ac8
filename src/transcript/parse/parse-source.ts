/**
 * Reads the lines of a source one after the other and says what each is.
 * Holds no rule about any layout: the handlers know those, the state remembers where we are.
 */
import { cutLine, type Line, type Source } from '../source'
import { collectPeople } from './collect-people'
import { findStamp } from './find-noise'
import { findPeopleHeading } from './find-people'
import { leaveUnplaced } from './find-prose'
import type { Finding, Person } from './finding'
import { handlers } from './handlers'
import { advance, openState, type State } from './state'

/** Everything found, in the order of the source, and the people of the briefing. Never throws. */
export function parseSource(source: Source): { findings: Finding[]; people: Person[] } {
  const blank = openState(source.lines, [])
  const hasBlock = source.lines.some((line, index) => findPeopleHeading(line, { ...blank, index }) !== null)
  const state = openState(source.lines, hasBlock ? [] : collectPeople(source.lines))

  const findings: Finding[] = []
  for (const [index, line] of source.lines.entries()) {
    state.index = index
    for (const finding of readLine(line, state)) {
      findings.push(finding)
      advance(state, finding)
    }
  }
  return { findings, people: state.people }
}

function readLine(line: Line, state: State): Finding[] {
  const stamp = findStamp(line.text)
  if (stamp < 0) return recognise(line, state)
  const words = cutLine(line, 0, stamp)
  const reason = '图文直播的时间'
  return [
    ...(words ? recognise(words, state) : []),
    { kind: 'dropped', start: line.start + stamp, end: line.end, reason },
  ]
}

function recognise(line: Line, state: State): Finding[] {
  for (const handle of handlers) {
    const found = handle(line, state)
    if (found) return found
  }
  return leaveUnplaced(line)
}
