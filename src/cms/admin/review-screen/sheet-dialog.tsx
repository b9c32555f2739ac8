/**
 * A dialog over the screen: at the foot of a phone, in the middle of a desk. The focus goes to what is to be filled in;
 * the browser keeps it inside, Escape closes, and it goes back to where it was.
 */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './sheet-dialog.module.css'

type Props = { title: string; onClose: () => void; children: ReactNode }

export function SheetDialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const { current } = dialog
    const before = document.activeElement
    if (!current?.open) current?.showModal()
    current?.querySelector<HTMLElement>('textarea, input')?.focus()
    // Saving takes the dialog away without closing it, and the browser then forgets where the focus was.
    return () => (before instanceof HTMLElement ? before.focus({ preventScroll: true }) : undefined)
  }, [])
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={heading} onClose={onClose}>
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          关闭
        </button>
      </header>
      {children}
    </dialog>
  )
}
