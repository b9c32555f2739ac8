'use client'
/** What every part of the page reaches for: the store, by selector, and what never changes while the page is open. */
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { TextPage } from '@/editorial/read-text'
import type { TextState, TextStore } from './text-store'

export type TextContextValue = {
  store: TextStore
  page: TextPage
  isReadOnly: boolean
  /** Moves by a step, saying so to screen readers. */
  move: (key: string, direction: 'up' | 'down') => void
  /** Scrolls to a piece; opens it for editing when asked. */
  goTo: (key: string, open?: boolean) => void
  adminPath: (path: string) => string
}

export const TextContext = createContext<TextContextValue | null>(null)

export function useText(): TextContextValue {
  const value = useContext(TextContext)
  if (!value) throw new Error('Only inside the page of a whole text.')
  return value
}

/** Redraws when what `select` gives changes; it must give the same object for the same state. */
export function useTextState<T>(select: (state: TextState) => T): T {
  const { store } = useText()
  const read = () => select(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}
