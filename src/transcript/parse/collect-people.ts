/**
 * Gathers who is at the briefing when no people block says so: from the sentences that introduce
 * them (市教育局局长程颖出席……) and from the labels themselves (市水务局局长 梁川：).
 * Runs before the lines are read, because a label is only a label when its person is known.
 */
import type { Line } from '../source'
import type { Person } from './finding'
import { cutLabels } from './read-label'
import { type Introduced, readPerson, splitJoined } from './read-person'
import { MOST_PEOPLE } from './state'
import { isName, isPostLike } from './words'

const PRESS_OFFICE = /宣传部|新闻办|新闻科|新闻处|新闻局|新闻中心|宣傳部|新聞/
const LEADS_IN = /出席|主持|介绍|邀请|发布消息|會見|会见|的有[：:]/
const FORMULA = /^.{0,12}?(?:以下[为為是]|的有|邀请到了?|请到了?|邀请|由)/

/** The people found, each once, in the order of their first mention. Empty when nobody is introduced. */
export function collectPeople(lines: readonly Line[]): Person[] {
  const people: Person[] = []
  const add = (found: Introduced, isHost: boolean, isPresenter: boolean): void => {
    const known = people.find((person) => person.name === found.name)
    if (people.length >= MOST_PEOPLE) return
    if (!known) people.push({ ...found, isHost, isPresenter })
    else if (isHost) known.isHost = true
    else if (known.posts.length === 0) known.posts = found.posts
  }

  for (const line of lines.slice(0, 30))
    for (const [found, verb] of readIntroductions(line.text)) {
      // A spokesperson who leads the conference alone is host and presenter at once.
      const isHost = verb.startsWith('主持')
      add(found, isHost, !isHost || found.posts.some((post) => /发言人|發言人/.test(post)))
    }
  for (const [index, line] of lines.entries()) {
    const posts = isName(line.text) ? readPostsBelow(lines, index) : []
    if (posts.length > 0) add({ name: line.text, posts }, false, true)
  }
  const spoken = countNames(lines)
  for (const line of lines) {
    if (people.length >= MOST_PEOPLE) break
    const found = readIntroducingLabel(line.text, spoken)
    if (!found || people.some((person) => person.name === found.name)) continue
    const isHost =
      found.isHost || (found.posts.some((post) => PRESS_OFFICE.test(post)) && !people.some((person) => person.isHost))
    add({ name: found.name, posts: found.posts }, isHost, !isHost)
  }
  return people
}

/** The posts that stand on lines of their own below a name, as in the label of an answer copied from WeChat. */
function readPostsBelow(lines: readonly Line[], index: number): string[] {
  const below = lines.slice(index + 1, index + 5)
  const end = below.findIndex(({ text }) => !isPostLike(text))
  return below.slice(0, end < 0 ? below.length : end).map(({ text }) => text)
}

/** The people a sentence introduces, each with the words that follow the name. */
function readIntroductions(text: string): [Introduced, string][] {
  if (!LEADS_IN.test(text)) return []
  const found: [Introduced, string][] = []
  for (const clause of text.split(/[，,；;。：:！!]/)) {
    if (clause.length > 80) continue
    const person = readHead(clause.replace(FORMULA, '').replace(/\s/g, ''))
    if (person) found.push(person)
  }
  return found
}

const FOLLOWS_A_NAME = /先生|女士|同志|出席|主持|首先|今日|今天|在|就|分别|回答|介绍|作|等|將|将|$/g

/** The person at the head of a clause, and the rest of it: the name ends where a word follows that names are followed by. */
function readHead(clause: string): [Introduced, string] | null {
  for (const stop of clause.matchAll(FOLLOWS_A_NAME)) {
    const person = splitJoined(clause.slice(0, stop.index))
    if (person) return [person, clause.slice(stop.index)]
  }
  return null
}

/** `post name：` or `[主持人 name]`, or a name alone that labels at least two lines. */
function readIntroducingLabel(text: string, spoken: Map<string, number>): (Introduced & { isHost: boolean }) | null {
  for (const { words, form } of cutLabels(text)) {
    if (form === 'line') continue
    const host = /^(?:主持人|司仪)[\s（(]?([^\s（）()]{2,4})[）)]?$/.exec(words.trim())
    if (host?.[1] && isName(host[1])) return { name: host[1], posts: [], isHost: true }
    if ((spoken.get(words) ?? 0) > 1) return { name: words, posts: [], isHost: false }
    const person = readPerson(words)
    if (person && person.posts.length > 0 && person.posts.every(isPostLike) && isName(person.name))
      return { ...person, isHost: false }
  }
  return null
}

const NOT_A_NAME = /^(?:时间|时间|地点|主题|来源|方法|通知|公告|明年|今年|常见|关于|应该|强调|高度)$/

function countNames(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const { words, form } of cutLabels(line.text))
      if (form !== 'line' && isName(words) && !NOT_A_NAME.test(words)) counts.set(words, (counts.get(words) ?? 0) + 1)
  return counts
}
