/**
 * The state machine as a table: which verb leads from which state to which, and the name the audit log
 * gives it. Who may, and under what conditions, is not here but in decide-move.ts.
 */
import type { EditionState } from './edition-state'
import type { Verb } from './verbs'

/** `draft` stands for "no edition is open": an edition begins at submit and has no earlier state. */
export type FromState = EditionState | 'draft'

/** `same`: the move is recorded and the edition stays where it is. */
export type Transition = { verb: Verb; from: readonly FromState[]; to: EditionState | 'same'; event: string }

/** What may be erased: nothing on its way to the public and nothing that is live. */
export const ERASABLE_STATES = [
  'returned',
  'recalled',
  'superseded',
  'withdrawn',
  'retracted',
  'discarded',
] as const satisfies readonly EditionState[]

/** What may be retracted: whatever readers have seen. */
export const RETRACTABLE_STATES = ['live', 'superseded', 'withdrawn'] as const satisfies readonly EditionState[]

/**
 * Verbs that are not built yet stand here with their intended course. A reinstatement is a new edition at the
 * last stage, never the old one put back by one person. Retract and expunge wait for a second person.
 */
export const TRANSITIONS: readonly Transition[] = [
  { verb: 'submit', from: ['draft'], to: 'in_review', event: 'edition-submitted' },
  { verb: 'decide', from: ['in_review'], to: 'in_review', event: 'stage-approved' },
  { verb: 'decide', from: ['in_review'], to: 'approved', event: 'edition-approved' },
  { verb: 'decide', from: ['in_review'], to: 'returned', event: 'edition-returned' },
  { verb: 'recall', from: ['in_review'], to: 'recalled', event: 'edition-recalled' },
  { verb: 'release', from: ['approved', 'scheduled'], to: 'live', event: 'edition-released' },
  { verb: 'reopen', from: ['approved', 'scheduled'], to: 'recalled', event: 'edition-reopened' },
  { verb: 'amend', from: ['in_review'], to: 'returned', event: 'edition-amended' },
  { verb: 'claim', from: ['in_review'], to: 'same', event: 'review-claimed' },
  { verb: 'unclaim', from: ['in_review'], to: 'same', event: 'review-unclaimed' },
  { verb: 'delegate', from: ['in_review'], to: 'same', event: 'review-delegated' },
  { verb: 'sign-on-paper', from: ['in_review'], to: 'same', event: 'paper-signature-recorded' },
  { verb: 'confirm-signature', from: ['in_review'], to: 'in_review', event: 'stage-approved-on-paper' },
  { verb: 'confirm-signature', from: ['in_review'], to: 'approved', event: 'edition-approved-on-paper' },
  { verb: 'schedule', from: ['approved'], to: 'scheduled', event: 'release-scheduled' },
  { verb: 'unschedule', from: ['scheduled'], to: 'approved', event: 'release-unscheduled' },
  { verb: 'withdraw', from: ['live'], to: 'withdrawn', event: 'edition-withdrawn' },
  { verb: 'reinstate', from: ['withdrawn'], to: 'in_review', event: 'reinstatement-submitted' },
  { verb: 'retract', from: RETRACTABLE_STATES, to: 'same', event: 'retraction-asked' },
  { verb: 'confirm-retract', from: RETRACTABLE_STATES, to: 'retracted', event: 'edition-retracted' },
  {
    verb: 'expunge',
    from: ERASABLE_STATES,
    to: 'same',
    event: 'expunging-asked',
  },
  {
    verb: 'confirm-expunge',
    from: ERASABLE_STATES,
    to: 'expunged',
    event: 'edition-expunged',
  },
  { verb: 'discard', from: ['returned', 'recalled'], to: 'discarded', event: 'edition-discarded' },
]

/** The row for this verb out of `from` into `to`; null when the table has none, which means the move is refused. */
export const findTransition = (verb: Verb, from: FromState, to: EditionState | 'same'): Transition | null =>
  TRANSITIONS.find((row) => row.verb === verb && row.from.includes(from) && row.to === to) ?? null
