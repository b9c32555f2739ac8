/**
 * 待办 on the first page of the admin: what waits for the person who signed in, then what else is under way.
 */
import { createLocalReq, type ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { hasRole, staffOf } from '@/cms/access/staff'
import { type DeskItem, readDesk } from '@/editorial/read-desk'
import { reviewPath } from '../review-screen/review-path'
import styles from './desk.module.css'
import { DeskList } from './desk-list'

export async function Desk({ payload, user }: ServerProps) {
  const person = staffOf({ user })
  if (!payload || !person) return null
  const desk = await readDesk(await createLocalReq({ user: person }, payload))
  if (!desk) return null
  const asked = { user: person }
  const now = Date.now()
  const adminRoute = payload.config.routes.admin
  const hrefOf = ({ briefing, edition, state }: DeskItem) =>
    state === 'in_review'
      ? reviewPath(adminRoute, edition)
      : formatAdminURL({ adminRoute, path: `/collections/briefings/${briefing}` })
  const lists = [
    {
      title: '等我审核',
      items: desk.toReview,
      empty: '现在没有等您审核的稿件。',
      isShown: hasRole(asked, 'reviewer', 'liaison'),
    },
    {
      title: '退回给我',
      items: desk.returned,
      empty: '您送审的稿件没有被退回的。',
      isShown: hasRole(asked, 'editor', 'liaison'),
    },
    { title: '审核中', items: desk.inReview, empty: '没有其他正在审核的稿件。', isShown: true },
    { title: '可发布', items: desk.toRelease, empty: '没有已签发、等待发布的稿件。', isShown: true },
  ].filter(({ isShown, items }) => isShown || items.length > 0)
  return (
    <section className={styles.desk} aria-labelledby="desk">
      <h1 id="desk">待办</h1>
      {lists.map(({ title, items, empty }) => (
        <DeskList key={title} title={title} items={items} empty={empty} now={now} hrefOf={hrefOf} />
      ))}
    </section>
  )
}
