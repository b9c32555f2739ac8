/** A button that first says what it will do. Keyboard and screen reader land on the explanation, Escape goes back. */
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './review-panel.module.css'

type Props = {
  label: string
  confirmLabel: string
  isSecondary?: boolean
  isBusy: boolean
  /** Whether everything the move needs has been filled in. */
  isReady?: boolean
  onConfirm: () => Promise<void>
  /** What will happen. */
  children: ReactNode
}

export function ConfirmedAction({
  label,
  confirmLabel,
  isSecondary = false,
  isBusy,
  isReady = true,
  onConfirm,
  children,
}: Props) {
  const [isOpen, setOpen] = useState(false)
  const question = useRef<HTMLFieldSetElement>(null)
  const close = () => setOpen(false)
  useEffect(() => {
    if (isOpen) question.current?.focus()
  }, [isOpen])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  if (!isOpen) {
    return (
      <div className={styles.buttons}>
        <Button
          margin={false}
          buttonStyle={isSecondary ? 'secondary' : 'primary'}
          disabled={isBusy}
          onClick={() => setOpen(true)}
        >
          {label}
        </Button>
      </div>
    )
  }
  return (
    <fieldset ref={question} tabIndex={-1} aria-label={label} className={styles.confirm} onKeyDown={onKeyDown}>
      {children}
      <div className={styles.buttons}>
        <Button margin={false} disabled={isBusy || !isReady} onClick={() => onConfirm().then(close)}>
          {confirmLabel}
        </Button>
        <Button margin={false} buttonStyle="secondary" disabled={isBusy} onClick={close}>
          取消
        </Button>
      </div>
    </fieldset>
  )
}
