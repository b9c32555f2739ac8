/**
 * 送审: composes the drafts into an edition, stores its bytes once, and begins the review run.
 * From here until the run ends the drafts are locked.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { Edition } from '@/generated/payload-types'
import { appendAudit } from './append-audit'
import { storeContent } from './edition-content'
import { lockBriefings } from './lock-briefing'
import { readSituation } from './read-facts'
import { findContributors, lastEdit, lockLedger } from './record-edit'
import { orRefuse } from './refused'
import { hashOfWords } from './sha256'
import { query, sql } from './transaction'

/** @throws Refused with the sentence why not */
export async function submitEdition(
  req: PayloadRequest,
  actor: Actor,
  move: { briefing: string; note: string },
): Promise<Edition> {
  await lockBriefings(req, [move.briefing])
  await lockLedger(req)
  const { facts, composition, live } = await readSituation(req, move.briefing, { drafts: true })
  const outcome = orRefuse(decideMove(actor, facts, { verb: 'submit', note: move.note }))
  if (!composition) throw new Error('A submission was allowed although nothing was composed.')

  const editsUpTo = await lastEdit(req)
  const contributors = await findContributors(req, move.briefing, composition.documents, live?.editsUpTo ?? 0)
  const { series, briefing } = composition.content
  const submittedAt = new Date().toISOString()
  const edition = await req.payload.create({
    collection: 'editions',
    data: {
      title: briefing.title,
      briefing: move.briefing,
      seriesSlug: series.slug,
      session: briefing.session,
      departments: briefing.departments,
      number: await nextNumber(req, move.briefing),
      state: outcome.edition.state,
      stage: outcome.edition.stage,
      hash: composition.hash,
      submittedBy: actor.id,
      submittedAt,
      note: move.note,
      contributors,
      editsUpTo,
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
      briefing: move.briefing,
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

async function nextNumber(req: PayloadRequest, briefing: string): Promise<number> {
  const [last] = await query<{ number: string | null }>(
    req,
    sql`select max(number) as number from editions where briefing = ${briefing}`,
  )
  return Number(last?.number ?? 0) + 1
}
