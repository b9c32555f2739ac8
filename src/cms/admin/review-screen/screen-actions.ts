/** What the parts of the reviewer's screen may ask of the whole: go somewhere, comment, answer a comment. */
import { createContext, useContext } from 'react'
import type { CommentAnswer, CommentTarget, CommentVerb } from './make-comment'

export type ScreenActions = {
  isBusy: boolean
  /** Whether comments can be written on this edition: only on the newest. */
  canComment: boolean
  /** Scrolls the preview to a place on the page. */
  onShow: (anchor: string | null) => void
  onComment: (target: CommentTarget) => void
  onAnswer: (verb: CommentVerb, body: Record<string, unknown>) => Promise<CommentAnswer>
}

const Actions = createContext<ScreenActions | null>(null)
export const ScreenActionsProvider = Actions.Provider

export function useScreenActions(): ScreenActions {
  const actions = useContext(Actions)
  if (!actions) throw new Error('This part belongs into the reviewer’s screen.')
  return actions
}
