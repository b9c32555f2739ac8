'use client'
/** What a reviewer ticks off at this stage, in order. */
import type { ChecklistItem } from '@/domain/review/checklists'
import { addItem, moveTo, replaceAt, reword } from './edit-plans'
import { MoveButtons } from './move-buttons'
import styles from './plan-editor.module.css'

type Props = { checklist: ChecklistItem[]; onChange: (checklist: ChecklistItem[]) => void }

export function ChecklistFields({ checklist, onChange }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend>核对清单（{checklist.length} 项，审核人逐项勾选才能同意）</legend>
      <ol className={styles.items}>
        {checklist.map((item, index) => (
          <li key={item.id}>
            <textarea
              aria-label={`核对清单第 ${index + 1} 项`}
              rows={2}
              value={item.zh}
              onChange={(event) => onChange(replaceAt(checklist, index, reword(item, event.target.value)))}
            />
            <MoveButtons
              what={`核对清单第 ${index + 1} 项`}
              words={['上移', '下移', '删除']}
              at={index}
              count={checklist.length}
              onMove={(to) => onChange(moveTo(checklist, index, to))}
              onRemove={() => onChange(checklist.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <button type="button" onClick={() => onChange(addItem(checklist))}>
          增加一项
        </button>
      </div>
    </fieldset>
  )
}
