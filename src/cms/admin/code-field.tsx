'use client'
/**
 * The field for a code of the second factor: digits on a phone's keyboard, filled in by the phone where it can; or a
 * recovery code for whoever has no phone at hand.
 */
import { useEffect, useId, useRef, useState } from 'react'
import styles from './people.module.css'

type Props = {
  value: string
  onChange: (value: string) => void
  fault?: string | null
  isFocused?: boolean
  /** Enrolment takes codes only. */
  isCodeOnly?: boolean
}

export function CodeField({ value, onChange, fault = null, isFocused = false, isCodeOnly = false }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [isRecovery, setRecovery] = useState(false)
  // A new fault takes the person back to the field, where the wrong code has been cleared.
  useEffect(() => {
    if (isFocused || fault) field.current?.focus()
  }, [isFocused, fault])
  const toggle = () => {
    setRecovery(!isRecovery)
    onChange('')
    field.current?.focus()
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{isRecovery ? '恢复码' : '六位验证码'}</label>
      <input
        ref={field}
        id={id}
        name="totp"
        className={styles.code}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete={isRecovery ? 'off' : 'one-time-code'}
        inputMode={isRecovery ? 'text' : 'numeric'}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={isRecovery ? 20 : 10}
        aria-describedby={`${id}-hint`}
        aria-invalid={fault !== null}
        required
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {isRecovery
          ? '启用二次验证时给出的恢复码，每个只能用一次。'
          : '打开手机上的验证器，输入“发布厅”一栏的六位数字。'}
      </p>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      {!isCodeOnly && (
        <button type="button" className={styles.link} onClick={toggle}>
          {isRecovery ? '改用手机验证码' : '手机不在身边？用恢复码'}
        </button>
      )}
    </div>
  )
}
