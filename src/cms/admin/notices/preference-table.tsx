'use client'
/** How a person is told, kind by kind. Each choice is stored as it is made; one that is refused goes back. */
import { useState } from 'react'
import {
  isAlwaysShown,
  KIND_LABELS,
  KINDS,
  type Kind,
  MAIL_CHOICES,
  MAIL_LABELS,
  type MailChoice,
  type Preference,
} from '@/domain/telling/kinds'
import { send } from '../send'
import styles from './notices.module.css'

export function PreferenceTable({ preferences }: { preferences: Record<Kind, Preference> }) {
  const [chosen, setChosen] = useState(preferences)
  const [said, setSaid] = useState<{ text: string; isRefusal: boolean } | null>(null)

  const choose = async (kind: Kind, next: Preference) => {
    const before = chosen[kind]
    setChosen((all) => ({ ...all, [kind]: next }))
    const { sentence } = await send('/api/notices/preferences', { kind, ...next })
    if (sentence) setChosen((all) => ({ ...all, [kind]: before }))
    setSaid({ text: sentence ?? `已保存：${KIND_LABELS[kind].zh}。`, isRefusal: sentence !== null })
  }

  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">铃铛</th>
            <th scope="col">邮件</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{KIND_LABELS[kind].zh}</th>
              <td>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen[kind].inApp}
                    disabled={isAlwaysShown(kind)}
                    aria-label={`${KIND_LABELS[kind].zh}：显示在铃铛里`}
                    onChange={({ target }) => void choose(kind, { ...chosen[kind], inApp: target.checked })}
                  />
                  {isAlwaysShown(kind) ? '总是显示' : '显示'}
                </label>
              </td>
              <td>
                <select
                  value={chosen[kind].mail}
                  aria-label={`${KIND_LABELS[kind].zh}：邮件`}
                  onChange={({ target }) => void choose(kind, { ...chosen[kind], mail: target.value as MailChoice })}
                >
                  {MAIL_CHOICES.map((choice) => (
                    <option key={choice} value={choice}>
                      {MAIL_LABELS[choice].zh}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role={said?.isRefusal ? 'alert' : 'status'} className={said?.isRefusal ? styles.warning : styles.hint}>
        {said?.text}
      </p>
    </>
  )
}
