'use client'
/** Choose the place, say what is wrong, what it should be and why. What was typed stays until it is accepted. */
import { type ChangeEvent, type FormEvent, useId, useState } from 'react'
import { send } from '../send'
import styles from './ask-correction.module.css'

type Place = { key: string; anchor: string | null; where: string; text: string }
type Props = { edition: string; places: Place[]; timeline: string }

const OPENING = 24

const nameOf = ({ where, text }: Place): string =>
  `${where}：${text.length > OPENING ? `${text.slice(0, OPENING)}…` : text}`

export function AskCorrectionForm({ edition, places, timeline }: Props) {
  const id = useId()
  const [place, setPlace] = useState<Place | null>(null)
  const [quote, setQuote] = useState('')
  const [proposal, setProposal] = useState('')
  const [basis, setBasis] = useState('')
  const [sentence, setSentence] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)

  function choose(event: ChangeEvent<HTMLSelectElement>) {
    const chosen = places.find(({ key }) => key === event.target.value) ?? null
    setPlace(chosen)
    setQuote(chosen?.text ?? '')
    setProposal(chosen?.text ?? '')
  }
  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const body = { edition, anchor: place?.anchor ?? null, quote, proposal, basis }
    const { sentence: refused } = await send('/api/correction-requests', body)
    setBusy(false)
    setSentence(refused ?? '')
    setDone(!refused)
  }
  if (isDone) {
    return (
      <div role="status" className={styles.done}>
        <p>已提交。编辑会在待办中看到；受理或不采纳，您都会在自己的待办中看到答复。</p>
        <p>
          <a href="/admin">回到待办</a> <a href={timeline}>查看这场发布会的经过</a>
        </p>
      </div>
    )
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={`${id}-place`}>位置</label>
      <select id={`${id}-place`} value={place?.key ?? ''} onChange={choose}>
        <option value="">请选择需要更正的地方</option>
        {places.map((one) => (
          <option key={one.key} value={one.key}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-quote`}>原文</label>
      <textarea
        id={`${id}-quote`}
        rows={3}
        value={quote}
        onChange={(event) => setQuote(event.target.value)}
        aria-describedby={`${id}-hint`}
      />
      <small id={`${id}-hint`}>请与公开的文字一字不差；可以只保留需要更正的那一句。</small>
      <label htmlFor={`${id}-proposal`}>应改为</label>
      <textarea id={`${id}-proposal`} rows={3} value={proposal} onChange={(event) => setProposal(event.target.value)} />
      <label htmlFor={`${id}-basis`}>依据</label>
      <textarea id={`${id}-basis`} rows={2} value={basis} onChange={(event) => setBasis(event.target.value)} />
      <p role="alert" className={styles.refused}>
        {sentence}
      </p>
      <button type="submit" disabled={isBusy}>
        提交给编辑
      </button>
    </form>
  )
}
