/**
 * A speaker chosen on a briefing or an answer → the person of an edition, with the posts of that day.
 */
import type { Person } from '@/domain/edition/edition'
import type { Speaker } from '@/generated/payload-types'
import { idOf, type Related } from './relation'

export type Chosen = { speaker?: Related; posts?: string[] | null }

/** null when nobody is chosen or the speaker is gone. Posts are those entered for the day, in their order. */
export function readPerson(
  chosen: Chosen,
  speakers: ReadonlyMap<string, Pick<Speaker, 'id' | 'name' | 'slug'>>,
): Person | null {
  const speaker = speakers.get(idOf(chosen.speaker) ?? '')
  if (!speaker) return null
  const posts = (chosen.posts ?? []).map((post) => post.trim()).filter(Boolean)
  return { document: speaker.id, slug: speaker.slug, name: speaker.name.trim(), posts }
}
