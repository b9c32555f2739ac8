/** Going from change to change, in the order in which they stand on the screen; what is folded is opened on the way. */
import type { RefObject } from 'react'

export type Walk = {
  /** The change or passage that has the focus, or holds what has it. */
  current: () => HTMLElement | null
  goBy: (step: 1 | -1) => void
  goToPassage: (key: string) => void
}

/** @param onArrive is told of the element before it gets the focus, to bring it into view where it is hidden. */
export function useWalk(list: RefObject<HTMLElement | null>, onArrive: (element: HTMLElement) => void): Walk {
  const current = () => document.activeElement?.closest<HTMLElement>('[data-key]') ?? null
  const goTo = (element: HTMLElement | null | undefined) => {
    if (!element) return
    onArrive(element)
    element.closest('details')?.setAttribute('open', '')
    requestAnimationFrame(() => {
      element.focus({ preventScroll: true })
      element.scrollIntoView({ block: 'center' })
    })
  }
  const goBy = (step: 1 | -1) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
    const here = current()
    const at = here ? all.indexOf(here) : -1
    // Without a change under the focus the next one is the first, the one before the last.
    goTo(at < 0 ? all.at(step > 0 ? 0 : -1) : (all[at + step] ?? all[at]))
  }
  const goToPassage = (key: string) =>
    goTo(list.current?.querySelector<HTMLElement>(`li[data-key="${CSS.escape(key)}"]`))
  return { current, goBy, goToPassage }
}
