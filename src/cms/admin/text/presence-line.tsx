'use client'
/** Who else is here: asked every quarter of a minute and whenever the person goes to another piece. */
import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { Present } from '@/editorial/note-presence'
import { randomRow } from './random-row'
import styles from './text.module.css'

const BEAT = 15_000

/** Others at this briefing; `place` is where this person is, null: only reading. */
export function usePresence(api: string, briefing: string, place: string | null): Present[] {
  const [present, setPresent] = useState<Present[]>([])
  const [window_] = useState(randomRow)
  const here = useRef(place)
  here.current = place
  useEffect(() => {
    let isHere = true
    const send = (body: Record<string, unknown>) =>
      fetch(`${api}/text/${briefing}/presence`, {
        method: 'POST',
        keepalive: true,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ window: window_, ...body }),
      })
    // A courtesy: without an answer nobody is shown, and the next beat asks again.
    const beat = async () => {
      const answer = await send({ place: here.current })
        .then((response) => (response.ok ? (response.json() as Promise<{ present: Present[] }>) : null))
        .catch(() => null)
      if (isHere) setPresent(answer?.present ?? [])
    }
    const leave = () => void send({}).catch(() => null)
    void beat()
    const timer = setInterval(beat, BEAT)
    addEventListener('pagehide', leave)
    return () => {
      isHere = false
      clearInterval(timer)
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [api, briefing, window_])
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    const body = JSON.stringify({ window: window_, place })
    void fetch(`${api}/text/${briefing}/presence`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    }).catch(() => null)
  }, [api, briefing, window_, place])
  return present
}

export const PresenceContext = createContext<Present[]>([])

const namesAt = (present: readonly Present[], key: string): string =>
  [...new Set(present.filter(({ place }) => place === key).map(({ name }) => name))].join('、')

export function PresenceMark({ pieceKey }: { pieceKey: string }) {
  const names = namesAt(useContext(PresenceContext), pieceKey)
  return names ? <span className={styles.present}>{names} 正在改</span> : null
}

/** 王敏 正在改第 3 问 · 李强 正在看. */
export function PresenceLine({ present, nameOf }: { present: Present[]; nameOf: (key: string) => string }) {
  const told = [
    ...new Set(present.map(({ name, place }) => (place ? `${name} 正在改${nameOf(place)}` : `${name} 正在看`))),
  ]
  return (
    <p className={styles.presentLine} role="status">
      {told.join(' · ')}
    </p>
  )
}

/** On a form: who is at the same piece, or for a briefing's own form, at any. */
export function FormPresence({ api, briefing, place }: { api: string; briefing: string; place: string | null }) {
  const present = usePresence(api, briefing, place)
  const names = new Set(
    present.filter((other) => other.place !== null && (!place || other.place === place)).map(({ name }) => name),
  )
  return (
    <p role="status" className={names.size > 0 ? styles.notice : styles.hidden}>
      {names.size > 0 && `${[...names].join('、')} 正在改${place ? '这一处' : '这场发布会'}`}
    </p>
  )
}
