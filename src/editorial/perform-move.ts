/**
 * The one door: every change of an edition's state comes in here, from a button, a script or a worker.
 * Who is asking, is the request well formed, then the verb in one transaction; a refusal is audited afterwards in a
 * transaction of its own, because the first one is gone.
 */
import type { PayloadRequest } from 'payload'
import { isAskedAfresh } from '@/domain/people/fresh-factor'
import type { Actor } from '@/domain/review/actor'
import { listMoves } from '@/domain/review/list-moves'
import { doorRefusals } from '@/domain/review/refusals'
import { type BuiltVerb, isBuilt, isVerb, type Verb } from '@/domain/review/verbs'
import { canonicalId } from '@/domain/shared/document-id'
import type { Refusal } from '@/domain/shared/result'
import type { Edition } from '@/generated/payload-types'
import { amendEdition } from './amend-edition'
import { appendAudit } from './append-audit'
import { claimReview, unclaimReview } from './claim-review'
import { readBriefingDraft } from './compose-edition'
import { confirmSignature } from './confirm-signature'
import { decideStage } from './decide-stage'
import { delegateReview } from './delegate-review'
import { discardEdition } from './discard-edition'
import { askExpunging, expungeEdition } from './expunge-edition'
import { lockBriefings } from './lock-briefing'
import { maySee } from './may-see'
import { readSituation } from './read-facts'
import { type ReadMove, readMove } from './read-move'
import { recallEdition } from './recall-edition'
import { forClient, Refused } from './refused'
import { reinstateEdition } from './reinstate-edition'
import { releaseEdition } from './release-edition'
import { reopenEdition } from './reopen-edition'
import { requireFreshFactor } from './require-fresh-factor'
import { askRetraction, retractEdition } from './retract-edition'
import { scheduleRelease, unscheduleRelease } from './schedule-release'
import { signOnPaper } from './sign-on-paper'
import { submitEdition } from './submit-edition'
import { inTransaction, query, queryCommitted, sql } from './transaction'
import { personOf } from './who'
import { withdrawEdition } from './withdraw-edition'

export type Answer = { status: number; body: Record<string, unknown> }

const refuse = (refusal: Refusal): Answer => ({ status: refusal.status, body: { refusal: forClient(refusal) } })

/**
 * Makes the move `verb` for whoever is signed in. A stranger learns nothing, not even whether the verb exists.
 *
 * @returns 200 with `{edition}`, or 401/403/404/409/422 with `{refusal: {code, sentence}}`
 */
export async function performMove(req: PayloadRequest, verb: string, input: unknown): Promise<Answer> {
  const actor = personOf(req)
  if (!actor) return refuse(doorRefusals.notSignedIn)
  if (!isVerb(verb)) return refuse(doorRefusals.unknownVerb)
  try {
    if (!isBuilt(verb)) throw new Refused(doorRefusals.notBuilt(verb))
    const move = readMove(verb, input)
    if (isAskedAfresh(verb)) await requireFreshFactor(req, (input as { totp?: unknown }).totp)
    const edition = await inTransaction(req, () => make(req, actor, move))
    await confirmCommitted(req, edition)
    return { status: 200, body: { edition: forScripts(edition) } }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await inTransaction(req, () => auditRefusal(req, verb, input, error.refusal))
    return refuse(error.refusal)
  }
}

type Work<Verb extends BuiltVerb> = (
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: ReadMove<Verb>,
) => Promise<Edition>

/** Which file does the work of which verb. The briefing is locked before it is called. */
const WORK: { [Verb in BuiltVerb]: Work<Verb> } = {
  submit: submitEdition,
  decide: decideStage,
  recall: recallEdition,
  reopen: reopenEdition,
  release: releaseEdition,
  withdraw: withdrawEdition,
  reinstate: reinstateEdition,
  retract: askRetraction,
  'confirm-retract': retractEdition,
  expunge: askExpunging,
  'confirm-expunge': expungeEdition,
  discard: discardEdition,
  amend: amendEdition,
  claim: claimReview,
  unclaim: unclaimReview,
  delegate: delegateReview,
  'sign-on-paper': signOnPaper,
  'confirm-signature': confirmSignature,
  schedule: scheduleRelease,
  unschedule: unscheduleRelease,
}

async function make(req: PayloadRequest, actor: Actor, move: ReadMove): Promise<Edition> {
  const briefing = 'briefing' in move ? move.briefing : await briefingOf(req, move.edition)
  refuseStrangeDepartment(actor, await departmentsOf(req, briefing))
  await lockBriefings(req, [briefing])
  const work = WORK[move.verb] as Work<BuiltVerb>
  return work(req, actor, briefing, move)
}

/** A liaison must not even learn that another department's briefing exists. */
function refuseStrangeDepartment(actor: Actor, departments: string[]): void {
  if (!maySee(actor, departments)) throw new Refused(doorRefusals.notFound)
}

async function departmentsOf(req: PayloadRequest, briefing: string): Promise<string[]> {
  const draft = await readBriefingDraft(req, briefing)
  if (!draft) throw new Refused(doorRefusals.notFound)
  return draft.departments ?? []
}

async function briefingOf(req: PayloadRequest, edition: string): Promise<string> {
  const [row] = await query<{ briefing: string }>(req, sql`select briefing from editions where id::text = ${edition}`)
  if (!row) throw new Refused(doorRefusals.notFound)
  return row.briefing
}

/** Payload does not say when a COMMIT fails, so the move is looked for on another connection. */
async function confirmCommitted(req: PayloadRequest, edition: Edition): Promise<void> {
  const [row] = await queryCommitted(
    req,
    sql`select 1 from editions where id::text = ${edition.id} and updated_at >= ${edition.updatedAt}`,
  )
  if (!row) throw new Error(`The move of edition ${edition.id} was not committed.`)
}

async function auditRefusal(req: PayloadRequest, verb: Verb, input: unknown, refusal: Refusal): Promise<void> {
  const asked = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>
  const subject = asked.edition ?? asked.briefing
  await appendAudit(req, {
    event: `${verb}-refused`,
    subject: typeof subject === 'string' ? subject.replaceAll('\0', '').slice(0, 100) : null,
    outcome: 'refused',
    details: { code: refusal.code, status: refusal.status },
  })
}

const forScripts = ({ id, briefing, number, state, stage, hash }: Edition) => ({
  id,
  briefing,
  number,
  state,
  stage: stage ?? null,
  hash,
})

/**
 * Which moves the signed-in person may make on a briefing now, and the sentence why not for all others.
 *
 * @returns 200 with `{briefing, edition, moves: [{verb, allowed, refusal}]}`; 401 for a stranger, 404 for what the
 *   person may not see
 */
export async function showMoves(
  req: PayloadRequest,
  asked: { briefing?: string | null; edition?: string | null },
): Promise<Answer> {
  const actor = personOf(req)
  if (!actor) return refuse(doorRefusals.notSignedIn)
  try {
    return await inTransaction(req, async () => {
      const briefing = asked.briefing
        ? canonicalId(asked.briefing)
        : await briefingOf(req, canonicalId(asked.edition ?? ''))
      const named = asked.briefing ? undefined : canonicalId(asked.edition ?? '')
      const { facts } = await readSituation(req, briefing, { drafts: true, edition: named })
      refuseStrangeDepartment(actor, facts.departments)
      const moves = listMoves(actor, facts).map(({ verb, allowed, refusal }) => ({
        verb,
        allowed,
        refusal: refusal ? forClient(refusal) : null,
      }))
      const edition = facts.open && {
        id: facts.open.id,
        number: facts.open.number,
        state: facts.open.state,
        stage: facts.open.stage,
        hash: facts.open.hash,
      }
      return { status: 200, body: { briefing, edition, moves } }
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return refuse(error.refusal)
  }
}
