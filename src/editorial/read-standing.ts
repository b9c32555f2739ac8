/**
 * What the screens of review need to know to take something down: what readers have now, which editions can be
 * retracted or expunged, and what somebody has asked for and a second person may confirm.
 */
import type { PayloadRequest } from 'payload'
import type { EditionState } from '@/domain/review/edition-state'
import type { BriefingFacts } from '@/domain/review/facts'
import { ERASABLE_STATES, RETRACTABLE_STATES } from '@/domain/review/transitions'
import type { Edition } from '@/generated/payload-types'
import { nameOf, type People } from './read-people'
import { query, sql } from './transaction'

type Named = { id: string; name: string; state: EditionState }

/** Instants are ISO 8601. `until`: when the request lapses. `edition` is called as on screen: 第 2 版, 送审稿 3. */
export type AskedRemoval = {
  id: string
  verb: 'retract' | 'expunge'
  edition: { id: string; name: string }
  by: string
  until: string
  reason: string
  hideTitle: boolean
  replacement: string | null
}

/**
 * `shown` is what stands on the public page, with what readers are told while it is withdrawn; null when nothing does.
 * `asked` are requests that still wait. The lists have the newest edition first.
 */
export type Standing = {
  shown: (Named & { title: string; explanation: string | null }) | null
  retractable: Named[]
  erasable: Named[]
  asked: AskedRemoval[]
}

type AskedRow = Omit<AskedRemoval, 'edition' | 'by' | 'until'> & { edition: string; by: string; until: Date }

export async function readStanding(
  req: PayloadRequest,
  facts: BriefingFacts,
  editions: readonly Edition[],
  people: People,
): Promise<Standing> {
  const shown = editions.find(({ id }) => id === facts.shown?.id)
  const fresh = facts.requests.filter(({ isFresh }) => isFresh).map(({ id }) => id)
  const asked = await query<AskedRow>(
    req,
    sql`select id::text as id, verb, edition, actor as by, at + interval '15 minutes' as until, reason,
          hide_title as "hideTitle", replacement
        from take_downs where id::text in ${fresh.length > 0 ? fresh : ['']} order by at`,
  )
  const from = (states: readonly EditionState[]) => editions.filter(({ state }) => states.includes(state)).map(named)
  return {
    shown: shown ? { ...named(shown), title: shown.title, explanation: await readExplanation(req, facts.id) } : null,
    retractable: from(RETRACTABLE_STATES),
    erasable: from(ERASABLE_STATES),
    asked: asked.flatMap(({ edition: id, by, until, ...rest }) => {
      const edition = editions.find((one) => one.id === id)
      if (!edition) return []
      return [{ ...rest, edition: named(edition), by: nameOf(people, by), until: new Date(until).toISOString() }]
    }),
  }
}

const named = ({ id, number, version, state }: Edition): Named => ({
  id,
  name: version ? `第 ${version} 版` : `送审稿 ${number}`,
  state,
})

async function readExplanation(req: PayloadRequest, briefing: string): Promise<string | null> {
  const [page] = await query<{ explanation: string | null }>(
    req,
    sql`select notice ->> 'explanation' as explanation from site.briefings where briefing_id = ${briefing}`,
  )
  return page?.explanation ?? null
}
