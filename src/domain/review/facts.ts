/**
 * What the rules of review need to know about a briefing, read by a verb inside its transaction
 * after locking the briefing's row. Plain values; gathering them is the verb's work.
 */
import type { Refusal } from '../shared/result'
import type { EditionState } from './edition-state'
import type { Plan } from './plan'

/** One reviewer's word on one edition, and the hash that was on their screen when they gave it. */
export type Decision = { stage: string; actor: string; outcome: 'approve' | 'return'; hash: string }

/**
 * `hash` is the SHA-256 of the edition as recorded at submit; `storedHash` is computed just now over the bytes in
 * store, null when nobody computed it (only release needs it). `contributors`: everyone who edited anything in the
 * difference between the live edition and this one. `plan` is the run's own copy. `stage` is null unless in review.
 * `decisions` are those of this run, oldest first.
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
}

/**
 * What one person asked for and a second has to confirm. `isFresh`: there is still time to. `by` asked; of one edition
 * and verb only the newest request counts.
 */
export type RemovalRequest = { id: string; edition: string; verb: 'retract' | 'expunge'; by: string; isFresh: boolean }

/**
 * `plan` is what a submission made now would run on. `open` is the edition in review, approved or scheduled; `edition`
 * the one the move names, whatever its state, and when none is named the open one, else the newest. `shown` is the one
 * whose text stands on the public page: live or withdrawn; a briefing has one at most.
 * `draftHash` is the hash the drafts would have if composed now, null if unknown. `problems` say why the drafts
 * cannot be submitted (schema, identity block); empty when they can.
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
  draftHash: string | null
  problems: Refusal[]
}
