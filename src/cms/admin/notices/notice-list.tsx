'use client'
/**
 * The notices of one page. Opening one marks it read on the way; a notice whose matter is settled says so and does not
 * count any more.
 */
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Notice, NoticePage } from '@/editorial/read-notices'
import { send } from '../send'
import { shanghaiTime, timeSince } from '../shanghai-time'
import styles from './notices.module.css'

const STATE_WORDS: Record<Notice['state'], string> = { new: '未读', read: '已读', settled: '已办结' }

export function NoticeList({ page, now }: { page: NoticePage; now: number }) {
  const { notices, unread } = page
  const router = useRouter()
  const [sentence, setSentence] = useState<string | null>(null)

  const mark = async (body: Record<string, unknown>) => {
    const done = await send('/api/notices/read', body)
    setSentence(done.sentence)
    document.dispatchEvent(new Event('notices-read'))
    router.refresh()
  }

  if (notices.length === 0)
    return <p className={styles.hint}>还没有提醒。有稿件等您办理、或您的稿件有进展时，会在这里显示。</p>
  return (
    <>
      <div className={styles.head}>
        <p aria-live="polite">{unread > 0 ? `${unread} 条未读` : '没有未读'}</p>
        {unread > 0 && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => void mark({ upTo: notices[0]?.id })}
          >
            全部标为已读
          </Button>
        )}
      </div>
      {sentence && (
        <p role="alert" className={styles.warning}>
          {sentence}
        </p>
      )}
      <ul className={styles.list}>
        {notices.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} now={now} onRead={() => void mark({ ids: [notice.id] })} />
        ))}
      </ul>
    </>
  )
}

function NoticeItem({ notice, now, onRead }: { notice: Notice; now: number; onRead: () => void }) {
  const { words, title, series, session, number, by, at, path, state } = notice
  const open = () => {
    // Leaves together with the page: the request outlives it.
    if (state !== 'read') void fetch('/api/notices/read', readRequest(notice.id)).catch(() => undefined)
  }
  return (
    <li data-state={state}>
      <div>
        <a href={path} onClick={open}>
          <strong>{words}</strong>
          <span>《{title}》</span>
        </a>
        <p>
          <span>{[series, `第 ${session} 场`, `送审稿 ${number}`].filter(Boolean).join(' · ')}</span>
          <span>{by}</span>
          <time dateTime={at} title={shanghaiTime(at)} suppressHydrationWarning>
            {timeSince(at, now)}
          </time>
          <span className={styles.state}>{STATE_WORDS[state]}</span>
        </p>
      </div>
      {state === 'new' && (
        <button type="button" onClick={onRead} aria-label={`标为已读：${words}《${title}》`}>
          标为已读
        </button>
      )}
    </li>
  )
}

const readRequest = (id: string): RequestInit => ({
  method: 'POST',
  keepalive: true,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ ids: [id] }),
})
