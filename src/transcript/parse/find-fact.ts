/**
 * Header lines that state a fact of the briefing (时间： 地点： 主题： 发布人：) and lines that are
 * nothing but a date. A clock time holds a colon too, so only the words before the first colon decide.
 */
import type { Line } from '../source'
import type { Fact, Finding, Role } from './finding'
import { readPerson } from './read-person'
import { MOST_PEOPLE, type State } from './state'

const FACTS: readonly (readonly [RegExp, Fact])[] = [
  [/^(?:时间|時間|发布会时间|召开时间)[：:]\s{0,4}/, 'date'],
  [/^(?:地点|地點|发布会地点)[：:]\s{0,4}/, 'venue'],
  [/^(?:主题|主題|发布主题)[：:]\s{0,4}/, 'topic'],
  [/^(?:主办单位|主办|主辦單位)[：:]\s{0,4}/, 'organizer'],
]
const DATE_LINE = /^[\d０-９]{4}年[\d０-９]{1,2}月[\d０-９]{1,2}日(?:[（(]?星期.[）)]?)?$/
const TIME_LINE = /^(?:香港時間|北京时间)[\d０-９]{1,2}[時时][\d０-９]{1,2}分$/
const PEOPLE: readonly (readonly [RegExp, Role])[] = [
  [/^(?:主发布人|新闻发布人|发布人|發布人|发言人|发布嘉宾)[：:]\s{0,4}/, 'presenter'],
  [/^(?:主持人|主持)[：:]\s{0,4}/, 'host'],
]

export function findFact(line: Line, state: State): Finding[] | null {
  const { text, start, end } = line
  if (text.length > 120) return null
  if (DATE_LINE.test(text)) return [{ kind: 'fact', fact: 'date', value: text, start, end }]
  if (TIME_LINE.test(text)) return [{ kind: 'fact', fact: 'time', value: text, start, end }]
  if (state.zone !== 'head') return null

  for (const [pattern, fact] of FACTS) {
    const head = pattern.exec(text)
    if (head && text.length > head[0].length)
      return [{ kind: 'fact', fact, value: text.slice(head[0].length), start, end }]
  }
  if (state.people.length >= MOST_PEOPLE) return null
  for (const [pattern, role] of PEOPLE) {
    const head = pattern.exec(text)
    const person = head && readPerson(text.slice(head[0].length))
    if (person) return [{ kind: 'person', ...person, role, start, end }]
  }
  return null
}
