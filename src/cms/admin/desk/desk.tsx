/**
 * 待办 on the first page of the admin: what waits for the person who signed in, then what else is under way. Lists that
 * can never fill for somebody are not drawn, and empty ones are told in one line.
 */
import { createLocalReq, type ServerProps } from 'payload'
import { hasRole, staffOf } from '@/cms/access/staff'
import { readDesk } from '@/editorial/read-desk'
import { calendarPath } from '../admin-paths'
import styles from './desk.module.css'
import { DeskList } from './desk-list'
import { DESK_LISTS, type DeskList as List } from './desk-lists'
import { EmptyDesk } from './empty-desk'
import { RequestList } from './request-list'

export async function Desk({ payload, user }: ServerProps) {
  const person = staffOf({ user })
  if (!payload || !person) return null
  const desk = await readDesk(await createLocalReq({ user: person }, payload))
  if (!desk) return null
  const now = Date.now()
  const isMeant = ({ roles }: List) => hasRole({ user: person }, ...roles)
  const isOwn = (one: List) => one.whose === 'own' || isMeant(one)
  const shown = DESK_LISTS.filter((one) => desk[one.list].length > 0 && (isOwn(one) || one.whose === 'all'))
  const isFirst = (one: List) => isOwn(one) || one.list === 'failed'
  const filled = [...shown.filter(isFirst), ...shown.filter((one) => !isFirst(one))]
  const empty = DESK_LISTS.filter((one) => desk[one.list].length === 0 && isMeant(one))
  const isEditor = hasRole({ user: person }, 'editor')
  // What was asked by an editor is answered by editors: it stands in one list, not in both.
  const own = desk.ownRequests.filter(({ id }) => !desk.requests.some((request) => request.id === id))
  const isIdle = filled.length === 0 && desk.requests.length === 0 && own.length === 0
  const [first, ...others] = filled
  const requests = [
    { title: '提请更正', id: 'desk-requests', requests: desk.requests, mayAnswer: isEditor },
    { title: '我提请的更正', id: 'desk-own-requests', requests: own, mayAnswer: false },
  ].filter((list) => list.requests.length > 0)
  return (
    <section className={styles.desk} aria-labelledby="desk">
      <header className={styles.head}>
        <h1 id="desk">待办</h1>
        <a href={calendarPath()}>日历</a>
      </header>
      {isIdle && <EmptyDesk roles={person.roles ?? []} />}
      {first && <DeskList list={first} items={desk[first.list]} isOwn={isOwn(first)} now={now} />}
      {requests.map((list) => (
        <RequestList key={list.id} {...list} now={now} />
      ))}
      {others.map((list) => (
        <DeskList key={list.list} list={list} items={desk[list.list]} isOwn={isOwn(list)} now={now} />
      ))}
      {!isIdle && empty.length > 0 && (
        <p className={styles.empty}>目前没有{empty.map(({ none }) => none).join('、')}。</p>
      )}
    </section>
  )
}
