'use client'
/** 沿用上一场新建: the next session of a series in the frame of its last one, then straight to its form. */
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import styles from './text.module.css'

type Props = { series: { id: string; title: string }[]; api: string; formPath: string }

export function FrameForm({ series, api, formPath }: Props) {
  const [chosen, setChosen] = useState(series[0]?.id ?? '')
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const create = async () => {
    setBusy(true)
    setFault('')
    const response = await fetch(`${api}/frames/${chosen}`, { method: 'POST' }).catch(() => null)
    const answer = response && (await response.json().catch(() => null))
    if (response?.ok && answer?.briefing) {
      location.assign(`${formPath}/${answer.briefing}`)
      return
    }
    setBusy(false)
    setFault(answer?.refusal?.sentence ?? '没有新建成功。请检查网络后再试。')
  }
  return (
    <details className={styles.frame}>
      <summary>沿用上一场新建下一场</summary>
      <p className={styles.quiet}>
        沿用主持人、部分标题、发布部门、主题、地点和文稿性质；场次加一。不带正文和发布人，标题要重新填写。
      </p>
      <div className={styles.row}>
        <label>
          系列{' '}
          <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {series.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Button margin={false} size="small" disabled={isBusy || !chosen} onClick={() => void create()}>
          新建
        </Button>
      </div>
      <p role="alert">{fault}</p>
    </details>
  )
}
