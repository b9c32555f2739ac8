/**
 * Who has a briefing while its drafts are locked: the open edition, who submitted it, and whose turn it is.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { EDITION_STATE_LABELS } from '@/domain/review/edition-state'
import { canonicalId } from '@/domain/shared/document-id'
import { readSituation } from './read-facts'
import { findNextReviewers, nameOf, readPeople } from './read-people'
import { inTransaction, query, sql } from './transaction'

/** `state` in words, with the stage; `waitsFor` names people, empty when nobody's opinion is awaited. */
export type Holder = {
  edition: string
  number: number
  state: string
  submittedBy: string
  submittedAt: string
  waitsFor: string[]
}

/** Null when no edition is open. Needs `req` to be allowed to see the briefing: it asks nobody. */
export function readHolder(asked: PayloadRequest, briefing: string): Promise<Holder | null> {
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    const { facts } = await readSituation(req, canonicalId(briefing), {})
    const { open } = facts
    if (!open) return null
    const people = await readPeople(req)
    const [row] = await query<{ at: Date | string }>(
      req,
      sql`select submitted_at as at from editions where id::text = ${open.id}`,
    )
    const stage = open.plan.stages.find(({ key }) => key === open.stage)
    return {
      edition: open.id,
      number: open.number,
      state: stage ? `正在“${stage.name.zh}”环节` : EDITION_STATE_LABELS[open.state].zh,
      submittedBy: nameOf(people, open.submittedBy),
      submittedAt: new Date(row?.at ?? 0).toISOString(),
      waitsFor: findNextReviewers(people, facts),
    }
  })
}
