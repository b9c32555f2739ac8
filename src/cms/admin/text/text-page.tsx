'use client'
/**
 * 全文编辑: a briefing as one page. Holds the parts together: store, saving, presence, local draft, outline, checklist.
 */
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { moveItem } from '@/domain/text/move-item'
import { listKeys } from '@/domain/text/whole-text'
import type { TextPage as Page } from '@/editorial/read-text'
import { textOf } from '@/records/text-pieces'
import { ChecklistPanel, countFindings, useChecklist } from './checklist-panel'
import { type FoundDraft, findDrafts, keepDraft, takeDraft, textsOfDraft } from './local-draft'
import { OutlineNav } from './outline-nav'
import { anchorOfPiece, nameOfPiece, tellMove } from './piece-words'
import { PresenceContext, PresenceLine, usePresence } from './presence-line'
import { EditorProvider } from './prose-editor'
import { randomRow } from './random-row'
import { RecoveredDraft } from './recovered-draft'
import { SaveBar } from './save-bar'
import styles from './text.module.css'
import { TextBody } from './text-body'
import { TextContext, type TextContextValue, useText } from './text-context'
import { countUnsaved, TextStore } from './text-store'
import { useSaving } from './use-saving'

type Props = { page: Page; account: string; isReadOnly: boolean }

export function TextPage({ page, account, isReadOnly }: Props) {
  const { config } = useConfig()
  const [store] = useState(() => new TextStore(textOf(page.drafts)))
  const [told, setTold] = useState('')
  const adminRoute = config.routes.admin
  const value = useMemo((): TextContextValue => {
    const goTo = (key: string, open = false) => {
      if (open && !isReadOnly) store.setOpen(key, true)
      requestAnimationFrame(() => {
        const element = document.getElementById(anchorOfPiece(key))
        element?.scrollIntoView({ block: 'start' })
        if (!open || isReadOnly) element?.focus({ preventScroll: true })
      })
    }
    const move = (key: string, direction: 'up' | 'down') => {
      const before = store.get().text
      const next = moveItem(before.outline, key, direction)
      if (next !== before.outline) store.arrange(next)
      setTold(next === before.outline ? '已经在最边上，不能再移动' : tellMove(store.get().text, key))
    }
    return {
      store,
      page,
      isReadOnly,
      move,
      goTo,
      adminPath: (path) => formatAdminURL({ adminRoute, path: path as `/${string}` }),
    }
  }, [store, page, isReadOnly, adminRoute])
  return (
    <TextContext value={value}>
      <EditorProvider>
        <Desk account={account} api={config.routes.api} announce={setTold} />
        <p className={styles.hidden} aria-live="polite">
          {told}
        </p>
      </EditorProvider>
    </TextContext>
  )
}

function Desk({ account, api, announce }: { account: string; api: string; announce: (words: string) => void }) {
  const { store, page, isReadOnly, goTo } = useText()
  const briefing = page.drafts.briefing.id
  const { phase, save } = useSaving(store, api, account)
  const checklist = useChecklist()
  const present = usePresence(api, briefing, useOpenPlace())
  const [isDrawerOpen, setDrawerOpen] = useState(false)
  const [drafts, setDrafts] = useState<FoundDraft[]>([])
  const [window_] = useState(randomRow)
  const { isKept, keep } = useLocalDraft(account, window_)

  useEffect(
    () => setDrafts(findDrafts(localStorage, { account, briefing, window: window_ })),
    [account, briefing, window_],
  )

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') setDrawerOpen(false)
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      if (!isReadOnly) void save()
    }
    const onLeave = (event: BeforeUnloadEvent) => {
      if (countUnsaved(store.get()) > 0) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    addEventListener('beforeunload', onLeave)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('beforeunload', onLeave)
    }
  }, [store, save, isReadOnly])

  useEffect(() => {
    const wanted = decodeURIComponent(location.hash.slice(1))
    const key = listKeys(store.get().text.outline).find((own) => anchorOfPiece(own) === wanted)
    if (key) goTo(key, true)
  }, [store, goTo])

  const onDrop = (found: FoundDraft) => {
    keepDraft(localStorage, { account, briefing, window: found.window }, null)
    setDrafts(drafts.filter((own) => own !== found))
  }
  const onRestore = (found: FoundDraft) => {
    const { base, mine } = textsOfDraft(found.draft, store.get().saved.text)
    store.restore(base, mine)
    keep()
    onDrop(found)
  }
  const close = useCallback(() => setDrawerOpen(false), [])
  const found = checklist
    ? `（${countFindings(checklist, 'red')} 项须改，${countFindings(checklist, 'amber')} 项提醒）`
    : ''
  return (
    <PresenceContext value={present}>
      <PresenceLine present={present} nameOf={(key) => nameOfPiece(store.get().text, key)} />
      {drafts.map((found) => (
        <RecoveredDraft
          key={found.window}
          draft={found.draft}
          canRestore={!isReadOnly}
          onRestore={() => onRestore(found)}
          onDrop={() => onDrop(found)}
        />
      ))}
      <SaveBar phase={phase} isKept={isKept} onSave={() => void save()}>
        <button
          type="button"
          className={styles.drawerButton}
          aria-expanded={isDrawerOpen}
          aria-controls="text-side"
          onClick={() => setDrawerOpen(true)}
        >
          大纲与检查{found}
        </button>
      </SaveBar>
      <div className={styles.columns}>
        <aside
          id="text-side"
          className={`${styles.side} ${isDrawerOpen ? styles.sideOpen : ''}`}
          aria-label="大纲与检查"
        >
          <ChecklistPanel checklist={checklist} onGone={close} />
          <OutlineNav onGone={close} announce={announce} />
        </aside>
        <div className={styles.main}>
          <TextBody />
        </div>
      </div>
    </PresenceContext>
  )
}

/** The open piece the keyboard is in; null: only reading. */
function useOpenPlace(): string | null {
  const { store } = useText()
  const [place, setPlace] = useState<string | null>(null)
  useEffect(() => {
    const look = () => {
      const id = document.activeElement?.closest('section[data-kind]')?.id
      const { open } = store.get()
      setPlace([...open].find((key) => anchorOfPiece(key) === id) ?? null)
    }
    addEventListener('focusin', look)
    return () => removeEventListener('focusin', look)
  }, [store])
  return place
}

const KEEP_AFTER = 800

/** Keeps what is unsaved in this browser a moment after every change, and at once when asked. */
function useLocalDraft(account: string, window_: string): { isKept: boolean; keep: () => void } {
  const { store } = useText()
  const [isKept, setKept] = useState(true)
  const known = useRef(store.get())
  const keep = useCallback(() => {
    if (store.get() === known.current) return
    known.current = store.get()
    const name = { account, briefing: known.current.saved.briefing, window: window_ }
    setKept(keepDraft(localStorage, name, takeDraft(store.underRealIds(), Date.now())))
  }, [store, account, window_])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = store.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(keep, KEEP_AFTER)
    })
    addEventListener('pagehide', keep)
    return () => {
      stop()
      clearTimeout(timer)
      keep()
      removeEventListener('pagehide', keep)
    }
  }, [store, keep])
  return { isKept, keep }
}
