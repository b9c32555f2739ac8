/** What is selected on the screen (or, told through the second value, in the preview), as words of one passage. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { readSelection, type Selected } from './read-selection'

/** A tap on a button takes the selection away before the button hears of it, so it is remembered so long (ms). */
const REMEMBERED = 400

export function useSelected(): [selected: Selected | null, onSelect: (next: Selected | null) => void] {
  const [selected, setSelected] = useState<Selected | null>(null)
  const forget = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onSelect = useCallback((next: Selected | null) => {
    clearTimeout(forget.current)
    if (next) setSelected(next)
    else forget.current = setTimeout(() => setSelected(null), REMEMBERED)
  }, [])
  useEffect(() => {
    const keyOf = (element: Element) => (element as HTMLElement).dataset.passage ?? ''
    const onChange = () => onSelect(readSelection(document.getSelection(), '[data-passage]', keyOf))
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [onSelect])
  return [selected, onSelect]
}
