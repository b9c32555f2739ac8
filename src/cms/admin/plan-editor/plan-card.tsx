'use client'
/** One plan: its stages in a row, one of them open to be changed, and the series that use it. */
import { useId, useState } from 'react'
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
  onChange: (plan: Plan) => void
  onRemove: () => void
}

export function PlanCard({ plan, plans, use, isDefault, isReadOnly, onChange, onRemove }: Props) {
  const ids = { head: useId(), name: useId(), stage: useId() }
  const [openKey, setOpenKey] = useState<string | null>(null)
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
      <h3 id={ids.head}>
        {plan.name.zh || '未命名的方案'}
        {isDefault && <span className={styles.tag}>默认</span>}
      </h3>
      <ol className={styles.chips} aria-label="审核环节，点开可查看和修改">
        {stages.map((stage) => chip(stage, ''))}
        {majorStage && chip(majorStage, '重大事项再经')}
      </ol>
      {open && (
        <div id={ids.stage} className={styles.stage}>
          <StageForm key={open.key} stage={open} people={use.people} isReadOnly={isReadOnly} onChange={changeStage} />
          {!isReadOnly && openAt >= 0 && (
            <MoveButtons
              what={`环节“${open.name.zh}”`}
              words={['前移', '后移', '移除本环节']}
              at={openAt}
              count={stages.length}
              onMove={(to) => onChange({ ...plan, stages: moveTo(stages, openAt, to) })}
              onRemove={() => onChange({ ...plan, stages: stages.filter(({ key }) => key !== openKey) })}
            />
          )}
        </div>
      )}
      {!isReadOnly && (
        <>
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
        </>
      )}
      <p className={styles.quiet}>{writeUse(own, isDefault)}</p>
      {!isReadOnly && (isDefault || own.length > 0 ? null : <RemovePlan name={plan.name.zh} onRemove={onRemove} />)}
    </section>
  )
}

function writeUse(series: readonly string[], isDefault: boolean): string {
  const named = series.length > 0 ? `选用本方案的系列：${series.join('、')}。` : '没有系列专门选用本方案。'
  const byDefault = isDefault ? '没有选方案的系列也走本方案。' : ''
  const keep = isDefault || series.length > 0 ? '要删除，先换默认方案，或先在系列里改选别的方案。' : ''
  return named + byDefault + keep
}

function RemovePlan({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <div className={styles.buttons}>
      <button type="button" aria-label={`删除方案：${name}`} onClick={onRemove}>
        删除方案
      </button>
    </div>
  )
}
