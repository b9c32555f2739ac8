/** One list of the desk: how many, each with where it stands, who sent it and how long it has waited. */
import type { DeskItem } from '@/editorial/read-desk'
import { shanghaiTime, timeSince } from '../shanghai-time'
import styles from './desk.module.css'

type Props = { title: string; items: DeskItem[]; empty: string; now: number; hrefOf: (item: DeskItem) => string }

export function DeskList({ title, items, empty, now, hrefOf }: Props) {
  return (
    <section className={styles.list}>
      <h2>
        {title}
        <span>{items.length}</span>
      </h2>
      {items.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item.edition}>
              <a href={hrefOf(item)}>{item.title}</a>
              <p>
                <span>
                  {item.series} · 第 {item.session} 场
                </span>
                <span>
                  送审稿 {item.number}
                  {item.stage && ` · ${item.stage}`}
                </span>
                <span>{item.submittedBy} 送审</span>
                <time dateTime={item.since} title={shanghaiTime(item.since)}>
                  {timeSince(item.since, now)}
                </time>
              </p>
              {item.remark && (
                <p>
                  {item.remark.by}：{item.remark.text}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
