'use client'
/**
 * Keeps the number on the bell true while a screen stays open: asks again once a minute while somebody looks, and when
 * they come back to the window. A server that does not answer leaves the last number standing.
 */
import { useEffect, useState } from 'react'
import { noticesPath } from '../admin-paths'
import styles from './bell.module.css'

const EVERY_MS = 60_000

/** More than a hundred is no number anybody acts on. */
const shown = (count: number): string => (count > 99 ? '99+' : String(count))

export function BellLink({ unread }: { unread: number }) {
  const [count, setCount] = useState(unread)
  useEffect(() => setCount(unread), [unread])
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const response = await fetch('/api/notices/unread').catch(() => null)
      const answer = response?.ok ? await response.json().catch(() => null) : null
      if (typeof answer?.unread === 'number') setCount(answer.unread)
    }
    const timer = setInterval(ask, EVERY_MS)
    document.addEventListener('visibilitychange', ask)
    document.addEventListener('notices-read', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
      document.removeEventListener('notices-read', ask)
    }
  }, [])
  return (
    <a className={styles.bell} href={noticesPath} aria-label={count > 0 ? `提醒，${count} 条未读` : '提醒，没有未读'}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 3v1h16v-1l-2-3V9a6 6 0 0 0-6-6Zm-2.2 16a2.3 2.3 0 0 0 4.4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      </svg>
      {count > 0 && <span className={styles.count}>{shown(count)}</span>}
    </a>
  )
}
