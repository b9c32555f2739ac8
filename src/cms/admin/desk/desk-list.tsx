/** One list of the desk: how many, and each item with where it stands, who sent it, how long it waits, what to do. */

import { EDITION_STATE_LABELS } from '@/domain/review/edition-state'
import type { DeskItem } from '@/editorial/read-desk'
import { timelinePath } from '../admin-paths'
import { shanghaiTime, timeSince } from '../shanghai-time'
import styles from './desk.module.css'
import type { DeskList as List } from './desk-lists'
import { writeDue } from './due-words'
import { Folded } from './folded'

/** `isOwn`: it is this person's work, and not only something to know of. */
type Props = { list: List; items: DeskItem[]; isOwn: boolean; now: number }

export function DeskList({ list, items, isOwn, now }: Props) {
  const heading = `desk-${list.list}`
  return (
    <section className={styles.list} aria-labelledby={heading} data-own={isOwn}>
      <h2 id={heading}>
        {list.title} <span>{items.length}</span>
      </h2>
      <Folded
        items={items.map((item) => (
          <li key={item.edition ?? item.briefing}>
            <Item item={item} list={list} act={isOwn ? list.act : '查看'} now={now} />
          </li>
        ))}
      />
    </section>
  )
}

type ItemProps = { item: DeskItem; list: List; act: string; now: number }

function Item({ item, list, act, now }: ItemProps) {
  const href = list.hrefOf(item)
  const due = item.due && writeDue(item.due, now)
  return (
    <>
      <div className={styles.what}>
        <a className={styles.title} href={href}>
          {item.title}
        </a>
        <p className={styles.facts}>
          <span>
            {item.series}
            {item.session !== null && ` · 第 ${item.session} 场`}
          </span>
          <span>{writeStanding(item)}</span>
          <span>
            {item.by}
            {list.by && ` ${list.by}`}
          </span>
          <time dateTime={item.since} title={`${shanghaiTime(item.since)} 北京时间`}>
            {list.since} {timeSince(item.since, now)}
          </time>
          {item.claimedBy.length > 0 && <span>{item.claimedBy.join('、')} 正在审</span>}
          {item.scheduledFor && (
            <strong>
              <time dateTime={item.scheduledFor}>{shanghaiTime(item.scheduledFor)}</time> 发布（北京时间）
            </strong>
          )}
          {due && (
            <strong className={styles.due} data-urgency={due.urgency}>
              {due.words}
            </strong>
          )}
        </p>
        {item.failure && (
          <p role="alert" className={styles.failed}>
            定时发布失败：{item.failure}
          </p>
        )}
        {item.remark && (
          <blockquote className={styles.remark}>
            {item.remark.by}：{item.remark.text}
          </blockquote>
        )}
      </div>
      <p className={styles.acts}>
        <a className={styles.act} href={href} aria-label={`${act}：${item.title}`}>
          {act}
        </a>
        <a href={timelinePath(item.briefing)} aria-label={`经过：${item.title}`}>
          经过
        </a>
      </p>
    </>
  )
}

/** 送审稿 2 · 复审 while it is under way, 送审稿 2 · 已撤回送审 when it came back, 尚未送审 before the first. */
function writeStanding({ number, state, stage }: DeskItem): string {
  if (number === null || state === null) return '尚未送审'
  return `送审稿 ${number} · ${stage ?? EDITION_STATE_LABELS[state].zh}`
}
