/** A reason in a form of the panel, with who will read it said in its label. */
import { useId } from 'react'

type Props = { label: string; hint?: string; value: string; rows?: number; onChange: (value: string) => void }

export function ReasonField({ label, hint, value, rows = 2, onChange }: Props) {
  const id = useId()
  const hintId = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {hint && <p id={hintId}>{hint}</p>}
      <textarea
        id={id}
        rows={rows}
        maxLength={1000}
        value={value}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  )
}
