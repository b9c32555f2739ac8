/** Which edition a move is about, where there is more than one it could be. */
import { useId } from 'react'
import { EDITION_STATE_LABELS } from '@/domain/review/edition-state'
import type { Standing } from '@/editorial/read-standing'

type Props = { editions: Standing['erasable']; value: string; onChange: (id: string) => void }

export function EditionChoice({ editions, value, onChange }: Props) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>针对哪一稿</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {editions.map((edition) => (
          <option key={edition.id} value={edition.id}>
            {edition.name}（{EDITION_STATE_LABELS[edition.state].zh}）
          </option>
        ))}
      </select>
    </>
  )
}
