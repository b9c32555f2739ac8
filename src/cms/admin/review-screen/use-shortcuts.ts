/**
 * Keys of one character for whoever reviews by keyboard. They never fire where somebody types, nor in an open dialog,
 * nor together with Ctrl, Alt or Meta; and they can be switched off, for people who dictate (WCAG 2.1.4).
 */
import { useCallback, useEffect, useRef, useState } from 'react'

export type Shortcuts = Record<string, () => void>

const SETTING = 'fabuting.review-shortcuts'

/** Whether keys are on; kept on this computer. */
export function useShortcutSetting(): [isOn: boolean, setOn: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(window.localStorage.getItem(SETTING) !== 'off'), [])
  const store = useCallback((next: boolean) => {
    window.localStorage.setItem(SETTING, next ? 'on' : 'off')
    setOn(next)
  }, [])
  return [isOn, store]
}

const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]'

/** Answers to `shortcuts` while `isOn`; hand what it returns to other documents that should answer too (the preview). */
export function useShortcuts(shortcuts: Shortcuts, isOn: boolean): (event: KeyboardEvent) => void {
  const current = useRef({ shortcuts, isOn })
  current.current = { shortcuts, isOn }
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const target = event.target as Element | null
    if (!current.current.isOn || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
    if (event.defaultPrevented || target?.closest?.(TYPING) || document.querySelector('dialog[open]')) return
    const act = Object.hasOwn(current.current.shortcuts, event.key) ? current.current.shortcuts[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  }, [])
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onKeyDown])
  return onKeyDown
}
