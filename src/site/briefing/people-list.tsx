/** Who presented and who hosted, with the posts held that day and a sentence that says so. */
import type { Person } from '@/domain/edition/edition'
import { messages } from '../messages/messages'
import styles from './people-list.module.css'

function People({ label, people }: { label: string; people: readonly Person[] }) {
  if (people.length === 0) return null
  return (
    <div className={styles.group}>
      <h2 className={styles.label}>{label}</h2>
      <ul>
        {people.map((person) => (
          <li key={person.document}>
            <b className={styles.name}>{person.name}</b>
            <span className={styles.posts}>
              {person.posts.map((post) => (
                <span key={post}>{post}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function PeopleList({ presenters, hosts }: { presenters: readonly Person[]; hosts: readonly Person[] }) {
  if (presenters.length + hosts.length === 0) return null
  return (
    <div className={styles.people}>
      <People label={messages.presenters} people={presenters} />
      <People label={messages.hosts} people={hosts} />
      <p className={styles.note}>{messages.postsOfThatDay}</p>
    </div>
  )
}
