'use client'
/**
 * Where a briefing stands, what is to be looked at, and the buttons. Everything shown is one reading of the server;
 * a move sends the hash of exactly that reading. Reading again never touches the form, so unsaved text stays.
 */
import { Button, useConfig, useDocumentInfo, useFormModified, useServerFunctions } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { BuiltVerb } from '@/domain/review/verbs'
import type { Review } from '@/editorial/read-review'
import { DifferenceLine } from './difference-line'
import { DutyNotes } from './duty-notes'
import { makeMove } from './make-move'
import { MoveList } from './move-list'
import { OutlineList } from './outline-list'
import { writeDone } from './panel-words'
import { RemarkList } from './remark-list'
import styles from './review-panel.module.css'
import { StageList } from './stage-list'
import { StateHead } from './state-head'

type Message = { text: string; isRefusal: boolean; canReadAgain: boolean }

const UNREAD: Message = {
  text: '没有读到送审情况。如果草稿还缺系列、场次、标题或部分标题，请补齐并保存；否则请检查网络后重新读取。',
  isRefusal: true,
  canReadAgain: true,
}

export function ReviewPanel({ briefing, initial }: { briefing: string; initial: Review | null }) {
  const [review, setReview] = useState(initial)
  const [message, setMessage] = useState<Message | null>(initial ? null : UNREAD)
  const [isBusy, setBusy] = useState(false)
  const messageRef = useRef<HTMLDivElement>(null)
  const isDirty = useFormModified()
  const { lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { serverFunction } = useServerFunctions()

  const readAgain = useCallback(async () => {
    const answer = await Promise.resolve(serverFunction({ name: 'read-review', args: { briefing } })).catch(() => null)
    const latest = answer as Review | null
    setMessage(latest ? null : UNREAD)
    if (latest) setReview(latest)
    return latest
  }, [serverFunction, briefing])

  const savedAt = useRef(lastUpdateTime)
  useEffect(() => {
    if (savedAt.current === lastUpdateTime) return
    savedAt.current = lastUpdateTime
    void readAgain()
  }, [lastUpdateTime, readAgain])

  /** Says what came of a press of a button; keyboard and screen reader are taken there. */
  const say = (next: Message) => {
    setMessage(next)
    requestAnimationFrame(() => messageRef.current?.focus())
  }

  const onMove = async (verb: BuiltVerb, body: Record<string, unknown>) => {
    setBusy(true)
    const answer = await makeMove(config.routes.api, verb, body)
    const latest = answer.isDone ? await readAgain() : null
    setBusy(false)
    say(
      answer.isDone
        ? { text: writeDone(answer, (latest ?? review)?.stages ?? [], verb), isRefusal: false, canReadAgain: false }
        : { text: answer.sentence, isRefusal: true, canReadAgain: answer.isStale },
    )
  }

  const onReadAgain = async () => {
    setBusy(true)
    const isRead = await readAgain()
    setBusy(false)
    if (isRead) say({ text: '已重新读取，以下是最新情况。', isRefusal: false, canReadAgain: false })
  }

  return (
    <section className={styles.panel} aria-label="送审与发布" aria-busy={isBusy}>
      {review && <StateHead review={review} />}
      <div ref={messageRef} tabIndex={-1} className={styles.live} role={message?.isRefusal ? 'alert' : 'status'}>
        {message && (
          <div className={message.isRefusal ? styles.refused : styles.done}>
            <p>{message.text}</p>
            {message.canReadAgain && (
              <Button buttonStyle="secondary" size="small" margin={false} onClick={onReadAgain} disabled={isBusy}>
                重新读取
              </Button>
            )}
          </div>
        )}
      </div>
      {review && (
        <>
          <StageList review={review} />
          <DutyNotes review={review} />
          <RemarkList review={review} />
          <DifferenceLine review={review} />
          <MoveList review={review} isDirty={isDirty} isBusy={isBusy} onMove={onMove} />
          <OutlineList review={review} onAdded={readAgain} />
        </>
      )}
    </section>
  )
}
