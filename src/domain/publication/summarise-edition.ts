/**
 * What lists, feeds and search results need of an edition, written beside it at release so that no list reads whole
 * records. A pure function of the edition: the same bytes always give the same summary.
 */
import { type BriefingState, blockText, type EditionContent, type Media, type TranscriptKind } from '../edition/edition'
import { listBlocks } from '../edition/edition-blocks'
import { leadText } from './lead-text'

/**
 * `leadText` is about 120 characters, '' when there is no prose; `counts.photos` counts each photo once; `cover` is
 * the first photo of the gallery, else the first in the text, else null. Lists are in the order of the edition.
 */
export type EditionSummary = {
  organizer: string | null
  departments: string[]
  topics: string[]
  presenters: { name: string; posts: string[] }[]
  hosts: string[]
  leadText: string
  keyPoints: string[]
  counts: { sections: number; achievements: number; questions: number; figures: number; photos: number }
  state: BriefingState
  transcriptKind: TranscriptKind
  heldAt: string | null
  venue: string | null
  notice: string | null
  cover: Media | null
}

export function summariseEdition(content: EditionContent): EditionSummary {
  const { briefing, sections, questions } = content
  const achievements = sections.flatMap((section) => section.achievements)
  const blocks = listBlocks(content).map(({ block }) => block)
  const inText = blocks.flatMap((block) => (block.kind === 'image' ? block.media : []))
  const photos = [...new Set([...content.gallery, ...inText])].flatMap((id) => content.media[id] ?? [])
  return {
    organizer: briefing.organizer,
    departments: briefing.departments,
    topics: briefing.topics,
    presenters: content.presenters.map(({ name, posts }) => ({ name, posts })),
    hosts: content.hosts.map((host) => host.name),
    leadText: leadText(blocks.map(blockText)),
    keyPoints: content.keyPoints.map((point) => point.text),
    counts: {
      sections: sections.length,
      achievements: achievements.length,
      questions: questions.length,
      figures: [...achievements, ...questions].reduce((sum, holder) => sum + holder.figures.length, 0),
      photos: photos.length,
    },
    state: briefing.state,
    transcriptKind: briefing.transcriptKind,
    heldAt: briefing.heldAt,
    venue: briefing.venue,
    notice: briefing.notice,
    cover: photos[0] ?? null,
  }
}
