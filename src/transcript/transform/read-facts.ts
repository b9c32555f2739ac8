/**
 * The facts of the briefing as its title, header lines and news paragraph state them.
 * Reads what is written and infers nothing; whatever is not stated is null.
 */
import type { Source } from '../source'
import { readHeldOn } from './read-held-on'
import { readNumeral } from './read-numeral'
import type { Tree } from './tree'

type BriefingFacts = {
  title: string | null
  series: string | null
  session: number | null
  heldOn: string | null
  heldAt: string | null
  venue: string | null
  organizer: string | null
  topic: string | null
}

const SERIES = /[“"《]([^“”"《》]{2,30})[”"》](?:主题|專題|专题)?系列/
const SESSION = /第([\d０-９]{1,3}|[一二三四五六七八九十]{1,3})[场場]/
const BODY = /([^\s，,。；;：:！？!?]{2,40}?)(?:组织)?(?:召开|举行|举办|召開|舉行|舉辦)/
const ENDS_AS_BODY = /(?:部|办|办公室|局|委|委员会|政府|中心|厅|院|会|處|处|署|辦|廳)$/
const HOUR = /(?:上午|下午|晚上|晚)\s?(?:\d{1,2}(?:[:：]\d{2}|时(?:\d{1,2}分|半)?|点半?))?/
const CLOCK = /\d{1,2}[：:]\d{2}(?:\s?[—\-－~～至]\s?\d{1,2}[：:]\d{2})?/

export function readFacts(tree: Tree, source: Source, year?: number): BriefingFacts {
  const title = tree.title.map(({ text }) => text).join('') || null
  // The news paragraph is the one that says when; without one nobody says who held the briefing.
  const news = tree.lead
    .slice(0, 2)
    .map(({ text }) => text)
    .filter((text) => /^.{0,12}日/.test(text))
  const state = (fact: 'date' | 'time' | 'venue' | 'topic' | 'organizer') =>
    tree.facts.find((found) => found.fact === fact)?.value ?? null
  const heads = [title ?? '', ...news]

  const session = firstMatch(SESSION, heads)
  return {
    title,
    series: firstMatch(SERIES, heads),
    session: session === null ? null : readNumeral(session),
    heldOn: readHeldOn(tree, source, year),
    heldAt: readHour([state('time'), state('date'), ...news]),
    venue: state('venue'),
    organizer: state('organizer') ?? readOrganizer(news),
    topic: state('topic'),
  }
}

function firstMatch(pattern: RegExp, texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = pattern.exec(text.slice(0, 400))?.[1]
    if (found) return found
  }
  return null
}

function readHour(texts: readonly (string | null)[]): string | null {
  for (const text of texts) {
    const found = text && (HOUR.exec(text.slice(0, 60)) ?? CLOCK.exec(text.slice(0, 60)))
    if (found) return found[0].trim()
  }
  return null
}

/** The body in front of 召开 or 举行, when it ends like the name of one. */
function readOrganizer(news: readonly string[]): string | null {
  for (const text of news) {
    const body = BODY.exec(text.slice(0, 400))?.[1]?.replace(/^由/, '')
    if (body && ENDS_AS_BODY.test(body)) return body
  }
  return null
}
