/**
 * The parts of a briefing as its drafts have them now, so that staff get from the briefing to every achievement and
 * question. Titles only: the texts are on the parts' own forms.
 */
import type { PayloadRequest } from 'payload'
import type { Briefing } from '@/generated/payload-types'
import { wordsOrNull } from '@/records/relation'

/** `title` is never empty. */
export type OutlinePart = { id: string; title: string }

/**
 * `sections` in the order of the statement, each with its achievements by position. `homeless` are achievements of a
 * section that does not exist. `questions` by position.
 */
export type Outline = {
  sections: { number: number; heading: string; achievements: OutlinePart[] }[]
  homeless: OutlinePart[]
  questions: OutlinePart[]
}

/** Needs `req` to be allowed to see the briefing: it asks nobody. */
export async function readOutline(req: PayloadRequest, briefing: Briefing): Promise<Outline> {
  const ofBriefing = {
    where: { briefing: { equals: briefing.id } },
    draft: true,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  } as const
  const achievements = await req.payload.find({
    collection: 'achievements',
    select: { lead: true, section: true, position: true },
    ...ofBriefing,
  })
  const questions = await req.payload.find({
    collection: 'questions',
    select: { summary: true, position: true },
    ...ofBriefing,
  })
  const placed = achievements.docs
    .map(({ id, lead, section, position }) => ({
      part: { id, title: wordsOrNull(lead) ?? '未写提要句' },
      section: section ?? 0,
      position: position ?? 0,
    }))
    .sort((a, b) => a.section - b.section || a.position - b.position)
  const headings = briefing.sections ?? []
  const isPlaced = ({ section }: { section: number }) => section >= 1 && section <= headings.length
  return {
    sections: headings.map(({ heading }, index) => ({
      number: index + 1,
      heading: wordsOrNull(heading) ?? '未写标题',
      achievements: placed.filter(({ section }) => section === index + 1).map(({ part }) => part),
    })),
    homeless: placed.filter((item) => !isPlaced(item)).map(({ part }) => part),
    questions: [...questions.docs]
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
      .map(({ id, summary }) => ({ id, title: wordsOrNull(summary) ?? '未写提要' })),
  }
}
