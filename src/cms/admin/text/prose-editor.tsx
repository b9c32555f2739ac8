'use client'
/**
 * The prose editor of the forms, mounted by itself: one and the same editor, asked of the server once when the page
 * opens, serves every piece, so that opening one costs no request and works while the connection is down.
 */
import { DocumentInfoProvider, FieldContext, FieldPathContext, useServerFunctions } from '@payloadcms/ui'
import { createContext, memo, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Prose } from '@/domain/text/whole-text'
import styles from './text.module.css'

const EditorContext = createContext<ReactNode>(null)

/** All prose of the newsroom has the same editor (`cms/editor.ts`); this is the field it is fetched as. */
const ANY_PROSE = 'collection.achievements.prose'

const NO_DOCUMENT = {
  currentEditor: null as never,
  hasPublishedDoc: false,
  isLocked: false,
  lastUpdateTime: 0,
  mostRecentVersionIsAutosaved: false,
  unpublishedVersionCount: 0,
  versionCount: 0,
}

export function EditorProvider({ children }: { children: ReactNode }) {
  const { _internal_renderField: renderField } = useServerFunctions()
  const [field, setField] = useState<ReactNode>(null)
  useEffect(() => {
    let isHere = true
    void Promise.resolve(renderField({ schemaPath: ANY_PROSE, label: '', hidden: false }))
      .then(({ Field }) => isHere && setField(Field))
      .catch(() => isHere && setField(null))
    return () => {
      isHere = false
    }
  }, [renderField])
  return (
    <DocumentInfoProvider collectionSlug="achievements" {...NO_DOCUMENT}>
      <EditorContext value={field}>{children}</EditorContext>
    </DocumentInfoProvider>
  )
}

/** What the editor's buttons are called; it draws some of them without a word. */
const TOOLS: Record<string, string> = { bold: '加粗', link: '链接', add: '插入' }

type Props = {
  /** Tells the editors of one page apart. */
  path: string
  label: string
  initial: Prose
  hasFocus: boolean
  onChange: (prose: Prose) => void
}

/** Keeps what it was opened with: what is typed goes out by `onChange` and never comes back in. */
export const ProseEditor = memo(function ProseEditor({ path, label, initial, hasFocus, onChange }: Props) {
  const field = useContext(EditorContext)
  const box = useRef<HTMLDivElement>(null)
  const [opened] = useState(initial)
  const change = useRef(onChange)
  change.current = onChange
  const value = useMemo(
    () => ({
      disabled: false,
      formInitializing: false,
      formProcessing: false,
      formSubmitted: false,
      initialValue: opened ?? undefined,
      path,
      setValue: (next: unknown) => change.current((next ?? null) as Prose),
      showError: false,
      value: opened ?? undefined,
    }),
    [opened, path],
  )
  useEffect(() => whenEditable(box.current, label, hasFocus), [label, hasFocus])
  return (
    <div className={styles.editor} ref={box}>
      {field ? (
        <FieldPathContext value={path}>
          <FieldContext value={value}>{field}</FieldContext>
        </FieldPathContext>
      ) : (
        <p className={styles.quiet}>正在准备编辑器…</p>
      )}
    </div>
  )
})

/** The editor comes in its own time; then it is named for screen readers and takes the keyboard. */
function whenEditable(box: HTMLElement | null, label: string, hasFocus: boolean): () => void {
  const prepare = () => {
    const editable = box?.querySelector<HTMLElement>('[contenteditable]')
    if (!editable) return false
    editable.setAttribute('aria-label', label)
    for (const button of box?.querySelectorAll<HTMLElement>('[data-button-key], [data-dropdown-key]') ?? []) {
      const key = button.dataset.buttonKey ?? button.dataset.dropdownKey ?? ''
      // Whose own words say which format the text has; the title names it while it says none.
      if (key === 'text') button.title = '段落格式'
      if (key === 'text') button.removeAttribute('aria-label')
      else button.setAttribute('aria-label', TOOLS[key] ?? key)
    }
    if (hasFocus) editable.focus()
    return true
  }
  if (!box || prepare()) return () => undefined
  const observer = new MutationObserver(() => {
    if (prepare()) observer.disconnect()
  })
  observer.observe(box, { childList: true, subtree: true })
  return () => observer.disconnect()
}
