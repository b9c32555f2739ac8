'use client'
/** Ticks the stages a person may review. A stored key that no plan has is shown as such and can be taken away. */
import { useField } from '@payloadcms/ui'
import styles from './plan-editor.module.css'
import type { StageOption } from './plan-words'
import { toggle } from './toggle'

type Props = { path: string; isReadOnly: boolean; options: StageOption[] }

export function StageChoice({ path, isReadOnly, options }: Props) {
  const { value, setValue } = useField<string[] | null>({ path })
  const chosen = value ?? []
  const unknown = chosen
    .filter((key) => !options.some((option) => option.key === key))
    .map((key) => ({ key, name: `现有方案没有用到的环节（${key}）` }))
  return (
    <div className={styles.choice}>
      <fieldset disabled={isReadOnly}>
        <legend>可审环节</legend>
        <p className={styles.quiet}>有“审核人”角色才有效。会签由发布部门的联络员审，不在这里选。</p>
        <div className={styles.ticks}>
          {[...options, ...unknown].map(({ key, name }) => (
            <label key={key} className={styles.tick}>
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => setValue(toggle(chosen, key))} />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
