'use client'
/**
 * Saving the whole text: one request, and what came of it in words. A lost connection, an expired sign-in and other
 * people's saves leave every unsaved word where it is.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SavedText } from '@/domain/text/whole-text'
import type { SavedAnswer } from '@/editorial/save-text'
import type { TextStore } from './text-store'

export type Phase =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number; taken: string[] }
  | { kind: 'offline' }
  | { kind: 'signed-out'; isStranger: boolean }
  | { kind: 'conflict'; count: number }
  | { kind: 'refused'; sentence: string }

type Reply = { status: number; body: Record<string, unknown> }

/** How long a broken connection is left alone before it is tried again by itself. */
const TRY_AGAIN = 10_000
/** Saves of others that touch nothing of mine are taken in and saved over, so often at most. */
const MOST_ROUNDS = 4

async function ask(address: string, body?: unknown): Promise<Reply | null> {
  const response = await fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => null)
  const read = response && ((await response.json().catch(() => null)) as Record<string, unknown> | null)
  return response && read ? { status: response.status, body: read } : null
}

/** The editor hands its text over when the browser has a moment; whoever saves waits for that. */
const letEditorsFinish = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 600 })
    else setTimeout(resolve, 100)
  })

export function useSaving(store: TextStore, api: string, account: string): { phase: Phase; save: () => Promise<void> } {
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' })
  const isBusy = useRef(false)
  /** The last request got no answer: whether it took effect is not known. */
  const isUnclear = useRef(false)
  const briefing = store.get().saved.briefing
  const address = `${api}/text/${briefing}`

  const save = useCallback(async () => {
    if (isBusy.current) return
    isBusy.current = true
    await letEditorsFinish()
    try {
      setPhase(await run())
    } finally {
      isBusy.current = false
    }

    async function run(): Promise<Phase> {
      const taken: string[] = []
      if (isUnclear.current) {
        const now = await ask(address)
        const fault = faultOf(now)
        if (fault) return fault
        isUnclear.current = false
        taken.push(...store.meet(now?.body.saved as SavedText))
      }
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const { conflicts, text } = store.get()
        if (conflicts.length > 0) return { kind: 'conflict', count: conflicts.length }
        const changes = store.changes()
        if (changes.length === 0) return { kind: 'saved', at: Date.now(), taken }
        setPhase({ kind: 'saving' })
        const answer = await ask(address, { changes })
        if (answer?.status === 409 && answer.body.saved) {
          taken.push(...store.meet(answer.body.saved as SavedText))
          continue
        }
        const fault = faultOf(answer)
        if (fault) {
          isUnclear.current = fault.kind === 'offline'
          return fault
        }
        store.settle(text, answer?.body as unknown as SavedAnswer)
        return { kind: 'saved', at: Date.now(), taken }
      }
      return { kind: 'refused', sentence: '别人正在连续保存这场发布会，请稍等片刻再点“保存”。您的修改都在。' }
    }
  }, [store, address])

  useEffect(() => {
    if (phase.kind !== 'offline') return
    const again = () => void save()
    const timer = setTimeout(again, TRY_AGAIN)
    addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', again)
    }
  }, [phase, save])

  useEffect(() => {
    if (phase.kind !== 'signed-out') return
    // Back from the other tab: only the same person may go on.
    const look = async () => {
      const who = await ask(`${api}/users/me`)
      const id = (who?.body.user as { id?: string } | null | undefined)?.id
      if (id === account) await save()
      else if (id) setPhase({ kind: 'signed-out', isStranger: true })
    }
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [phase, save, api, account])

  return { phase, save }
}

/** Null: it was done. */
function faultOf(answer: Reply | null): Phase | null {
  if (!answer || answer.status >= 500) return { kind: 'offline' }
  if (answer.status === 200) return null
  if (answer.status === 401) return { kind: 'signed-out', isStranger: false }
  const { refusal, errors } = answer.body as { refusal?: { sentence: string }; errors?: { message: string }[] }
  return { kind: 'refused', sentence: refusal?.sentence ?? errors?.[0]?.message ?? '没有保存。请稍后再试。' }
}
