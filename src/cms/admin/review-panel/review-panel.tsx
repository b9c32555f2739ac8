'use client'
/**
 * Where a briefing stands, what is to be looked at, and the buttons. Everything shown is one reading of the server;
 * a move sends the hash of exactly that reading. Reading again never touches the form, so unsaved text stays.
 */
import { Button, useConfig, useDocumentInfo, useFormModified, useServerFunctions } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { BuiltVerb } from '@/domain/review/verbs'
import type { Review } from '@/editorial/read-review'
import { DifferenceList } from './difference-list'
import { makeMove } from './make-move'
import { MoveList } from './move-list'
import { OutlineList } from './outline-list'
import { writeDone } from './panel-words'
import { RemarkList } from './remark-list'
import styles from './review-panel.module.css'
import { StageList } from './stage-list'
import { StateHead } from './state-head'

type Message = { text: string; isRefusal: boolean; isStale: boolean }

export function ReviewPanel({ initial }: { initial: Review }) {
  const [review, setReview] = useState(initial)
  const [message, setMessage] = useState<Message | null>(null)
  const [isBusy, setBusy] = useState(false)
  const messageRef = useRef<HTMLDivElement>(null)
  const isDirty = useFormModified()
  const { lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { serverFunction } = useServerFunctions()

  const readAgain = useCallback(async () => {
    const latest = await serverFunction({ name: 'read-review', args: { briefing: initial.briefing } })
    if (latest) setReview(latest as Review)
  }, [serverFunction, initial.briefing])

  const savedAt = useRef(lastUpdateTime)
  useEffect(() => {
    if (savedAt.current === lastUpdateTime) return
    savedAt.current = lastUpdateTime
    setMessage(null)
    void readAgain()
  }, [lastUpdateTime, readAgain])

  useEffect(() => {
    if (message) messageRef.current?.focus()
  }, [message])

  const onMove = async (verb: BuiltVerb, body: Record<string, unknown>) => {
    setBusy(true)
    setMessage(null)
    const answer = await makeMove(config.routes.api, verb, body)
    if (answer.isDone) await readAgain()
    setBusy(false)
    setMessage(
      answer.isDone
        ? { text: writeDone(answer, review.stages, verb === 'decide'), isRefusal: false, isStale: false }
        : { text: answer.sentence, isRefusal: true, isStale: answer.isStale },
    )
  }

  const onReadAgain = async () => {
    setBusy(true)
    await readAgain()
    setBusy(false)
    setMessage({ text: '已重新读取，以下是最新情况。', isRefusal: false, isStale: false })
  }

  return (
    <section className={styles.panel} aria-label="送审与发布" aria-busy={isBusy}>
      <StateHead review={review} />
      <div ref={messageRef} tabIndex={-1} className={styles.live} role={message?.isRefusal ? 'alert' : 'status'}>
        {message && (
          <div className={message.isRefusal ? styles.refused : styles.done}>
            <p>{message.text}</p>
            {message.isStale && (
              <Button buttonStyle="secondary" size="small" margin={false} onClick={onReadAgain} disabled={isBusy}>
                重新读取
              </Button>
            )}
          </div>
        )}
      </div>
      <StageList review={review} />
      <RemarkList review={review} />
      <DifferenceList review={review} />
      <MoveList review={review} isDirty={isDirty} isBusy={isBusy} onMove={onMove} />
      <OutlineList review={review} onAdded={readAgain} />
    </section>
  )
}
