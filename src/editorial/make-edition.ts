/**
 * Freezes a composition as an edition: its bytes stored once, what each stage signs of them, who had a hand in them,
 * and the run with its own copy of the plan. Submitting does it, and so does a reviewer who changes and approves.
 */
import type { PayloadRequest } from 'payload'
import { canonicalJson } from '@/domain/edition/canonical-json'
import type { EditionContent } from '@/domain/edition/edition'
import { type EditionKind, kindOfEdition } from '@/domain/edition/edition-kind'
import { splitContent } from '@/domain/edition/split-content'
import type { Decision } from '@/domain/review/facts'
import type { Plan } from '@/domain/review/plan'
import { stateRefusals } from '@/domain/review/refusals'
import type { Edition } from '@/generated/payload-types'
import type { Composition } from './compose-edition'
import { parseContent, storeContent } from './edition-content'
import { nextNumber } from './next-number'
import type { Situation } from './read-facts'
import { type Composed, findContributors, lastEdit } from './record-edit'
import { Refused } from './refused'
import { sha256 } from './sha256'
import { query, sql } from './transaction'

/** What an edition is, before anybody has seen it. `scopes`: stage key → hash of what that stage signs. */
export type Frozen = {
  composition: Pick<Composition, 'content' | 'canonical' | 'hash' | 'documents'>
  kind: EditionKind
  scopes: Record<string, string>
  contributors: string[]
  editsUpTo: number
}

/** Call under the locks of the briefing and of the ledger. Ids in `others` count as contributors too. */
export async function freezeComposition(
  req: PayloadRequest,
  briefing: string,
  composition: Composition,
  plan: Plan,
  { live, shown }: Pick<Situation, 'live' | 'shown'>,
  others: readonly string[] = [],
): Promise<Frozen> {
  const written = await findContributors(req, briefing, composition.documents, composedOf(live))
  return {
    composition,
    kind: kindOfEdition(shown && (await parseContent(req, shown.id)), composition.content),
    scopes: hashScopes(composition.content, plan),
    contributors: [...new Set([...written, ...others])].sort(),
    editsUpTo: await lastEdit(req),
  }
}

const composedOf = (live: Edition | null): Composed | null =>
  live && { editsUpTo: live.editsUpTo, documents: live.documents ?? [] }

/** What each stage of the plan signs of a content, as a hash. */
export function hashScopes(content: EditionContent, plan: Plan): Record<string, string> {
  const classes = splitContent(content)
  return Object.fromEntries(
    plan.stages.map((stage) => [stage.key, sha256(canonicalJson(stage.scope.map((name) => [name, classes[name]])))]),
  )
}

/** `decisions` are those carried over from an earlier edition; `stage` the key of the stage it begins at. */
export type Beginning = {
  submittedBy: string
  note: string
  publicNote: string | null
  plan: Plan
  stage: string | null
  decisions: readonly (Decision & { actorName: string; onBehalfOfName: string | null })[]
}

/** Stores the edition, its bytes, its run and the decisions it begins with. @throws Refused when its address is taken */
export async function makeEdition(
  req: PayloadRequest,
  briefing: string,
  frozen: Frozen,
  beginning: Beginning,
): Promise<Edition> {
  const { content, canonical, hash, documents } = frozen.composition
  await refuseTakenAddress(req, briefing, content)
  const submittedAt = new Date().toISOString()
  const written = { depth: 0, req, overrideAccess: true } as const
  const edition = await req.payload.create({
    collection: 'editions',
    data: {
      title: content.briefing.title,
      briefing,
      seriesSlug: content.series.slug,
      session: content.briefing.session,
      departments: content.briefing.departments,
      number: await nextNumber(req, briefing),
      state: 'in_review',
      stage: beginning.stage,
      hash,
      submittedBy: beginning.submittedBy,
      submittedAt,
      note: beginning.note,
      publicNote: beginning.publicNote,
      kind: frozen.kind,
      scopes: frozen.scopes,
      contributors: frozen.contributors,
      editsUpTo: frozen.editsUpTo,
      documents,
    },
    ...written,
  })
  await storeContent(req, edition.id, canonical)
  await req.payload.create({
    collection: 'review-runs',
    data: { edition: edition.id, plan: beginning.plan, startedAt: submittedAt },
    ...written,
  })
  for (const { carried, ...decision } of beginning.decisions) {
    const data = { ...decision, edition: edition.id, at: submittedAt, carried: carried?.basis, signed: carried?.signed }
    await req.payload.create({ collection: 'decisions', data, ...written })
  }
  return edition
}

/** Two briefings at one address could both be approved and never both be released. */
async function refuseTakenAddress(req: PayloadRequest, briefing: string, content: EditionContent): Promise<void> {
  const { slug } = content.series
  const { session } = content.briefing
  const [taken] = await query(
    req,
    sql`select 1 from site.briefings
          where series_slug = ${slug} and session = ${session} and briefing_id <> ${briefing}
        union all
        select 1 from editions
          where series_slug = ${slug} and session = ${session} and briefing <> ${briefing}
            and state in ('in_review', 'approved', 'scheduled', 'live')
        limit 1`,
  )
  if (taken) throw new Refused(stateRefusals.addressTaken(session))
}
