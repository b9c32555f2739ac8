/** One stage on the approval sheet: its checklist, who signed, and boxes for those who sign by hand. */
import type { PrintedStage } from '../../sheet/print-sheet'
import styles from './sheet.module.css'

export function SheetStage({ stage }: { stage: PrintedStage }) {
  const { name, standing, checklist, signatures, blanks } = stage
  return (
    <section className={styles.stage}>
      <h2>
        <span>{name}</span>
        <span>{standing}</span>
      </h2>
      {checklist.length > 0 && (
        <ul>
          {checklist.map(({ mark, words }) => (
            <li key={words}>
              <span role="img" aria-label={mark === '√' ? '已核对' : '未核对'}>
                {mark}
              </span>
              {words}
            </li>
          ))}
        </ul>
      )}
      {signatures.map(({ name: signer, opinion, time, reason }) => (
        <div key={`${signer}-${time}`} className={styles.signature}>
          <p>
            {opinion}
            {reason && `：${reason}`}
          </p>
          <p>{signer}</p>
          <p>{time}</p>
        </div>
      ))}
      {Array.from({ length: blanks }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty boxes have nothing else to be told apart by.
        <div key={index} className={`${styles.signature} ${styles.blank}`}>
          <p>□ 同意　　□ 退回修改，理由：</p>
          <p>签名：</p>
          <p>　　年　　月　　日</p>
        </div>
      ))}
      {signatures.length === 0 && blanks === 0 && <p className={styles.none}>没有审核意见</p>}
    </section>
  )
}
