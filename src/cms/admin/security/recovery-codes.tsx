'use client'
/** 恢复码, shown this once: to be printed or copied before going on. Printing prints them and nothing else of the page. */
import { useEffect, useRef, useState } from 'react'
import styles from '../people.module.css'

type Props = { codes: string[]; email: string; onDone: () => void }

export function RecoveryCodes({ codes, email, onDone }: Props) {
  const [isKept, setKept] = useState(false)
  const [isCopied, setCopied] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  // Plain http has no clipboard; the codes can still be printed or copied by hand.
  const canCopy = typeof navigator !== 'undefined' && navigator.clipboard !== undefined
  const copy = () => navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true))
  return (
    <div className={styles.form}>
      <div data-print-only className={styles.field}>
        <h3 ref={title} tabIndex={-1}>
          恢复码（{email}）
        </h3>
        <p>手机丢失或损坏时，用它代替验证码登录；每个只能用一次。请打印或抄写，锁好，不要存在这部手机里。</p>
        <ol className={styles.codes}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
      </div>
      <p className={styles.notice}>离开本页后不再显示。以前的恢复码已全部作废。</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.secondary} onClick={() => window.print()}>
          打印
        </button>
        {canCopy && (
          <button type="button" className={styles.secondary} onClick={copy}>
            {isCopied ? '已复制' : '复制'}
          </button>
        )}
      </div>
      <label>
        <input type="checkbox" checked={isKept} onChange={(event) => setKept(event.target.checked)} />{' '}
        我已把恢复码保存在手机以外的地方
      </label>
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} disabled={!isKept} onClick={onDone}>
          完成
        </button>
      </div>
    </div>
  )
}
