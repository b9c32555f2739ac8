/** To the session before and the one after among the released ones. Each carries its edition's mark. */

import { sessionPath } from '@/domain/publication/addresses'
import { editionMark } from '@/domain/publication/shown-editions'
import { messages } from '../messages/messages'
import type { Neighbour } from '../read-models'
import styles from './neighbours-nav.module.css'

function NeighbourLink({ neighbour, rel }: { neighbour: Neighbour; rel: 'prev' | 'next' }) {
  return (
    <a
      className={styles[rel]}
      href={sessionPath(neighbour.series, neighbour.session)}
      rel={rel}
      data-edition={editionMark(neighbour.hash)}
    >
      <span className={styles.direction}>
        {rel === 'prev' ? messages.previous : messages.next}
        <span className={styles.session}>{messages.sessionNumber(neighbour.session)}</span>
      </span>
      <span className={styles.title}>{neighbour.title}</span>
    </a>
  )
}

type NeighboursNavProps = { previous: Neighbour | null; next: Neighbour | null }

export function NeighboursNav({ previous, next }: NeighboursNavProps) {
  if (!previous && !next) return null
  return (
    <nav className={styles.neighbours} aria-label={messages.neighbours}>
      {previous && <NeighbourLink neighbour={previous} rel="prev" />}
      {next && <NeighbourLink neighbour={next} rel="next" />}
    </nav>
  )
}
