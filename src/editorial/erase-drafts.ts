/**
 * Erases from the drafts of a briefing what an expunged edition said, and their whole history: Payload's old versions
 * and its main rows, which a draft write never touches. What readers may still read elsewhere stays: a part is erased
 * only when a sentence of it stood in the expunged edition and does not stand on the public page.
 */
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import { listPassages } from '@/domain/edition/list-passages'
import { sentencesOf } from '@/domain/publication/differing-sentences'
import { asMachine } from './as-machine'
import { query, sql } from './transaction'

type Drafted = 'briefings' | 'achievements' | 'questions'

const ERASED_TITLE = '内容已清除'

/** Fields of a briefing that hold words of its text; what it is and where it belongs stays. */
const EMPTY = {
  keyPoints: [],
  lead: null,
  sections: [],
  presenters: [],
  hosts: [],
  gallery: [],
  photoSlots: [],
  notice: null,
  remarks: null,
  organizer: null,
  venue: null,
  heldAt: null,
}

/** @param shown what stands on the public page, null when nothing does. @returns ids of the drafts that were erased or emptied */
export async function eraseDrafts(
  asked: PayloadRequest,
  briefing: string,
  content: EditionContent,
  shown: EditionContent | null,
): Promise<string[]> {
  const req = asMachine(asked, 'expunge')
  const kept = new Set(shown ? saidIn(shown) : [])
  const forbidden = new Set(saidIn(content).filter((sentence) => !kept.has(sentence)))
  const isTainted = (value: unknown) =>
    shown === null ||
    wordsIn(value)
      .flatMap(sentencesOf)
      .some((sentence) => forbidden.has(sentence))

  const erased: string[] = []
  for (const collection of ['achievements', 'questions'] as const) {
    for (const part of await readParts(req, collection, briefing)) {
      if (!isTainted(part)) await forgetHistory(req, collection, part.id)
      else {
        await req.payload.delete({ collection, id: part.id, depth: 0, req, overrideAccess: true })
        erased.push(part.id)
      }
    }
  }
  if (await emptyBriefing(req, briefing, isTainted)) erased.push(briefing)
  await forgetHistory(req, 'briefings', briefing)
  return erased
}

const saidIn = (content: EditionContent): string[] => listPassages(content).flatMap(({ text }) => sentencesOf(text))

/** Every text in a document; the runs of one paragraph of prose are one text. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return (value.root as { children: unknown[] }).children.map((child) => runsOf(child).join(''))
  return Object.values(value).flatMap(wordsIn)
}

function runsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('text' in node && typeof node.text === 'string') return [node.text]
  return 'children' in node ? (node.children as unknown[]).flatMap(runsOf) : []
}

async function readParts(req: PayloadRequest, collection: 'achievements' | 'questions', briefing: string) {
  const { docs } = await req.payload.find({
    collection,
    where: { briefing: { equals: briefing } },
    draft: true,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs
}

/** Empties what is tainted; the title too, because a name may stand in it. */
async function emptyBriefing(
  req: PayloadRequest,
  id: string,
  isTainted: (value: unknown) => boolean,
): Promise<boolean> {
  const options = { collection: 'briefings', id, depth: 0, req, overrideAccess: true, draft: true } as const
  const draft = await req.payload.findByID(options)
  const emptied = Object.entries(EMPTY).filter(([name]) => {
    const value = draft[name as keyof typeof EMPTY]
    return value !== null && value !== undefined && isTainted(value)
  })
  const title = isTainted(draft.title) ? { title: ERASED_TITLE } : {}
  const data = { ...Object.fromEntries(emptied), ...title }
  if (Object.keys(data).length === 0) return false
  await req.payload.update({ ...options, data })
  return true
}

/** Old versions go; the main row becomes what the newest draft is. */
async function forgetHistory(req: PayloadRequest, collection: Drafted, id: string): Promise<void> {
  const versions = sql.identifier(`_${collection}_v`)
  await query(req, sql`delete from ${versions} where parent_id::text = ${id} and latest is not true`)
  const newest = await req.payload.findByID({ collection, id, draft: true, depth: 0, req, overrideAccess: true })
  const database = req.payload.db as unknown as PostgresAdapter
  await database.updateOne({ collection, id, data: newest as unknown as Record<string, unknown>, req })
}
