'use client'
/** Chooses a plan for a series by its name; a plan that no longer exists is said to be gone, not hidden. */
import { useField } from '@payloadcms/ui'
import { useId } from 'react'
import styles from './plan-editor.module.css'

type Option = { key: string; name: string; stages: string }
type Props = { path: string; isReadOnly: boolean; options: Option[]; defaultPlan: string }

export function PlanChoice({ path, isReadOnly, options, defaultPlan }: Props) {
  const { value, setValue } = useField<string | null>({ path })
  const ids = { field: useId(), hint: useId() }
  const chosen = value || ''
  const inForce = options.find(({ key }) => key === (chosen || defaultPlan))
  return (
    <div className={styles.choice}>
      <div className={styles.field}>
        <label htmlFor={ids.field}>审核方案</label>
        <select
          id={ids.field}
          value={chosen}
          disabled={isReadOnly}
          aria-describedby={ids.hint}
          onChange={(event) => setValue(event.target.value || null)}
        >
          <option value="">默认方案</option>
          {options.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
          {chosen && !inForce && <option value={chosen}>已不存在的方案（{chosen}）</option>}
        </select>
      </div>
      <p id={ids.hint} className={inForce ? styles.quiet : styles.nobody}>
        {inForce ? `送审后依次经过：${inForce.stages}。` : '选的方案已不存在，这个系列暂时不能送审，请改选。'}
        已送审的不受影响。
      </p>
    </div>
  )
}
