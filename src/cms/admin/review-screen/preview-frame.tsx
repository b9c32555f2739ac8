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
  const outline = useRef<HTMLStyleElement | null>(null)

  const show = () => {
    const page = frame.current?.contentDocument
    const element = shown && page?.getElementById(shown.anchor)
    if (!page || !element) return
    // A rule of our own, because the elements belong to the page's React.
    if (outline.current?.ownerDocument !== page) outline.current = page.createElement('style')
    outline.current.textContent = `#${CSS.escape(shown.anchor)} { outline: 3px solid #b7791f; outline-offset: 4px }`
    page.head.append(outline.current)
    element.scrollIntoView({ block: 'center' })
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
  return (
    <>
      <a className={styles.alone} href={previewPath(edition)} target="_blank" rel="noreferrer">
        公开后的页面，在新窗口打开
      </a>
      <iframe ref={frame} className={styles.frame} src={previewPath(edition)} title="公开页面预览" onLoad={onLoad} />
    </>
  )
}
