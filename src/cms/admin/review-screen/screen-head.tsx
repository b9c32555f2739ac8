/** What is on screen: which edition against which base, each with its hash, where it stands, and how to get elsewhere. */
import { useId } from 'react'
import { EDITION_STATE_LABELS } from '@/domain/review/edition-state'
import type { ReviewScreen } from '@/editorial/read-review-screen'
import { briefingPath, deskPath, reviewPath, timelinePath } from '../admin-paths'
import { shortHash } from '../review-panel/panel-words'
import { shanghaiTime } from '../shanghai-time'
import styles from './review-screen.module.css'
import { nameBase, nameEdition } from './screen-words'

type Props = { screen: ReviewScreen; onKeys: () => void }

function BaseChoice({ screen: { edition, others, baseKey, base } }: { screen: ReviewScreen }) {
  const id = useId()
  const isListed = base === null || others.some((other) => other.id === baseKey)
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>对照</label>
      <select
        id={id}
        value={baseKey}
        onChange={(event) => window.location.assign(reviewPath(edition.id, event.target.value))}
      >
        {base && !isListed && <option value={baseKey}>{nameBase(base)}</option>}
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {nameEdition(other)}
          </option>
        ))}
        <option value="none">不对照，读全文</option>
      </select>
    </span>
  )
}

export function ScreenHead({ screen, onKeys }: Props) {
  const { edition, base, newest, review, summary } = screen
  const stage = newest ? undefined : review.stages.find(({ key }) => key === review.edition?.stage)
  return (
    <header className={styles.header}>
      <nav aria-label="返回">
        <a href={deskPath}>待办</a>
        <a href={briefingPath(edition.briefing)}>发布会</a>
        <a href={timelinePath(edition.briefing)}>经过</a>
        <button type="button" onClick={onKeys}>
          键盘
        </button>
      </nav>
      <h1>{edition.title}</h1>
      <p className={styles.facts}>
        <b>{nameEdition(edition)}</b>
        <span>{EDITION_STATE_LABELS[edition.state].zh}</span>
        {stage && <span>当前环节：{stage.name}</span>}
        <span>
          内容指纹 <code title={edition.hash}>{shortHash(edition.hash)}</code>
        </span>
        {!newest && review.edition && (
          <span>
            {review.edition.submittedBy} {shanghaiTime(review.edition.submittedAt)} 送审
          </span>
        )}
      </p>
      {!newest && review.edition?.note && <p className={styles.note}>送审说明：{review.edition.note}</p>}
      <p className={styles.facts}>
        <BaseChoice screen={screen} />
        {base && (
          <span>
            {nameBase(base)}，内容指纹 <code title={base.hash}>{shortHash(base.hash)}</code>
          </span>
        )}
      </p>
      <p className={styles.summary}>
        {base ? `与${nameBase(base)}对照：${summary}。` : '没有对照的版本，以下是全文，按风险从高到低排列。'}
      </p>
      {newest && (
        <p className={styles.outdated} role="status">
          这一稿已不是最新的，只能查看。
          <a href={reviewPath(newest.id)}>查看最新的{nameEdition(newest)}</a>
        </p>
      )}
    </header>
  )
}
