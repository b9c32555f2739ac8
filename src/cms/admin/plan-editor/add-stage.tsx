'use client'
/** Adds a stage the office knows, so that its reviewers stay assigned, or a new one. */
import { useId, useState } from 'react'
import type { Plan, Stage } from '@/domain/review/plan'
import { newStage, stagesToAdd } from './edit-plans'
import styles from './plan-editor.module.css'

const OWN = ''

type Props = { plan: Plan; plans: readonly Plan[]; onAdd: (stage: Stage) => void }

export function AddStage({ plan, plans, onAdd }: Props) {
  const id = useId()
  const [chosen, setChosen] = useState(OWN)
  const known = stagesToAdd(plans, plan)
  const add = () => {
    onAdd(known.find(({ key }) => key === chosen) ?? newStage(Date.now()))
    setChosen(OWN)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>添加环节</label>
      <div className={styles.pair}>
        <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value={OWN}>自拟环节</option>
          {known.map(({ key, name }) => (
            <option key={key} value={key}>
              {name.zh}
            </option>
          ))}
        </select>
        <button type="button" aria-label={`添加环节到“${plan.name.zh}”`} onClick={add}>
          添加
        </button>
      </div>
    </div>
  )
}
