/**
 * Decides whether a line begins with the label of somebody who speaks, by vocabulary: the people
 * of this briefing, outlets, 记者, 问／答, 主持人. A colon alone proves nothing (各位记者朋友：),
 * and a label may stand on its line with no colon at all.
 */
import { squeeze } from '../source'
import type { Person, Voice } from './finding'
import { isName, isOutlet, isPostLike, surnameOf } from './words'

/** How the label is set off: `X：`, `[X]`, or alone on its line. */
type Form = 'colon' | 'bracket' | 'line'
type Cut = { words: string; form: Form; length: number }

const LONGEST_LABEL = 40
const BRACKETS: Record<string, string> = { '[': ']', '【': '】', '［': '］', '〔': '〕' }
const LEADING_SIGN = /^[▲●■◆○]\s?/

/**
 * The voice that speaks from here on and the length of the label in UTF-16 units of `text`;
 * null when the line is not a label. `isDialogue` lets outlets and readers (网友) stand without 记者.
 */
export function readLabel(
  text: string,
  people: readonly Person[],
  isDialogue: boolean,
): { voice: Voice; length: number } | null {
  for (const cut of cutLabels(text)) {
    const voice = readVoice(cut, people, isDialogue)
    if (voice) return { voice, length: cut.length }
  }
  return null
}

/** The words that could be a label at the head of a line, surest form first. */
export function cutLabels(text: string): Cut[] {
  const closing = BRACKETS[text.charAt(0)]
  if (closing) {
    const end = text.slice(0, LONGEST_LABEL + 2).indexOf(closing)
    if (end < 2) return []
    const after = /^\s?[：:]?/.exec(text.slice(end + 1))?.[0].length ?? 0
    return [{ words: text.slice(1, end), form: 'bracket', length: end + 1 + after }]
  }
  const sign = LEADING_SIGN.exec(text)?.[0].length ?? 0
  const colon = text.slice(0, sign + LONGEST_LABEL + 1).search(/[：:]/)
  if (colon > sign) return [{ words: text.slice(sign, colon), form: 'colon', length: colon + 1 }]
  return colon < 0 && text.length <= LONGEST_LABEL ? [{ words: text, form: 'line', length: text.length }] : []
}

function readVoice(cut: Cut, people: readonly Person[], isDialogue: boolean): Voice | null {
  const words = squeeze(cut.words)
  if (/[。！？；，,;!?]/.test(words)) return null
  return (
    readAsker(words, cut, isDialogue) ??
    readHost(words, cut.form, people) ??
    readSpeaker(words, cut.form, people) ??
    null
  )
}

const asker = (outlet: string | null, journalist: string | null = null, isFollowUp = false): Voice => ({
  kind: 'asker',
  outlet,
  journalist,
  isFollowUp,
})

function readAsker(words: string, cut: Cut, isDialogue: boolean): Voice | null {
  const isSetOff = cut.form !== 'line'
  if (isSetOff && /^(?:问|問|提问|提問|记者问|記者問|Question|QUESTION|Q|Reporter|记者提问|記者提問|匿名)$/.test(words))
    return asker(null)
  if (isSetOff && /^(?:追问|追問|记者追问|記者追問)$/.test(words)) return asker(null, null, true)

  const reporter = /^([^答各]{0,30}?)(?:全媒体|融媒体|首席|见习|特约)?(?:记者|記者)(.{0,6})$/.exec(words)
  if (reporter) {
    const [, outlet = '', rest = ''] = reporter
    const journalist = rest.replace(/[()（）]/g, '')
    if (/[的位请]|朋友/.test(outlet) || (journalist !== '' && !isName(journalist))) return null
    if (outlet === '' && !isSetOff) return null
    return asker(outlet.replace(/[“”（）()]/g, '') || null, journalist || null)
  }
  if (/网友$/.test(words) && words.length <= 12 && (isDialogue || isSetOff)) return asker(words)
  if (!isDialogue && cut.form !== 'bracket') return null
  if (isOutlet(words) && (isSetOff || words.length <= 16)) return asker(words)

  const [outlet = '', journalist = ''] = cut.words.trim().split(/\s+/)
  return isSetOff && isOutlet(outlet) && isName(journalist) ? asker(outlet, journalist) : null
}

function readHost(words: string, form: Form, people: readonly Person[]): Voice | null {
  const host = /^(?:主持人|司仪|司儀|主持)(.{0,30})$/.exec(words)
  if (!host) return null
  const rest = (host[1] ?? '').replace(/[（）()]/g, '')
  const named = people.find((person) => rest.includes(person.name))
  if (rest !== '' && !named && !(form !== 'line' && isName(rest))) return null
  return { kind: 'host', person: named ?? people.find((person) => person.isHost) ?? null }
}

function readSpeaker(words: string, form: Form, people: readonly Person[]): Voice | null {
  if (form !== 'line' && /^(?:答|答复|回答|A|Answer|ANSWER)$/.test(words)) return { kind: 'answer' }
  for (const person of people) {
    const at = words.indexOf(person.name)
    if (at < 0) continue
    const before = words.slice(0, at)
    const after = words.slice(at + person.name.length).replace(/^[（(](.{1,30})[）)]$/, '$1')
    const isPlain = before === '' || isPostLike(before) || /^(?:发布人|发言人|答)$/.test(before)
    if (isPlain && (after === '' || /^(?:先生|女士|同志)$/.test(after) || isPostLike(after)))
      return speakAs(person, words)
  }
  return form === 'line' || !isPostLike(words) ? null : readPostLabel(words, people)
}

/** 程局长： or 雲河局局長：—a post alone, of the one person who can be meant; otherwise of somebody unknown. */
function readPostLabel(words: string, people: readonly Person[]): Voice {
  const bare = (post: string): string => post.replace(/(?:党组|党委|党工委)(?:副?书记|成员|委员)、/, '')
  const holders = people.filter((person) => {
    const posts = person.posts.map((post) => squeeze(post))
    if (posts.some((post) => post === words || bare(post) === bare(words))) return true
    const surname = surnameOf(person.name)
    const title = words.slice(surname.length)
    return words.startsWith(surname) && words.length <= 6 && posts.some((post) => post.endsWith(title))
  })
  const [holder] = holders
  if (holder && holders.length === 1) return speakAs(holder, words)
  return { kind: 'speaker', person: null, words }
}

const speakAs = (person: Person, words: string): Voice =>
  person.isHost && !person.isPresenter ? { kind: 'host', person } : { kind: 'speaker', person, words }
