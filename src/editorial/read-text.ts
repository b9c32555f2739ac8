/**
 * The whole text of a briefing as the signed-in person may see it, with all that its page needs: the drafts, what they
 * name, and whom one may choose. Writes nothing.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { SavedText } from '@/domain/text/whole-text'
import type { Drafts } from '@/records/briefing'
import { textOf } from '@/records/text-pieces'
import { readBriefingDraft, readDrafts } from './compose-edition'
import { maySee } from './may-see'
import { inTransaction } from './transaction'
import { personOf } from './who'

/** Documents one may choose, by name. */
export type Choice = { id: string; name: string; slug: string }

/** `drafts` are plain lists here: maps do not travel to a browser. */
export type TextPage = {
  drafts: Omit<Drafts, 'speakers' | 'outlets' | 'topics' | 'media'> & {
    topics: Drafts['topics'] extends ReadonlyMap<string, infer T> ? T[] : never
    media: Drafts['media'] extends ReadonlyMap<string, infer T> ? T[] : never
  }
  speakers: Choice[]
  outlets: Choice[]
}

/** Null for strangers, other departments and the unknown. */
export function readTextPage(asked: PayloadRequest, briefing: string): Promise<TextPage | null> {
  // A page is drawn by many readers at once; none may end up in this transaction.
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    if (!(await mayRead(req, briefing))) return null
    const { speakers: _s, outlets: _o, topics, media, ...drafts } = await readDrafts(req, briefing)
    return {
      drafts: { ...drafts, topics: [...topics.values()], media: [...media.values()] },
      speakers: await listChoices(req, 'speakers'),
      outlets: await listChoices(req, 'outlets'),
    }
  })
}

/** The text as it is stored now; null as above. Needs the transaction of `req`. */
export async function readSavedText(req: PayloadRequest, briefing: string): Promise<SavedText | null> {
  return (await mayRead(req, briefing)) ? textOf(await readDrafts(req, briefing)) : null
}

async function mayRead(req: PayloadRequest, briefing: string): Promise<boolean> {
  const actor = personOf(req)
  const draft = actor && (await readBriefingDraft(req, briefing))
  return Boolean(actor && draft && maySee(actor, draft.departments ?? []))
}

async function listChoices(req: PayloadRequest, collection: 'speakers' | 'outlets'): Promise<Choice[]> {
  const { docs } = await req.payload.find({
    collection,
    sort: 'name',
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs.map((doc) => ({ id: doc.id, name: doc.name, slug: 'slug' in doc ? doc.slug : '' }))
}
