'use client'
/**
 * One piece where it stands: plain text until it is opened, then its fields. Listens to its own piece only.
 */
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, memo, type ReactNode, useState } from 'react'
import { type Piece, readKey } from '@/domain/text/whole-text'
import { ConflictBox } from './conflict-box'
import { PieceFields } from './piece-fields'
import { anchorOfPiece, nameOfPiece } from './piece-words'
import { PresenceMark } from './presence-line'
import { ProseView } from './prose-view'
import styles from './text.module.css'
import { useText, useTextState } from './text-context'
import { isUnsaved, PROVISIONAL } from './text-store'

const MOVABLE = new Set(['section', 'achievement', 'question', 'answer'])

/** Alt+↑/↓ moves, unless the keyboard is in a field, which has uses of its own for it. */
export function directionOf(event: KeyboardEvent<HTMLElement>): 'up' | 'down' | null {
  const target = event.target as HTMLElement
  if (!event.altKey || target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return null
  return event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
}

export const PieceBlock = memo(function PieceBlock({ pieceKey }: { pieceKey: string }) {
  const { store, isReadOnly, move } = useText()
  const piece = useTextState((state) => state.text.pieces[pieceKey])
  const isOpen = useTextState((state) => state.open.has(pieceKey))
  const epoch = useTextState((state) => state.epochs[pieceKey] ?? 0)
  const conflict = useTextState((state) => state.conflicts.find(({ key }) => key === pieceKey))
  const unsaved = useTextState((state) => isUnsaved(state, pieceKey))
  const name = useTextState((state) => nameOfPiece(state.text, pieceKey))
  if (!piece) return null
  const { kind } = readKey(pieceKey)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const direction = directionOf(event)
    if (isReadOnly || !direction || !MOVABLE.has(kind) || event.defaultPrevented) return
    event.preventDefault()
    move(pieceKey, direction)
  }
  const Heading = kind === 'answer' ? 'h4' : kind === 'achievement' ? 'h3' : kind === 'question' ? 'h3' : 'h2'
  return (
    <section
      id={anchorOfPiece(pieceKey)}
      data-kind={kind}
      className={`${styles.piece} ${isOpen ? styles.isOpen : ''} ${unsaved ? styles.isUnsaved : ''}`}
      aria-label={name}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      <div className={styles.pieceHead}>
        <Heading>
          <PieceTitle piece={piece} name={name} />
        </Heading>
        <span className={styles.marks}>
          {unsaved && <span className={styles.unsaved}>未保存</span>}
          <PresenceMark pieceKey={pieceKey} />
        </span>
        {!isReadOnly && <PieceButtons pieceKey={pieceKey} name={name} isOpen={isOpen} isUnsaved={unsaved} />}
      </div>
      {conflict ? (
        <ConflictBox pieceKey={pieceKey} mine={conflict.mine} theirs={conflict.theirs} />
      ) : isOpen ? (
        <div className={styles.fields}>
          <PieceFields key={epoch} pieceKey={pieceKey} piece={piece} />
          <div className={styles.buttons}>
            <Button margin={false} size="small" buttonStyle="secondary" onClick={() => store.setOpen(pieceKey, false)}>
              收起
            </Button>
            {unsaved && (
              <Button margin={false} size="small" buttonStyle="none" onClick={() => store.revert(pieceKey)}>
                恢复为已保存的文字
              </Button>
            )}
            <FormLink pieceKey={pieceKey} />
          </div>
        </div>
      ) : (
        <PieceText piece={piece} />
      )}
    </section>
  )
})

function PieceTitle({ piece, name }: { piece: Piece; name: string }): ReactNode {
  const { page } = useText()
  if (piece.kind === 'achievement') return piece.lead || name
  if (piece.kind === 'question') {
    const outlet = page.outlets.find(({ id }) => id === piece.outlet)?.name
    return [name, piece.followUp && '追问', outlet, piece.journalist].filter(Boolean).join(' · ')
  }
  if (piece.kind !== 'answer') return name
  const speaker = page.speakers.find(({ id }) => id === piece.speaker)?.name
  return (
    <>
      答 · {speaker ?? '未填答问人'} <small>{piece.posts.join('、')}</small>
    </>
  )
}

function PieceText({ piece }: { piece: Piece }) {
  if (piece.kind === 'key-points') {
    const points = piece.points.filter(Boolean)
    if (points.length === 0) return <p className={styles.empty}>还没有要点。</p>
    return (
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    )
  }
  const empty = {
    lead: '还没有导语。',
    section: '',
    achievement: '还没有正文。',
    question: '还没有提问。',
    answer: '还没有答复。',
  }
  return <ProseView prose={piece.prose} empty={empty[piece.kind]} />
}

type ButtonsProps = { pieceKey: string; name: string; isOpen: boolean; isUnsaved: boolean }

function PieceButtons({ pieceKey, name, isOpen }: ButtonsProps) {
  const { store, move, goTo } = useText()
  const [isAsking, setAsking] = useState(false)
  const { kind, id } = readKey(pieceKey)
  const holds = useTextState((state) =>
    kind === 'section' ? (state.text.outline.sections.find((own) => own.id === id)?.achievements.length ?? 0) : 0,
  )
  if (isAsking) {
    return (
      <span className={styles.tools}>
        <button type="button" className={styles.danger} onClick={() => store.remove(pieceKey)}>
          确认删除
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          取消
        </button>
      </span>
    )
  }
  return (
    <span className={styles.tools}>
      {MOVABLE.has(kind) && (
        <>
          <button type="button" aria-label={`上移：${name}`} title="上移（Alt+↑）" onClick={() => move(pieceKey, 'up')}>
            ↑
          </button>
          <button
            type="button"
            aria-label={`下移：${name}`}
            title="下移（Alt+↓）"
            onClick={() => move(pieceKey, 'down')}
          >
            ↓
          </button>
          {holds === 0 && (
            <button type="button" aria-label={`删除：${name}`} onClick={() => setAsking(true)}>
              删除
            </button>
          )}
        </>
      )}
      {!isOpen && (
        <button type="button" className={styles.edit} aria-label={`编辑：${name}`} onClick={() => goTo(pieceKey, true)}>
          编辑
        </button>
      )}
    </span>
  )
}

/** What this page leaves to the form: figures, honours, documents. */
function FormLink({ pieceKey }: { pieceKey: string }) {
  const { adminPath } = useText()
  const { kind, id } = readKey(pieceKey)
  if ((kind !== 'achievement' && kind !== 'question') || id.startsWith(PROVISIONAL)) return null
  return <a href={adminPath(`/collections/${kind}s/${id}`)}>{kind === 'achievement' ? '数据、荣誉、文件…' : '数据…'}</a>
}
