/** Who holds the review, whose seat is lent, what waits for confirmation, when it goes out: said before the buttons. */
import type { Review } from '@/editorial/read-review'
import { shanghaiTime } from '../shanghai-time'
import styles from './review-panel.module.css'

export function DutyNotes({ review: { duty, edition } }: { review: Review }) {
  const notes = [
    ...duty.claims.map(
      ({ name, until, isMine }) => `${isMine ? '您' : name}已领取审核，${shanghaiTime(until)} 前有效。`,
    ),
    ...duty.lent.map(({ from, to, until }) => `${from}委托${to}代审，${shanghaiTime(until)} 前有效。`),
    ...duty.signatures.map(
      ({ signer, isMine, recordedBy, signedOn }) =>
        `${recordedBy}登记了${isMine ? '您' : signer} ${signedOn} 的线下签批，等待${isMine ? '您' : '本人'}确认。`,
    ),
    ...(edition?.scheduledFor && edition.state === 'scheduled'
      ? [`定于 ${shanghaiTime(edition.scheduledFor)}（北京时间）自动发布。`]
      : []),
  ]
  return (
    <>
      {edition?.failure && (
        <p className={styles.refused} role="alert">
          定时发布没有成功：{edition.failure}
        </p>
      )}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  )
}
