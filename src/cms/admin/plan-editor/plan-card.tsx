'use client'
/** One plan: its stages in a row, one of them open to be changed, and the series that use it. */
import { useEffect, useId, useRef, useState } from 'react'
import { CHIEF_STAGE, type Plan, type Stage } from '@/domain/review/plan'
import type { PlanUse } from '@/editorial/read-plan-use'
import { AddStage } from './add-stage'
import { insertStage, moveTo, replaceAt, reword } from './edit-plans'
import { MoveButtons } from './move-buttons'
import styles from './plan-editor.module.css'
import { sumUpStage } from './plan-words'
import { StageForm } from './stage-form'

type Props = {
  plan: Plan
  plans: readonly Plan[]
  use: PlanUse
  isDefault: boolean
  isReadOnly: boolean
  /** A plan just added: the keyboard goes there. */
  takesFocus: boolean
  onChange: (plan: Plan) => void
  onRemove: () => void
}

export function PlanCard({ plan, plans, use, isDefault, isReadOnly, takesFocus, onChange, onRemove }: Props) {
  const ids = { head: useId(), name: useId(), stage: useId() }
  const [openKey, setOpenKey] = useState<string | null>(null)
  const [addedKey, setAddedKey] = useState<string | null>(null)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) head.current?.focus()
  }, [takesFocus])
  const { stages, majorStage } = plan
  const openAt = stages.findIndex(({ key }) => key === openKey)
  const open = stages[openAt] ?? (majorStage?.key === openKey ? majorStage : null)
  const own = use.series.filter((series) => series.plan === plan.key).map(({ title }) => title)

  const changeStage = (stage: Stage) =>
    onChange(
      stage.key === majorStage?.key
        ? { ...plan, majorStage: stage }
        : { ...plan, stages: replaceAt(stages, openAt, stage) },
    )
  const add = (stage: Stage) => {
    onChange(insertStage(plan, stage))
    setOpenKey(stage.key)
    setAddedKey(stage.key)
  }
  const removeStage = () => {
    onChange({ ...plan, stages: stages.filter(({ key }) => key !== openKey) })
    head.current?.focus()
  }
  const chip = (stage: Stage, before: string) => (
    <li key={stage.key}>
      {before && <span>{before}</span>}
      <button
        type="button"
        aria-expanded={stage.key === openKey}
        aria-controls={stage.key === openKey ? ids.stage : undefined}
        onClick={() => setOpenKey(stage.key === openKey ? null : stage.key)}
      >
        <b>{stage.name.zh || '未命名'}</b>
        <small>{sumUpStage(stage, use.people)}</small>
      </button>
    </li>
  )

  return (
    <section className={styles.card} aria-labelledby={ids.head}>
      <h3 ref={head} id={ids.head} tabIndex={-1}>
        {plan.name.zh || '未命名的方案'}
        {isDefault && <span className={styles.tag}>默认</span>}
      </h3>
      <ol className={styles.chips} aria-label="审核环节，点开可查看和修改">
        {stages.map((stage) => chip(stage, ''))}
        {majorStage && chip(majorStage, '重大事项再经')}
      </ol>
      {open && (
        <div id={ids.stage} className={styles.stage}>
          <StageForm
            key={open.key}
            stage={open}
            people={use.people}
            isReadOnly={isReadOnly}
            takesFocus={open.key === addedKey}
            onChange={changeStage}
          />
          {!isReadOnly && openAt >= 0 && (
            <MoveButtons
              what={`环节“${open.name.zh}”`}
              words={['前移', '后移', '移除本环节']}
              at={openAt}
              count={stages.length}
              onMove={(to) => onChange({ ...plan, stages: moveTo(stages, openAt, to) })}
              onRemove={removeStage}
            />
          )}
        </div>
      )}
      <p className={styles.quiet}>{writeUse(own, isDefault)}</p>
      {!isReadOnly && (
        <details className={styles.more}>
          <summary>添加环节、重大事项、改名、删除…</summary>
          <div>
            <AddStage plan={plan} plans={plans} onAdd={add} />
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={majorStage !== null}
                onChange={() => onChange({ ...plan, majorStage: majorStage ? null : CHIEF_STAGE })}
              />
              <span>
                重大事项再加一级签发
                <small>发布会勾选“重大事项”的，走完以上环节后再经这一级。</small>
              </span>
            </label>
            <div className={styles.field}>
              <label htmlFor={ids.name}>方案名称</label>
              <input
                id={ids.name}
                type="text"
                value={plan.name.zh}
                onChange={(event) => onChange({ ...plan, name: reword(plan.name, event.target.value) })}
              />
            </div>
            {isDefault || own.length > 0 ? (
              <p className={styles.quiet}>{isDefault ? '默认方案' : '有系列选用的方案'}不能删除，先改选别的方案。</p>
            ) : (
              <div className={styles.buttons}>
                <button type="button" aria-label={`删除方案：${plan.name.zh}`} onClick={onRemove}>
                  删除方案
                </button>
              </div>
            )}
          </div>
        </details>
      )}
    </section>
  )
}

function writeUse(series: readonly string[], isDefault: boolean): string {
  const named = series.length > 0 ? `选用本方案的系列：${series.join('、')}。` : '没有系列专门选用本方案。'
  return isDefault ? `${named}没有选方案的系列也走本方案。` : named
}
