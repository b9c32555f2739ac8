'use client'
/** Three steps: scan, type the code that shows, keep the recovery codes. */
import { type FormEvent, useState } from 'react'
import { callPeople } from '../call-people'
import { CodeField } from '../code-field'
import styles from '../people.module.css'

export type Begun = { secret: string; uri: string; qr: string }

type Props = { api: string; begun: Begun; onEnrolled: (recoveryCodes: string[]) => void }

/** For typing: groups of four. */
const grouped = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret

export function EnrolForm({ api, begun, onEnrolled }: Props) {
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setFault(null)
    const answer = await callPeople<{ recoveryCodes: string[] }>(api, 'complete-factor', { totp: code })
    setBusy(false)
    if (answer.isDone) return onEnrolled(answer.body.recoveryCodes)
    setFault(answer.sentence)
    setCode('')
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <p>1. 打开手机上的验证器，选“扫一扫”，扫这个二维码。</p>
      <img
        className={styles.qr}
        src={`data:image/svg+xml,${encodeURIComponent(begun.qr)}`}
        alt="供验证器扫描的二维码，内容与下面的密钥相同"
      />
      <p>
        正在用这部手机操作，或扫不了码：<a href={begun.uri}>在本机验证器中打开</a>，或手工输入密钥
        <br />
        <code className={styles.secret}>{grouped(begun.secret)}</code>
      </p>
      <p>2. 输入验证器上显示的六位数字。</p>
      <CodeField value={code} onChange={setCode} fault={fault} isCodeOnly />
      <div className={styles.buttons}>
        <button type="submit" className={styles.primary} disabled={isBusy}>
          确认启用
        </button>
      </div>
    </form>
  )
}
