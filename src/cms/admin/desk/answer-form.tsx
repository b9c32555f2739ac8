'use client'
/** The editor's answer to a request for correction: take it up, or decline it with a reason the asker will read. */
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { send } from '../send'
import styles from './desk.module.css'

export function AnswerForm({ request, about }: { request: string; about: string }) {
  const router = useRouter()
  const id = useId()
  const [reason, setReason] = useState('')
  const [sentence, setSentence] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function answer(outcome: 'accept' | 'decline') {
    setBusy(true)
    const { sentence: refused } = await send(`/api/correction-requests/${request}/answer`, { outcome, reason })
    setBusy(false)
    setSentence(refused ?? '')
    if (!refused) router.refresh()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void answer('decline')
  }
  return (
    <form className={styles.answer} onSubmit={onSubmit}>
      <button type="button" disabled={isBusy} onClick={() => void answer('accept')}>
        受理，去改草稿
        <span className={styles.spoken}>：{about}</span>
      </button>
      <details>
        <summary>不采纳…</summary>
        <label htmlFor={id}>理由（提出的人会看到）</label>
        <textarea id={id} rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        <button type="submit" disabled={isBusy}>
          答复“不采纳”
        </button>
      </details>
      <p role="alert" className={styles.refused}>
        {sentence}
      </p>
    </form>
  )
}
