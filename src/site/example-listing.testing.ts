/** A released session as lists show it, of a fictional city, for tests. Nothing in the product reads it. */
import { sampleEdition } from '@/domain/edition/sample-edition.testing'
import { summariseEdition } from '@/domain/publication/summarise-edition'
import type { SessionListing } from './read-models'

/** Session `session`, whose edition's hash begins with its number. */
export function exampleListing(session: number, change: Partial<SessionListing> = {}): SessionListing {
  const content = sampleEdition()
  const { slug, title, description } = content.series
  return {
    briefing: `00000000-0000-7000-8000-${String(session).padStart(12, '0')}`,
    series: { slug, title, description },
    session,
    title: `第${session}场的题目`,
    heldOn: `2024-05-${String(session).padStart(2, '0')}`,
    release: {
      edition: `edition-${session}`,
      hash: session.toString(16).padStart(4, '0').repeat(16),
      version: 1,
      firstReleasedAt: `2024-05-${String(session).padStart(2, '0')}T01:00:00.000Z`,
      releasedAt: `2024-05-${String(session).padStart(2, '0')}T02:00:00.000Z`,
    },
    summary: summariseEdition(content),
    ...change,
  }
}
