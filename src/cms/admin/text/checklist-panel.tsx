'use client'
/** 送审前检查, from the first minute: red keeps from submitting, amber is worth a look, green is done. A click leads there. */
import { useEffect, useState } from 'react'
import type { WholeText } from '@/domain/text/whole-text'
import { type Checklist, checkText, type Finding } from './check-text'
import styles from './text.module.css'
import { useText } from './text-context'

/** Rules are asked after a pause, never while somebody types. */
const PAUSE = 500
/** More findings of one kind are folded. */
const FEW = 3

/** Null until the page is drawn: the text comes first. */
export function useChecklist(): Checklist | null {
  const { store, page } = useText()
  const [checklist, setChecklist] = useState<Checklist | null>(null)
  useEffect(() => {
    let checked: WholeText | null = null
    const check = () => {
      checked = store.get().text
      setChecklist(checkText(page, store.get().saved, checked))
    }
    let timer = setTimeout(check)
    const stop = store.subscribe(() => {
      if (store.get().text === checked) return
      clearTimeout(timer)
      timer = setTimeout(check, PAUSE)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [store, page])
  return checklist
}

export const countFindings = ({ findings }: Checklist, level: Finding['level']): number =>
  findings.filter((finding) => finding.level === level).length

export function ChecklistPanel({ checklist, onGone }: { checklist: Checklist | null; onGone: () => void }) {
  if (!checklist) return <p className={styles.quiet}>正在检查…</p>
  const { findings, done } = checklist
  const [red, amber] = [countFindings(checklist, 'red'), countFindings(checklist, 'amber')]
  const codes = [...new Set(findings.map(({ code }) => code))]
  return (
    <section className={styles.checklist} aria-label="送审前检查">
      <h2>
        送审前检查
        <span className={styles.redCount}>{red > 0 ? `${red} 项须改` : '可以送审'}</span>
        {amber > 0 && <span className={styles.amberCount}>{amber} 项提醒</span>}
      </h2>
      <ul>
        {codes.map((code) => {
          const ofKind = findings.filter((finding) => finding.code === code)
          const [first] = ofKind
          if (!first) return null
          if (ofKind.length <= FEW) {
            return ofKind.map((finding, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same of one place
              <FindingItem key={`${code}-${index}`} finding={finding} onGone={onGone} />
            ))
          }
          return (
            <li key={code} className={styles[first.level]}>
              <details>
                <summary>
                  {first.sentence.replace(/。$/, '')} 等 {ofKind.length} 处
                </summary>
                <ul>
                  {ofKind.map((finding, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    <FindingItem key={`${code}-${index}`} finding={finding} onGone={onGone} />
                  ))}
                </ul>
              </details>
            </li>
          )
        })}
        {done.map((sentence) => (
          <li key={sentence} className={styles.green}>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}

const LEVEL_WORDS = { red: '须改：', amber: '提醒：' }

function FindingItem({ finding: { level, sentence, place }, onGone }: { finding: Finding; onGone: () => void }) {
  const { goTo, adminPath, page } = useText()
  return (
    <li className={styles[level]}>
      <span className={styles.hidden}>{LEVEL_WORDS[level]}</span>
      {place ? (
        <button
          type="button"
          onClick={() => {
            goTo(place, true)
            onGone()
          }}
        >
          {sentence}
        </button>
      ) : (
        <a href={adminPath(`/collections/briefings/${page.drafts.briefing.id}`)}>{sentence}</a>
      )}
    </li>
  )
}
