/**
 * The page exactly as readers would get it, beside the changes. A change that is clicked is scrolled to and outlined
 * here; words selected here can be commented on, and keys work here too.
 */
import { useEffect, useRef } from 'react'
import { previewPath } from '../../preview/preview-path'
import { readSelection, type Selected } from './read-selection'
import styles from './review-screen.module.css'

const PASSAGES = ['p', 'a', 'q', 's', 'k'].map((prefix) => `[id^="${prefix}-"]`).join(', ')

type Props = {
  edition: string
  /** What is to be seen; a new object each time somebody asks. */
  shown: { anchor: string } | null
  onSelect: (selected: Selected | null) => void
  onKeyDown: (event: KeyboardEvent) => void
}

export function PreviewFrame({ edition, shown, onSelect, onKeyDown }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const outlined = useRef<HTMLElement | null>(null)

  const show = () => {
    const element = shown && frame.current?.contentDocument?.getElementById(shown.anchor)
    if (outlined.current) outlined.current.style.outline = ''
    if (!element) return
    element.style.outline = '3px solid #b7791f'
    element.style.outlineOffset = '4px'
    element.scrollIntoView({ block: 'center' })
    outlined.current = element
  }
  useEffect(show, [shown])

  const onLoad = () => {
    const page = frame.current?.contentDocument
    page?.addEventListener('selectionchange', () =>
      onSelect(readSelection(page.getSelection(), PASSAGES, ({ id }) => id)),
    )
    page?.addEventListener('keydown', onKeyDown)
    show()
  }
  return <iframe ref={frame} className={styles.frame} src={previewPath(edition)} title="公开页面预览" onLoad={onLoad} />
}
