'use client'
/** One stage: its name, who reviews, how many must agree, by when, what an approval signs and what is ticked off. */
import { useEffect, useId, useRef } from 'react'
import { CONTENT_CLASS_LABELS, CONTENT_CLASSES } from '@/domain/edition/content-class'
import type { Stage } from '@/domain/review/plan'
import type { Colleague } from '@/editorial/read-plan-use'
import { AudienceFields } from './audience-fields'
import { ChecklistFields } from './checklist-fields'
import { reword } from './edit-plans'
import styles from './plan-editor.module.css'
import { SCOPE_HINTS } from './plan-words'
import { toggle } from './toggle'

type Props = {
  stage: Stage
  people: readonly Colleague[]
  isReadOnly: boolean
  /** A stage just added: its name is what to type next. */
  takesFocus: boolean
  onChange: (stage: Stage) => void
}

const readNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))

export function StageForm({ stage, people, isReadOnly, takesFocus, onChange }: Props) {
  const ids = { name: useId(), needed: useId(), hours: useId(), hoursHint: useId() }
  const name = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) name.current?.focus()
  }, [takesFocus])
  const change = (part: Partial<Stage>) => onChange({ ...stage, ...part })
  return (
    <fieldset className={styles.form} disabled={isReadOnly}>
      <legend>环节：{stage.name.zh || '未命名'}</legend>
      <div className={styles.field}>
        <label htmlFor={ids.name}>环节名称</label>
        <input
          ref={name}
          id={ids.name}
          type="text"
          value={stage.name.zh}
          onChange={(event) => change({ name: reword(stage.name, event.target.value) })}
        />
      </div>
      <AudienceFields stage={stage} people={people} onChange={change} />
      <div className={styles.columns}>
        <div className={styles.field}>
          <label htmlFor={ids.needed}>须几人同意（1 至 5）</label>
          <input
            id={ids.needed}
            type="number"
            min={1}
            max={5}
            value={Number.isNaN(stage.minApprovals) ? '' : stage.minApprovals}
            onChange={(event) => change({ minApprovals: readNumber(event.target.value) })}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={ids.hours}>办理时限（小时）</label>
          <input
            id={ids.hours}
            type="number"
            min={1}
            max={720}
            value={stage.deadlineHours ?? ''}
            aria-describedby={ids.hoursHint}
            onChange={(event) =>
              change({ deadlineHours: event.target.value === '' ? null : readNumber(event.target.value) })
            }
          />
          <small id={ids.hoursHint}>不填为不限。超时只提醒，不会自动通过或退回。</small>
        </div>
      </div>
      <label className={styles.tick}>
        <input type="checkbox" checked={stage.mayEdit} onChange={() => change({ mayEdit: !stage.mayEdit })} />
        <span>
          允许改后通过
          <small>审核人领取后可以直接改稿再通过，不必退回。改过的稿子由没有参与修改的人继续审，才能签发。</small>
        </span>
      </label>
      <fieldset className={styles.group}>
        <legend>同意签的是哪些内容</legend>
        <p className={styles.quiet}>
          签发后重新打开修改的，再送审时，这里勾选的内容没有变，本环节原来的同意继续有效（第一个环节总要重审）。
        </p>
        <div className={styles.ticks}>
          {CONTENT_CLASSES.map((name) => (
            <label key={name} className={styles.tick}>
              <input
                type="checkbox"
                checked={stage.scope.includes(name)}
                onChange={() =>
                  change({ scope: CONTENT_CLASSES.filter((one) => toggle(stage.scope, name).includes(one)) })
                }
              />
              <span>
                {CONTENT_CLASS_LABELS[name].zh}
                <small>{SCOPE_HINTS[name]}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <ChecklistFields checklist={stage.checklist} onChange={(checklist) => change({ checklist })} />
    </fieldset>
  )
}
