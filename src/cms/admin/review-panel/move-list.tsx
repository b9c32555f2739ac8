/**
 * The moves that fit where the edition stands: a form for each the person may make, and for the others the button
 * switched off with the sentence why. Moves that are somebody else's altogether stand folded below.
 */
import type { ComponentType } from 'react'
import type { EditionState } from '@/domain/review/edition-state'
import { type BuiltVerb, VERB_LABELS } from '@/domain/review/verbs'
import type { PossibleMove, Review } from '@/editorial/read-review'
import { AmendForm } from './amend-form'
import { ClaimForm, UnclaimForm } from './claim-form'
import { DelegateForm } from './delegate-form'
import { DiscardForm } from './discard-form'
import { ConfirmExpungeForm, ExpungeForm } from './expunge-form'
import type { MoveProps } from './move-props'
import { ConfirmSignatureForm, PaperForm } from './paper-form'
import { RecallForm } from './recall-form'
import { ReinstateForm } from './reinstate-form'
import { ReleaseForm } from './release-form'
import { ReopenForm } from './reopen-form'
import { ConfirmRetractForm, RetractForm } from './retract-form'
import { ReviewLink } from './review-link'
import styles from './review-panel.module.css'
import { ScheduleForm, UnscheduleForm } from './schedule-form'
import { SubmitForm } from './submit-form'
import takeDown from './take-down.module.css'
import { WithdrawForm } from './withdraw-form'

/** Refusals for lack of a role: nothing the person could do about them here. */
const NOT_THEIRS = ['not-editor', 'not-reviewer', 'not-publisher', 'not-submitter', 'not-press-office', 'not-confirmer']

/** Where the edition stands when a verb is worth a word; what is not listed belongs to a review under way. */
const TIMELY: Partial<Record<BuiltVerb, readonly EditionState[]>> = {
  release: ['approved'],
  reopen: ['approved', 'scheduled'],
  schedule: ['approved'],
  unschedule: ['scheduled'],
  'confirm-signature': [],
  unclaim: [],
  amend: [],
  withdraw: [],
  reinstate: [],
  retract: [],
  'confirm-retract': [],
  expunge: [],
  'confirm-expunge': [],
  discard: [],
}

/** What takes something away stands apart, folded, so that nobody meets it on the way to something else. */
const REMOVALS: readonly BuiltVerb[] = ['withdraw', 'retract', 'expunge', 'discard']

/** Refusals that say only that there is nothing to do. */
const IDLE = ['nothing-live', 'nothing-withdrawn', 'nothing-asked', 'own-request']
const isIdle = ({ verb, code }: PossibleMove): boolean =>
  IDLE.includes(code ?? '') || (code === 'wrong-state' && REMOVALS.includes(verb))

function isTimely({ verb }: PossibleMove, { edition }: Review): boolean {
  if (verb === 'submit') return !edition?.isOpen
  return edition !== null && (TIMELY[verb] ?? ['in_review']).includes(edition.state)
}

function Refused({ move }: { move: PossibleMove }) {
  return (
    <div className={styles.impossible}>
      <b>{VERB_LABELS[move.verb].zh}</b>
      <p>{move.sentence}</p>
    </div>
  )
}

const FORMS: Record<BuiltVerb, ComponentType<MoveProps>> = {
  submit: SubmitForm,
  'confirm-retract': ConfirmRetractForm,
  'confirm-expunge': ConfirmExpungeForm,
  'confirm-signature': ConfirmSignatureForm,
  claim: ClaimForm,
  decide: ReviewLink,
  amend: AmendForm,
  unclaim: UnclaimForm,
  delegate: DelegateForm,
  'sign-on-paper': PaperForm,
  recall: RecallForm,
  release: ReleaseForm,
  schedule: ScheduleForm,
  unschedule: UnscheduleForm,
  reopen: ReopenForm,
  reinstate: ReinstateForm,
  withdraw: WithdrawForm,
  retract: RetractForm,
  expunge: ExpungeForm,
  discard: DiscardForm,
}

/** In the order of the forms above: what is done most comes first. */
const ORDER = Object.keys(FORMS)

export function MoveList(props: MoveProps) {
  const { moves, problems } = props.review
  const possible = moves
    .filter(({ allowed }) => allowed)
    .sort((one, other) => ORDER.indexOf(one.verb) - ORDER.indexOf(other.verb))
  const refused = moves.filter(({ allowed }) => !allowed)
  const isInTheWay = (move: PossibleMove) => isTimely(move, props.review) && !NOT_THEIRS.includes(move.code ?? '')
  const near = refused.filter(isInTheWay)
  const far = refused.filter((move) => !isInTheWay(move) && !isIdle(move))
  const removals = possible.filter(({ verb }) => REMOVALS.includes(verb))
  const others = possible.filter(({ verb }) => !REMOVALS.includes(verb))
  return (
    <div className={styles.moves}>
      {others.map(({ verb }) => {
        const Form = FORMS[verb]
        return <Form key={verb} {...props} />
      })}
      {near.map((move) => (
        // The problems stand above one by one; the refusal would only repeat them.
        <Refused
          key={move.verb}
          move={
            move.verb === 'submit' && problems.length > 0
              ? { ...move, sentence: '解决上面的问题并保存后，就可以送审。' }
              : move
          }
        />
      ))}
      {removals.length > 0 && (
        <details className={takeDown.removals}>
          <summary>{removals.map(({ verb }) => VERB_LABELS[verb].zh).join('、')}</summary>
          {removals.map(({ verb }) => {
            const Form = FORMS[verb]
            return <Form key={verb} {...props} />
          })}
        </details>
      )}
      {far.length > 0 && (
        <details className={styles.others}>
          <summary>现在不能由您办理的事项（{far.length}）</summary>
          {far.map((move) => (
            <Refused key={move.verb} move={move} />
          ))}
        </details>
      )}
    </div>
  )
}
