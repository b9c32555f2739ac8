/** What the log is searched by. A plain form: its fields become the address. */
import { EVENT_WORDS, OUTCOME_WORDS } from '@/domain/audit/event-words'
import type { AuditSearch } from '@/editorial/read-audit'
import { auditPath } from '../admin-paths'
import styles from './audit.module.css'

type Choice = { value: string; words: string }

const events: Choice[] = Object.entries(EVENT_WORDS).map(([value, words]) => ({ value, words }))
const outcomes: Choice[] = Object.entries(OUTCOME_WORDS).map(([value, words]) => ({ value, words }))

function Select({ name, title, value, choices }: { name: string; title: string; value: string; choices: Choice[] }) {
  return (
    <label>
      <span>{title}</span>
      <select name={name} defaultValue={value}>
        <option value="">全部</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </label>
  )
}

export function SearchForm({ search, people }: { search: AuditSearch; people: { id: string; name: string }[] }) {
  return (
    <form action={auditPath} method="get" className={styles.form} aria-label="查询审计日志">
      <label className={styles.wide}>
        <span>文字</span>
        <input type="search" name="text" defaultValue={search.text} placeholder="事件、姓名、编号、哈希……" />
      </label>
      <Select
        name="person"
        title="人员"
        value={search.person}
        choices={people.map(({ id, name }) => ({ value: id, words: name }))}
      />
      <Select name="event" title="事件" value={search.event} choices={events} />
      <Select name="outcome" title="结果" value={search.outcome} choices={outcomes} />
      <label>
        <span>从</span>
        <input type="date" name="from" defaultValue={search.from} />
      </label>
      <label>
        <span>到</span>
        <input type="date" name="to" defaultValue={search.to} />
      </label>
      <label>
        <span>对象编号</span>
        <input type="text" name="subject" defaultValue={search.subject} autoComplete="off" />
      </label>
      <div className={styles.buttons}>
        <button type="submit">查询</button>
        <a href={auditPath}>清空条件</a>
      </div>
    </form>
  )
}
