'use client'
/**
 * The outline beside the text: every part one click away, moved by drag or, from the keyboard, by Alt+↑/↓. Sections and
 * their achievements are one list, so that dragging carries an achievement from one to the next.
 */
import { DraggableSortable, useDraggableSortable } from '@payloadcms/ui'
import type { KeyboardEvent } from 'react'
import { dropInQuestions, dropInStatement } from '@/domain/text/move-item'
import { HOMELESS, KEY_POINTS, LEAD, type Outline, questionKey, readKey, statementKeys } from '@/domain/text/whole-text'
import { directionOf } from './piece-block'
import { nameOfPiece, tellMove } from './piece-words'
import styles from './text.module.css'
import { useText, useTextState } from './text-context'
import { isUnsaved } from './text-store'

type Props = { onGone: () => void; announce: (words: string) => void }

export function OutlineNav({ onGone, announce }: Props) {
  const { store, isReadOnly } = useText()
  const outline = useTextState((state) => state.text.outline)
  const statement = statementKeys(outline)
  const questions = outline.questions.map(({ id }) => questionKey(id))
  const drop =
    (keys: string[], arrange: (outline: Outline, from: number, to: number) => Outline) =>
    ({ moveFromIndex, moveToIndex }: { moveFromIndex: number; moveToIndex: number }) => {
      const key = keys[moveFromIndex]
      const next = arrange(store.get().text.outline, moveFromIndex, moveToIndex)
      if (!key || isReadOnly || next === store.get().text.outline) return
      store.arrange(next)
      announce(tellMove(store.get().text, key))
    }
  return (
    <nav className={styles.outline} aria-label="大纲">
      <ul>
        <Item itemKey={LEAD} onGone={onGone} />
        <Item itemKey={KEY_POINTS} onGone={onGone} />
      </ul>
      <h2>发布词</h2>
      <DraggableSortable ids={statement} onDragEnd={drop(statement, dropInStatement)}>
        <ul>
          {statement.map((key) =>
            key === HOMELESS ? (
              <li key={key} className={styles.homeless}>
                所属部分不存在
              </li>
            ) : (
              <Sortable key={key} itemKey={key} onGone={onGone} />
            ),
          )}
        </ul>
      </DraggableSortable>
      <h2>答记者问</h2>
      <DraggableSortable ids={questions} onDragEnd={drop(questions, dropInQuestions)}>
        <ul>
          {questions.map((key) => (
            <Sortable key={key} itemKey={key} onGone={onGone} />
          ))}
        </ul>
      </DraggableSortable>
      {!isReadOnly && <p className={styles.quiet}>拖动左侧的点，或选中一项按 Alt+↑ / Alt+↓ 调整顺序。</p>}
    </nav>
  )
}

/** Dragged by its handle only; the keyboard has its own way, so nothing of the library's English reaches anybody. */
function Sortable({ itemKey, onGone }: { itemKey: string; onGone: () => void }) {
  const { isReadOnly } = useText()
  const { attributes, isDragging, listeners, setNodeRef, transform } = useDraggableSortable({
    id: itemKey,
    disabled: isReadOnly,
  })
  const { onKeyDown: _, ...byPointer } = listeners ?? {}
  return (
    <li
      ref={setNodeRef}
      className={`${readKey(itemKey).kind === 'achievement' ? styles.inner : ''} ${isDragging ? styles.dragging : ''}`}
      style={{ transform, transition: attributes.style?.transition }}
    >
      {!isReadOnly && (
        <span className={styles.handle} aria-hidden="true" {...byPointer}>
          ⋮⋮
        </span>
      )}
      <ItemLink itemKey={itemKey} onGone={onGone} />
    </li>
  )
}

const Item = ({ itemKey, onGone }: { itemKey: string; onGone: () => void }) => (
  <li>
    <ItemLink itemKey={itemKey} onGone={onGone} />
  </li>
)

const outlineId = (key: string): string => `outline-${key.replace(/\//g, '-')}`

function ItemLink({ itemKey, onGone }: { itemKey: string; onGone: () => void }) {
  const { goTo, move, isReadOnly } = useText()
  const name = useTextState((state) => nameOfPiece(state.text, itemKey))
  const unsaved = useTextState((state) => isUnsaved(state, itemKey))
  const summary = useTextState((state) => {
    const piece = state.text.pieces[itemKey]
    return piece?.kind === 'question' ? piece.summary : ''
  })
  const { kind } = readKey(itemKey)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const direction = directionOf(event)
    if (!direction || isReadOnly || kind === LEAD || kind === KEY_POINTS) return
    event.preventDefault()
    move(itemKey, direction)
    // The list is drawn anew; whoever moves once usually moves again.
    requestAnimationFrame(() => document.getElementById(outlineId(itemKey))?.focus())
  }
  return (
    <button
      type="button"
      id={outlineId(itemKey)}
      className={kind === 'section' ? styles.sectionItem : styles.item}
      aria-keyshortcuts={isReadOnly ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
      onKeyDown={onKeyDown}
      onClick={() => {
        goTo(itemKey)
        onGone()
      }}
    >
      {name}
      {summary && <span className={styles.summary}> {summary}</span>}
      {unsaved && <span className={styles.dot} title="未保存" />}
      {unsaved && <span className={styles.hidden}>（未保存）</span>}
    </button>
  )
}
