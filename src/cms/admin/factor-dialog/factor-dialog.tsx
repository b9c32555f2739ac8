'use client'
/** The dialog itself: the browser's own, so that keyboard, Escape and screen reader are its business. */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { CodeField } from '../code-field'
import styles from '../people.module.css'

type Props = { api: string; onClose: (isTaken: boolean) => void }

/** What is wrong with the code; null when it was taken. */
async function confirm(api: string, totp: string): Promise<string | null> {
  const response = await fetch(`${api}/users/confirm-factor`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ totp }),
  }).catch(() => null)
  if (response?.ok) return null
  const answer = response && (await response.json().catch(() => null))
  return answer?.refusal?.sentence ?? '没有连上服务器。请检查网络后重试。'
}

export function FactorDialog({ api, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setFault(null)
    const wrong = await confirm(api, code)
    setBusy(false)
    if (wrong === null) return onClose(true)
    setFault(wrong)
    setCode('')
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="factor-dialog-title" onClose={() => onClose(false)}>
      <form className={styles.form} onSubmit={onSubmit}>
        <h2 id="factor-dialog-title">再次验证身份</h2>
        <p>这一步影响重大，须输入手机验证器上的验证码。验证后 10 分钟内不再询问。</p>
        <CodeField value={code} onChange={setCode} fault={fault} isFocused />
        <div className={styles.buttons}>
          <button type="submit" className={styles.primary} disabled={isBusy || code.trim() === ''}>
            验证并继续
          </button>
          <button type="button" className={styles.secondary} onClick={() => onClose(false)}>
            取消
          </button>
        </div>
      </form>
    </dialog>
  )
}
