/**
 * 送审: composes the drafts into an edition, stores its bytes once, and begins the review run.
 * From here until the run ends the drafts are locked.
 */
import type { PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import { stateRefusals } from '@/domain/review/refusals'
import type { Edition } from '@/generated/payload-types'
import { appendAudit } from './append-audit'
import { storeContent } from './edition-content'
import { nextNumber } from './next-number'
import { readSituation } from './read-facts'
import { type Composed, findContributors, lastEdit, lockLedger } from './record-edit'
import { orRefuse, Refused } from './refused'
import { hashOfWords } from './sha256'
import { query, sql } from './transaction'

/** @throws Refused with the sentence why not */
export async function submitEdition(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: { note: string },
): Promise<Edition> {
  await lockLedger(req)
  const { facts, composition, live } = await readSituation(req, briefing, { drafts: true })
  const outcome = orRefuse(decideMove(actor, facts, { verb: 'submit', note: move.note }))
  if (!composition) throw new Error('A submission was allowed although nothing was composed.')
  await refuseTakenAddress(req, briefing, composition.content)

  const editsUpTo = await lastEdit(req)
  const contributors = await findContributors(req, briefing, composition.documents, composedOf(live))
  const { series, briefing: identity } = composition.content
  const submittedAt = new Date().toISOString()
  const edition = await req.payload.create({
    collection: 'editions',
    data: {
      title: identity.title,
      briefing,
      seriesSlug: series.slug,
      session: identity.session,
      departments: identity.departments,
      number: await nextNumber(req, briefing),
      state: outcome.edition.state,
      stage: outcome.edition.stage,
      hash: composition.hash,
      submittedBy: actor.id,
      submittedAt,
      note: move.note,
      contributors,
      editsUpTo,
      documents: composition.documents,
    },
    depth: 0,
    req,
    overrideAccess: true,
  })
  await storeContent(req, edition.id, composition.canonical)
  await req.payload.create({
    collection: 'review-runs',
    data: { edition: edition.id, plan: facts.plan, startedAt: submittedAt },
    depth: 0,
    req,
    overrideAccess: true,
  })
  await appendAudit(req, {
    event: outcome.event,
    subject: edition.id,
    outcome: 'done',
    details: {
      briefing,
      number: edition.number,
      hash: edition.hash,
      contributors,
      editsUpTo,
      plan: facts.plan.key,
      note: hashOfWords(move.note),
    },
  })
  return edition
}

const composedOf = (live: Edition | null): Composed | null =>
  live && { editsUpTo: live.editsUpTo, documents: live.documents ?? [] }

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
