/**
 * Keeps documents of reference while drafts name them: the database would empty the field without a word, and the
 * next edition would lack a person or a picture that nobody took out.
 */
import type { CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { draftRefusals } from '@/cms/draft-refusals'
import { findBriefingPicturing } from '@/editorial/find-pictures'
import { Refused } from '@/editorial/refused'
import { query, sql } from '@/editorial/transaction'

type Drafted = 'briefings' | 'achievements' | 'questions'

/** Where drafts name a document of reference, by its collection: the fields of each drafted collection. */
const USES: Record<string, Partial<Record<Drafted, string[]>>> = {
  series: { briefings: ['series'] },
  speakers: { briefings: ['presenters.speaker', 'hosts.speaker'], questions: ['answers.speaker'] },
  outlets: { questions: ['outlet'] },
  indicators: { achievements: ['figures.indicator'], questions: ['figures.indicator'] },
  topics: { briefings: ['topics'] },
  media: { briefings: ['gallery', 'photoSlots.media'] },
}

/** Waits for drafts that are just being saved with it, and keeps others from naming it until the deletion is through. */
export const lockReference: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  await query(req, sql`select id from ${sql.identifier(collection.slug)} where id = ${String(id)}::uuid for update`)
}

export const refuseIfUsed: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  for (const [drafted, fields] of Object.entries(USES[collection.slug] ?? {})) {
    const user = await findNaming(req, drafted as Drafted, fields, String(id))
    if (user) throw new Refused(draftRefusals.stillUsed(user))
  }
  const picturing = collection.slug === 'media' ? await findBriefingPicturing(req, String(id)) : null
  if (picturing) throw new Refused(draftRefusals.stillUsed(picturing))
}

/** What the first newest draft that names the document is called; null when none does. */
async function findNaming(
  req: PayloadRequest,
  collection: Drafted,
  fields: string[],
  id: string,
): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection,
    draft: true,
    where: { or: fields.map((field): Where => ({ [field]: { equals: id } })) },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const [first] = docs as { title?: string | null; lead?: unknown; summary?: string | null }[]
  if (!first) return null
  return first.title || first.summary || (typeof first.lead === 'string' && first.lead) || '未命名'
}
