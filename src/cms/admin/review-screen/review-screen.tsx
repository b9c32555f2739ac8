'use client'
/**
 * The reviewer's screen: what changed, the page beside it, comments, and the decision, on a phone as on a desk. All
 * that is shown is one reading of the server; a decision carries the hash of exactly that reading.
 */
import { useConfig, useServerFunctions } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { BuiltVerb } from '@/domain/review/verbs'
import type { ReviewScreen } from '@/editorial/read-review-screen'
import { deskPath, reviewPath } from '../admin-paths'
import { DecideForm } from '../review-panel/decide-form'
import { makeMove } from '../review-panel/make-move'
import { writeDone } from '../review-panel/panel-words'
import { StageList } from '../review-panel/stage-list'
import { ChangeGroups } from './change-groups'
import { CommentDialog } from './comment-dialog'
import { CommentList } from './comment-list'
import { DecisionBar, decideStanding } from './decision-bar'
import { KeyMap } from './key-map'
import { type CommentTarget, makeComment } from './make-comment'
import { PreviewFrame } from './preview-frame'
import styles from './review-screen.module.css'
import { type ScreenActions, ScreenActionsProvider } from './screen-actions'
import { ScreenHead } from './screen-head'
import { SheetDialog } from './sheet-dialog'
import { useSelected } from './use-selected'
import { useShortcutSetting, useShortcuts } from './use-shortcuts'
import { useWalk } from './use-walk'

type Dialog = { kind: 'keys' | 'approve' | 'return' } | { kind: 'comment'; target: CommentTarget }
type View = 'changes' | 'comments' | 'preview'
type Message = { text: string; isRefusal: boolean; isDecision: boolean }

const VIEWS: [View, string][] = [
  ['changes', '改动'],
  ['comments', '批注'],
  ['preview', '公开页面'],
]

/** From this width on the page stands beside the changes; the style sheet knows the same number. */
const isWide = () => window.matchMedia('(min-width: 1100px)').matches

export function ReviewScreenPage({ initial }: { initial: ReviewScreen }) {
  const [screen, setScreen] = useState(initial)
  const [view, setView] = useState<View>('changes')
  const [isPreviewOpen, setPreviewOpen] = useState(false)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [message, setMessage] = useState<Message | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [shown, setShown] = useState<{ anchor: string } | null>(null)
  const [selected, onSelect] = useSelected()
  const [isKeysOn, setKeysOn] = useShortcutSetting()
  const changes = useRef<HTMLDivElement>(null)
  const messageRef = useRef<HTMLDivElement>(null)
  const { config } = useConfig()
  const { serverFunction } = useServerFunctions()
  const { edition, baseKey, newest } = screen
  const { api } = config.routes

  // The address names both texts, so that whoever gets it sees the same.
  useEffect(() => {
    window.history.replaceState(null, '', reviewPath(edition.id, baseKey))
  }, [edition.id, baseKey])
  useEffect(() => setPreviewOpen(isWide()), [])

  const readAgain = async () => {
    const args = { edition: edition.id, base: baseKey }
    const answer = await Promise.resolve(serverFunction({ name: 'read-review-screen', args })).catch(() => null)
    if (answer) setScreen(answer as ReviewScreen)
  }
  const say = (text: string, isRefusal: boolean, isDecision = false) => {
    setMessage({ text, isRefusal, isDecision })
    requestAnimationFrame(() => messageRef.current?.focus())
  }
  const onMove = async (verb: BuiltVerb, body: Record<string, unknown>) => {
    setBusy(true)
    setRefusal(null)
    const answer = await makeMove(api, verb, body)
    await readAgain()
    setBusy(false)
    // A refusal leaves the dialog open: what was ticked and typed is still there.
    if (answer.isDone) setDialog(null)
    if (answer.isDone) say(writeDone(answer, screen.review.stages, verb), false, verb === 'decide')
    else if (dialog) setRefusal(answer.sentence)
    else say(answer.sentence, true)
  }
  const onAnswer: ScreenActions['onAnswer'] = async (verb, body) => {
    setBusy(true)
    const answer = await makeComment(api, verb, body)
    if (answer.isDone) {
      await readAgain()
      setMessage({ text: verb === 'reply' ? '已回复。' : '批注已保存。', isRefusal: false, isDecision: false })
    }
    setBusy(false)
    return answer
  }
  const onShow = (anchor: string | null) => {
    if (anchor === null) return
    setShown({ anchor })
    if (isWide()) setPreviewOpen(true)
    else setView('preview')
  }
  const onComment = (target: CommentTarget) => setDialog({ kind: 'comment', target })

  const walk = useWalk(changes, ({ dataset: { anchor } }) => {
    setView('changes')
    if (anchor && isWide()) setShown({ anchor })
  })
  const whereOf = (passage: string): string =>
    screen.groups.flatMap(({ changed, unchanged }) => [...changed, ...unchanged]).find(({ key }) => key === passage)
      ?.where ?? ''
  const commentSelected = () => {
    const place = walk.current()
    if (newest) return
    const key = [place?.dataset.key, place?.dataset.anchor].find((name) => name && whereOf(name))
    if (selected) onComment({ ...selected, where: whereOf(selected.passage) })
    else if (key) onComment({ passage: key, quote: '', near: 0, where: whereOf(key) })
    else onComment({ passage: null, quote: '', near: 0, where: `送审稿 ${edition.number} 全文` })
  }
  const decide = (kind: 'approve' | 'return') => {
    if (!decideStanding(screen).may || (kind === 'approve' && screen.blocking > 0)) return
    setRefusal(null)
    setDialog({ kind })
  }
  const onKeyDown = useShortcuts(
    {
      '?': () => setDialog({ kind: 'keys' }),
      j: () => walk.goBy(1),
      k: () => walk.goBy(-1),
      c: commentSelected,
      a: () => decide('approve'),
      r: () => decide('return'),
      p: () => (isWide() ? setPreviewOpen((isOpen) => !isOpen) : setView(view === 'preview' ? 'changes' : 'preview')),
      '.': () => screen.next && window.location.assign(reviewPath(screen.next.edition)),
    },
    isKeysOn,
  )
  const open = screen.comments.filter(({ state }) => state !== 'resolved').length

  return (
    <ScreenActionsProvider value={{ isBusy, canComment: !newest, onShow, onComment, onAnswer }}>
      <div className={styles.screen} data-view={view} data-preview={isPreviewOpen || undefined} aria-busy={isBusy}>
        <main className={styles.main}>
          <ScreenHead screen={screen} onKeys={() => setDialog({ kind: 'keys' })} />
          <div ref={messageRef} tabIndex={-1} className={styles.live} role={message?.isRefusal ? 'alert' : 'status'}>
            {message && (
              <div className={message.isRefusal ? styles.refused : styles.done}>
                <p>{message.text}</p>
                {message.isDecision && (
                  <a href={screen.next ? reviewPath(screen.next.edition) : deskPath}>
                    {screen.next ? `下一件：${screen.next.title}` : '没有其他等您审核的，回到待办'}
                  </a>
                )}
              </div>
            )}
          </div>
          <nav className={styles.views} aria-label="视图">
            {VIEWS.map(([key, name]) => (
              <button key={key} type="button" aria-pressed={view === key} onClick={() => setView(key)}>
                {name}
                {key === 'comments' && open > 0 && <span>{open}</span>}
              </button>
            ))}
          </nav>
          <div className={styles.comments}>
            {!newest && (
              <details className={styles.stages}>
                <summary>审核环节与意见</summary>
                <StageList review={screen.review} />
              </details>
            )}
            <CommentList screen={screen} onGo={walk.goToPassage} />
          </div>
          <div ref={changes} className={styles.changes}>
            <ChangeGroups screen={screen} />
          </div>
        </main>
        <aside className={styles.aside} aria-label="公开页面">
          {(isPreviewOpen || view === 'preview') && (
            <PreviewFrame edition={edition.id} shown={shown} onSelect={onSelect} onKeyDown={onKeyDown} />
          )}
        </aside>
        <DecisionBar
          screen={screen}
          isBusy={isBusy}
          selected={newest ? null : selected}
          onCommentSelected={commentSelected}
          onDecide={decide}
          onSimple={(verb) =>
            onMove(verb as BuiltVerb, { edition: edition.id, stage: screen.review.edition?.stage, hash: edition.hash })
          }
        />
        {dialog?.kind === 'keys' && <KeyMap isOn={isKeysOn} onSwitch={setKeysOn} onClose={() => setDialog(null)} />}
        {dialog?.kind === 'comment' && (
          <CommentDialog edition={edition.id} target={dialog.target} onClose={() => setDialog(null)} />
        )}
        {(dialog?.kind === 'approve' || dialog?.kind === 'return') && (
          <SheetDialog title={dialog.kind === 'approve' ? '同意这一稿' : '退回修改'} onClose={() => setDialog(null)}>
            {refusal && (
              <p className={styles.refused} role="alert">
                {refusal}
              </p>
            )}
            <DecideForm
              review={screen.review}
              isDirty={false}
              isBusy={isBusy}
              onMove={onMove}
              intent={dialog.kind}
              ownComments={screen.comments.filter((comment) => comment.isOwn && !comment.isCarried).length}
            />
          </SheetDialog>
        )}
      </div>
    </ScreenActionsProvider>
  )
}
