/**
 * The moves that fit where the edition stands: a form for each the person may make, and for the others the button
 * switched off with the sentence why. Moves that are somebody else's altogether stand folded below.
 */
import type { ReactNode } from 'react'
import { VERB_LABELS } from '@/domain/review/verbs'
import type { PossibleMove, Review } from '@/editorial/read-review'
import type { MoveProps } from './move-props'
import { RecallForm } from './recall-form'
import { ReleaseForm } from './release-form'
import { ReopenForm } from './reopen-form'
import { ReviewLink } from './review-link'
import styles from './review-panel.module.css'
import { SubmitForm } from './submit-form'

/** Refusals for lack of a role: nothing the person could do about them here. */
const NOT_THEIRS = ['not-editor', 'not-reviewer', 'not-publisher', 'not-submitter']

function isTimely({ verb }: PossibleMove, { edition }: Review): boolean {
  if (verb === 'submit') return !edition?.isOpen
  if (verb === 'release' || verb === 'reopen') return edition?.state === 'approved'
  return edition?.state === 'in_review'
}

function Refused({ move }: { move: PossibleMove }) {
  return (
    <div className={styles.impossible}>
      <b>{VERB_LABELS[move.verb].zh}</b>
      <p>{move.sentence}</p>
    </div>
  )
}

function form(props: MoveProps, { verb }: PossibleMove): ReactNode {
  switch (verb) {
    case 'submit':
      return <SubmitForm key={verb} {...props} />
    case 'decide':
      return <ReviewLink key={verb} review={props.review} />
    case 'recall':
      return <RecallForm key={verb} {...props} />
    case 'reopen':
      return <ReopenForm key={verb} {...props} />
    case 'release':
      return <ReleaseForm key={verb} {...props} />
  }
}

export function MoveList(props: MoveProps) {
  const { moves, problems } = props.review
  const possible = moves.filter(({ allowed }) => allowed)
  const refused = moves.filter(({ allowed }) => !allowed)
  const isInTheWay = (move: PossibleMove) => isTimely(move, props.review) && !NOT_THEIRS.includes(move.code ?? '')
  const near = refused.filter(isInTheWay)
  const far = refused.filter((move) => !isInTheWay(move))
  return (
    <div className={styles.moves}>
      {possible.map((move) => form(props, move))}
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
