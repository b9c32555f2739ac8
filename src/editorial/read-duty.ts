/**
 * Whose turn it is at the current stage, as the screens of review show it: who holds it, who sits in whose seat, what
 * was signed on paper, and who could be asked.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { hasApproved, hasContributed } from '@/domain/review/approvals'
import { currentStage, findSeat } from '@/domain/review/claims'
import type { BriefingFacts } from '@/domain/review/facts'
import { nameOf, type People } from './read-people'
import { query, sql } from './transaction'

type Named = { id: string; name: string }

/**
 * Instants are ISO 8601, `signedOn` a calendar date. `signers` may sign the current stage themselves, `deputies` may
 * stand in for somebody; both leave out who asks. Everything is empty while nothing is in review.
 */
export type Duty = {
  claims: { name: string; until: string; isMine: boolean }[]
  lent: { from: string; to: string; until: string }[]
  signatures: { id: string; signer: string; isMine: boolean; recordedBy: string; photo: string; signedOn: string }[]
  signers: Named[]
  deputies: Named[]
}

const NOBODY: Duty = { claims: [], lent: [], signatures: [], signers: [], deputies: [] }
const OVERSEERS = ['admin', 'security', 'auditor']

export async function readDuty(req: PayloadRequest, actor: Actor, facts: BriefingFacts, people: People): Promise<Duty> {
  const { open } = facts
  const at = open && currentStage(facts, open.id)
  if (!open || !at?.ok) return NOBODY
  const stage = at.value
  const photos = await query<{ id: string; photo: string; day: string }>(
    req,
    sql`select id, photo, signed_on::text as day from paper_signatures
        where edition = ${open.id} and confirmed_at is null`,
  )
  const others = [...people.values()].filter(({ id, isActive }) => isActive && id !== actor.id)
  const named = ({ id, name }: Named): Named => ({ id, name })
  return {
    claims: open.claims
      .filter((claim) => claim.stage === stage.key)
      .map(({ name, until, actor: holder }) => ({
        name,
        until: new Date(until).toISOString(),
        isMine: holder === actor.id,
      })),
    lent: open.delegations
      .filter((lent) => lent.stage === stage.key)
      .map(({ from, to, until }) => ({
        from: nameOf(people, from),
        to: nameOf(people, to),
        until: new Date(until).toISOString(),
      })),
    signatures: open.signatures
      .filter((signature) => signature.stage === stage.key && signature.hash === open.hash)
      .map(({ id, signer, recordedBy }) => ({
        id,
        signer: nameOf(people, signer),
        isMine: signer === actor.id,
        recordedBy: nameOf(people, recordedBy),
        photo: photos.find((one) => one.id === id)?.photo ?? '',
        signedOn: photos.find((one) => one.id === id)?.day ?? '',
      })),
    signers: others.filter((person) => findSeat(person, facts, open, stage).ok).map(named),
    deputies: others
      .filter(
        ({ id, roles }) =>
          !roles.some((role) => OVERSEERS.includes(role)) && !hasContributed(id, open) && !hasApproved(id, open),
      )
      .map(named),
  }
}
