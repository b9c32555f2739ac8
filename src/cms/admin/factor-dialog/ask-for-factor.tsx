/** 再次验证身份: a dialog of its own over whatever is open, which asks for a code until it is taken or given up. */
import { createRoot } from 'react-dom/client'
import { FactorDialog } from './factor-dialog'

/** @returns whether the code was taken; false when the person gave up */
export function askForFactor(api: string): Promise<boolean> {
  return new Promise((resolve) => {
    const host = document.body.appendChild(document.createElement('div'))
    const root = createRoot(host)
    const before = document.activeElement
    const close = (isTaken: boolean) => {
      root.unmount()
      host.remove()
      if (before instanceof HTMLElement) before.focus()
      resolve(isTaken)
    }
    root.render(<FactorDialog api={api} onClose={close} />)
  })
}
