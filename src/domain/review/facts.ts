/**
 * What the rules of review need to know about a briefing, read by a verb inside its transaction
 * after locking the briefing's row. Plain values; gathering them is the verb's work.
 */
import type { EditionKind } from '../edition/edition-kind'
import type { Refusal } from '../shared/result'
import type { EditionState } from './edition-state'
import type { Plan } from './plan'

/**
 * One reviewer's word on one edition, and the hash that was on their screen when they gave it. `onBehalfOf` is the
 * person whose seat they sat in (代审). `carried`: given on an earlier edition and still standing here; `hash` is then
 * that edition's, and `signed` the hash of what the approval covers of it.
 */
export type Decision = {
  stage: string
  actor: string
  outcome: 'approve' | 'return'
  hash: string
  onBehalfOf: string | null
  carried: Carried | null
}

/**
 * `scope`: nothing the stage signs has changed since (reopen). `amended`: a reviewer at this stage or a later one
 * changed the text and passed it on (改后通过); somebody who did not write it approves it after them.
 */
export type Carried = { basis: 'scope' | 'amended'; signed: string }

/** A reviewer's hold on a stage, so that two do not read the same; `until` is ISO 8601. */
export type Claim = { stage: string; actor: string; name: string; until: string }

/** 代审: `from` lends the own seat at a stage to `to`, until an instant (ISO 8601). */
export type Delegation = { stage: string; from: string; to: string; until: string }

/** 线下签批: somebody entered what `signer` signed on paper; it counts once the signer confirms it. */
export type PaperSignature = { id: string; stage: string; signer: string; recordedBy: string; hash: string }

/**
 * `hash` is the SHA-256 of the edition as recorded at submit; `storedHash` is computed just now over the bytes in
 * store, null when nobody computed it (only release needs it). `contributors`: everyone who edited anything in the
 * difference between the live edition and this one. `plan` is the run's own copy. `stage` is null unless in review.
 * `decisions` are those of this run, carried ones first, then oldest first. `scopes` gives the hash of what each stage
 * signs. `claims`, `delegations` and `signatures` are those in force. `scheduledFor` is ISO 8601, null unless scheduled.
 * `blockingComments` counts those of the briefing, on whichever edition, that nobody resolved.
 */
export type EditionFacts = {
  id: string
  briefing: string
  number: number
  state: EditionState
  hash: string
  storedHash: string | null
  submittedBy: string
  contributors: string[]
  plan: Plan
  stage: string | null
  decisions: Decision[]
  kind: EditionKind
  scopes: Readonly<Record<string, string>>
  claims: Claim[]
  delegations: Delegation[]
  signatures: PaperSignature[]
  scheduledFor: string | null
  blockingComments: number
}

/**
 * What one person asked for and a second has to confirm. `isFresh`: there is still time to. `by` asked; of one edition
 * and verb only the newest request counts.
 */
export type RemovalRequest = { id: string; edition: string; verb: 'retract' | 'expunge'; by: string; isFresh: boolean }

/**
 * `plan` is what a submission made now would run on. `open` is the edition in review, approved or scheduled; `edition`
 * the one the move names, whatever its state, and when none is named the open one, else the newest. `shown` is the one
 * whose text stands on the public page: live or withdrawn; a briefing has one at most. `isTakenDown`: readers had a
 * page, and it is withdrawn or retracted now.
 * `draftHash` is the hash the drafts would have if composed now, null if unknown. `problems` say why the drafts
 * cannot be submitted (schema, identity block); empty when they can. `now` is the instant of asking, ISO 8601 in UTC.
 */
export type BriefingFacts = {
  id: string
  departments: string[]
  plan: Plan
  open: EditionFacts | null
  edition: EditionFacts | null
  live: { id: string; hash: string } | null
  shown: EditionFacts | null
  requests: RemovalRequest[]
  isTakenDown: boolean
  draftHash: string | null
  problems: Refusal[]
  now: string
}
