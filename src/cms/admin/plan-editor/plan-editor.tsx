'use client'
/**
 * 审核方案 as rows of stages. Changes the form only; Payload's own button saves, and the server checks what is said here
 * once more.
 */
import { useField } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { Plan } from '@/domain/review/plan'
import { PRESETS } from '@/domain/review/presets'
import { validatePlans } from '@/domain/review/validate-plan'
import type { PlanUse } from '@/editorial/read-plan-use'
import { addPlan, replaceAt } from './edit-plans'
import { PlanCard } from './plan-card'
import styles from './plan-editor.module.css'
import { usePlans } from './use-plans'

type Props = { path: string; isReadOnly: boolean; use: PlanUse }

export function PlanEditor({ path, isReadOnly, use }: Props) {
  const { plans, change } = usePlans(path)
  const { value: chosen, setValue: setDefault } = useField<string>({ path: 'defaultPlan' })
  const [added, setAdded] = useState<string | null>(null)
  const top = useRef<HTMLElement>(null)
  const defaultId = useId()
  const problems = validatePlans(plans, chosen ?? '')
  const add = (preset: Plan) => {
    const next = addPlan(plans, preset)
    change(next)
    setAdded(next.at(-1)?.key ?? null)
  }
  const remove = (index: number) => {
    change(plans.filter((_, at) => at !== index))
    top.current?.focus()
  }
  return (
    <section ref={top} tabIndex={-1} className={styles.editor} aria-label="审核方案">
      <p>
        送审时按系列选用的方案走；系列没有选的，走默认方案。改动只影响以后的送审
        {use.underReview > 0 ? `，正在审核的 ${use.underReview} 篇仍按送审时的方案走完。` : '。'}
      </p>
      <div className={styles.field}>
        <label htmlFor={defaultId}>默认方案</label>
        <select
          id={defaultId}
          value={plans.some(({ key }) => key === chosen) ? chosen : ''}
          disabled={isReadOnly}
          onChange={(event) => setDefault(event.target.value)}
        >
          {!plans.some(({ key }) => key === chosen) && <option value="">请选择</option>}
          {plans.map(({ key, name }) => (
            <option key={key} value={key}>
              {name.zh}
            </option>
          ))}
        </select>
      </div>
      <div role="status">
        {problems.length > 0 && (
          <div className={styles.problems}>
            <p>有 {problems.length} 处要改，改好才能保存：</p>
            <ul>
              {problems.map(({ zh }) => (
                <li key={zh}>{zh}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {plans.map((plan, index) => (
        <PlanCard
          key={plan.key}
          plan={plan}
          plans={plans}
          use={use}
          isDefault={plan.key === chosen}
          isReadOnly={isReadOnly}
          takesFocus={plan.key === added}
          onChange={(next) => change(replaceAt(plans, index, next))}
          onRemove={() => remove(index)}
        />
      ))}
      {!isReadOnly && <PresetList onAdd={add} />}
    </section>
  )
}

function PresetList({ onAdd }: { onAdd: (preset: Plan) => void }) {
  return (
    <details className={styles.presets}>
      <summary>新增方案…</summary>
      <p>选一个最接近的，添加后再按本单位的情况修改。</p>
      <ul>
        {PRESETS.map(({ plan, advice }) => (
          <li key={plan.key}>
            <p>
              <b>{plan.name.zh}</b>
              <br />
              {advice.zh}
            </p>
            <button type="button" aria-label={`添加：${plan.name.zh}`} onClick={() => onAdd(plan)}>
              添加
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
