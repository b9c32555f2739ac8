/**
 * What becomes of the work of somebody who leaves: reviews they hold are put back, seats they lent or sat in fall back,
 * and what waits for them is listed with the people who can take it.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { findSeat } from '@/domain/review/claims'
import { appendAudit } from './append-audit'
import { readOpenEditions } from './read-open-editions'
import { readPeople } from './read-people'
import { query, sql } from './transaction'

/** `others`: names of those who can do it instead; nobody means that the stage is stuck. */
export type WaitingWork = {
  edition: string
  briefing: string
  title: string
  number: number
  stage: string
  others: string[]
}

/** Puts back what the person holds. Needs the transaction of the switching-off. */
export async function handOver(req: PayloadRequest, person: string): Promise<void> {
  const claims = await query<{ edition: string }>(
    req,
    sql`delete from review_claims where actor = ${person} returning edition`,
  )
  const lent = await query<{ edition: string }>(
    req,
    sql`update review_delegations set ended_at = now()
        where ended_at is null and until > now() and ${person} in (from_person, to_person) returning edition`,
  )
  if (claims.length + lent.length === 0) return
  const details = { claims: claims.map(({ edition }) => edition), delegations: lent.map(({ edition }) => edition) }
  await appendAudit(req, { event: 'work-handed-over', subject: person, outcome: 'done', details })
}

/** What waits at a stage for this person, as if they were still there. Takes no lock; needs a transaction. */
export async function listWaitingWork(req: PayloadRequest, person: Actor): Promise<WaitingWork[]> {
  const people = await readPeople(req)
  const others = [...people.values()].filter(({ id, isActive }) => isActive && id !== person.id)
  return (await readOpenEditions(req)).flatMap(({ edition, facts }) => {
    const { open } = facts
    const stage = open?.plan.stages.find(({ key }) => key === open.stage)
    if (!open || !stage || open.state !== 'in_review' || !findSeat(person, facts, open, stage).ok) return []
    const able = others.filter((other) => findSeat(other, facts, open, stage).ok).map(({ name }) => name)
    const { id, briefing, title, number } = edition
    return [{ edition: id, briefing, title: title ?? '', number, stage: stage.name.zh, others: able }]
  })
}
