/**
 * The bar at the foot of the screen, where a thumb reaches: comment on what is selected, return, approve; and for who
 * may do neither, why, and what to read next.
 */
import { VERB_LABELS, type Verb } from '@/domain/review/verbs'
import type { ReviewScreen } from '@/editorial/read-review-screen'
import { reviewPath } from '../admin-paths'
import type { Selected } from './read-selection'
import styles from './review-screen.module.css'

/** Moves that need no words: one press. */
const SIMPLE: readonly Verb[] = ['claim', 'unclaim']

type Props = {
  screen: ReviewScreen
  isBusy: boolean
  selected: Selected | null
  onCommentSelected: () => void
  onDecide: (intent: 'approve' | 'return') => void
  onSimple: (verb: Verb) => void
}

/** Whether this person may approve or return the edition on screen now, and if not, the sentence why. */
export function decideStanding({ newest, review }: ReviewScreen): { may: boolean; sentence: string | null } {
  if (newest) return { may: false, sentence: null }
  const decide = review.moves.find(({ verb }) => verb === 'decide')
  return { may: decide?.allowed ?? false, sentence: decide?.sentence ?? null }
}

export function DecisionBar({ screen, isBusy, selected, onCommentSelected, onDecide, onSimple }: Props) {
  const { next, waiting, review, blocking, newest } = screen
  const { may, sentence } = decideStanding(screen)
  const simple = newest ? [] : SIMPLE.filter((verb) => review.moves.some((move) => move.verb === verb && move.allowed))
  const isInReview = !newest && review.edition?.state === 'in_review'
  return (
    <section className={styles.bar} aria-label="审核意见">
      {selected && (
        <button
          type="button"
          className={styles.selected}
          onPointerDown={(event) => event.preventDefault()}
          onClick={onCommentSelected}
        >
          批注所选文字“{[...selected.quote].slice(0, 12).join('')}
          {[...selected.quote].length > 12 && '…'}”
        </button>
      )}
      {isInReview && !may && sentence && <p>{sentence}</p>}
      {may && blocking > 0 && <p>有 {blocking} 条须解决的批注，了结后才能同意。</p>}
      <div className={styles.actions}>
        {simple.map((verb) => (
          <button key={verb} type="button" disabled={isBusy} onClick={() => onSimple(verb)}>
            {VERB_LABELS[verb].zh}
          </button>
        ))}
        {next && (
          <a href={reviewPath(next.edition)} title={next.title}>
            下一件<span>（还有 {waiting} 件）</span>
          </a>
        )}
        {may && (
          <div className={styles.decisions}>
            <button type="button" disabled={isBusy} onClick={() => onDecide('return')}>
              退回修改…
            </button>
            <button type="button" data-primary disabled={isBusy || blocking > 0} onClick={() => onDecide('approve')}>
              同意…
            </button>
          </div>
        )}
      </div>
    </section>
  )
}
