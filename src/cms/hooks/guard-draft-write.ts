/**
 * The guard of the drafts: whatever door a write comes through and whoever makes it, it becomes a draft write, waits
 * for the briefing's row, and is refused when a review run keeps the briefing locked or when it is based on text that
 * somebody else has changed since. (Holes 1–6, 8–10 and 12 of Payload 3.90 close here.) What it found to be touched it
 * leaves in the context, for the ledger.
 */
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { hasRole, staffOf } from '@/cms/access/staff'
import { draftRefusals } from '@/cms/draft-refusals'
import { isOnlyLiaison } from '@/domain/people/roles'
import { canonicalId } from '@/domain/shared/document-id'
import type { Refusal } from '@/domain/shared/result'
import { findOpenEdition, lockBriefings } from '@/editorial/lock-briefing'
import { briefingOfPart, mayAmendBriefing } from '@/editorial/may-amend'
import { Refused } from '@/editorial/refused'
import { inTransaction, query, sql } from '@/editorial/transaction'
import { idOf, type Related } from '@/records/relation'

type Drafted = 'briefings' | 'achievements' | 'questions'
type DraftDoc = { id: string; briefing?: Related; departments?: string[] | null; revision?: number | null }
type WriteArgs = Record<string, unknown> & { id?: string; where?: unknown; data?: Record<string, unknown> }

/**
 * Payload's ways to publish or unpublish, none of which a request may use. Its locks are left to the screens that show
 * them: anyone signed in can leave one, and revisions already keep people from overwriting each other.
 */
const NEUTRAL = {
  draft: true,
  autosave: false,
  publishAllLocales: undefined,
  unpublishAllLocales: undefined,
  publishSpecificLocale: undefined,
  overrideLock: true,
}

export const guardDraftWrite: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  collection,
  overrideAccess,
}) => {
  const slug = collection.slug as Drafted
  const isWrite = ['create', 'update', 'delete', 'restoreVersion'].includes(operation)
  // Access is asked after this hook; whoever may not write must not hear from it how a draft stands.
  if (isWrite && !overrideAccess && !hasRole(req, 'editor', 'liaison') && !(await amends(slug, args as WriteArgs, req)))
    throw new Refused(draftRefusals.notWriter)
  if (operation === 'create' || operation === 'update') {
    return (await guardSave(slug, args as WriteArgs, operation, req)) as typeof args
  }
  if (operation === 'delete' && (args as WriteArgs).id === undefined) throw new Refused(draftRefusals.bulk)
  if (operation === 'restoreVersion') {
    if (!hasRole(req, 'editor')) throw new Refused(draftRefusals.restore)
    req.context.isRestore = true
    const version = await req.payload.findVersionByID({
      collection: slug,
      id: String((args as WriteArgs).id),
      depth: 0,
      req,
      overrideAccess: true,
      disableErrors: true,
    })
    const target = idOf((version?.version as DraftDoc | undefined)?.briefing)
    if (version) await guardDocument(slug, String(idOf(version.parent as Related)), req, target)
    return { ...args, ...NEUTRAL } as typeof args
  }
  return args
}

/** Whether a reviewer may change this very document now (改后通过). */
async function amends(slug: Drafted, { id }: WriteArgs, req: PayloadRequest): Promise<boolean> {
  if (!hasRole(req, 'reviewer') || id === undefined) return false
  const briefing = slug === 'briefings' ? id : await briefingOfPart(req, slug, id)
  return briefing !== null && mayAmendBriefing(req, briefing)
}

export const guardDraftDelete: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  await guardDocument(collection.slug as Drafted, String(id), req)
  if (collection.slug !== 'briefings') return
  const editions = await query(req, sql`select 1 from editions where briefing = ${canonicalId(String(id))} limit 1`)
  if (editions.length > 0) throw new Refused(draftRefusals.onRecord)
}

/** Why this person could not save the briefing's drafts now, by the guard's own lights; null when they could. */
export function whyNotWrite(asked: PayloadRequest, briefing: string): Promise<Refusal | null> {
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    const mayWrite = hasRole(req, 'editor', 'liaison') || (await mayAmendBriefing(req, briefing))
    if (!mayWrite) return draftRefusals.notWriter
    try {
      await openBriefings(req, [canonicalId(briefing)])
      return null
    } catch (error) {
      if (error instanceof Refused) return error.refusal
      throw error
    }
  })
}

/** A revision is never used twice, not even by a restored version, which would bring its old one along. */
export const raiseRevision: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) =>
  operation === 'create' ? data : { ...data, revision: Math.max(data.revision ?? 0, (originalDoc?.revision ?? 0) + 1) }

async function guardSave(slug: Drafted, args: WriteArgs, operation: 'create' | 'update', req: PayloadRequest) {
  req.context.isRestore = false
  const data: Record<string, unknown> = { ...args.data, _status: 'draft' }
  // Creation and publication times are evidence: nobody sets them by hand.
  delete data.createdAt
  delete data.updatedAt
  if (operation === 'create') {
    // Only a briefing has departments of its own; what a part claims of itself opens no door.
    const departments = slug === 'briefings' ? ((data.departments as string[] | undefined) ?? []) : undefined
    await openBriefings(req, [idOf(data.briefing as Related)], departments)
    return { ...args, ...NEUTRAL, data: { ...data, revision: 1 } }
  }
  // Bulk edits know no revision, so they cannot be told from stale ones.
  if (args.id === undefined) throw new Refused(draftRefusals.bulk)
  const newest = await guardDocument(slug, args.id, req, idOf(data.briefing as Related))
  if (!newest) return { ...args, ...NEUTRAL, data }
  const isVerb = req.context.verb !== undefined
  const basedOn = data.revision
  if (!isVerb && (basedOn === undefined || basedOn === null)) throw new Refused(draftRefusals.revisionMissing)
  if (!isVerb && Number(basedOn) !== (newest.revision ?? 0)) {
    throw new Refused(draftRefusals.stale, { yours: data, current: newest })
  }
  return { ...args, ...NEUTRAL, data: { ...data, revision: (newest.revision ?? 0) + 1 } }
}

/** Locks the briefing of an existing document (and the one it moves to) and reads its newest draft under the lock. */
async function guardDocument(slug: Drafted, id: string, req: PayloadRequest, target: string | null = null) {
  const before = await readNewest(slug, id, req)
  if (!before) return null
  const own = slug === 'briefings' ? canonicalId(id) : idOf(before.briefing)
  await openBriefings(req, [own, target], slug === 'briefings' ? (before.departments ?? []) : undefined)
  const newest = await readNewest(slug, id, req)
  // Moved while we waited: the briefing it stands in now is not locked, and nobody asked for this change there.
  if (newest && slug !== 'briefings' && idOf(newest.briefing) !== own) throw new Refused(draftRefusals.stale)
  return newest
}

const readNewest = async (collection: Drafted, id: string, req: PayloadRequest): Promise<DraftDoc | null> =>
  (await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
  })) as DraftDoc | null

/**
 * Waits for the briefings, then refuses when one is in review (but for a reviewer who may change what they approve) or
 * belongs to another department than the liaison's.
 */
async function openBriefings(req: PayloadRequest, ids: (string | null)[], departments?: string[]): Promise<void> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  req.context.touchedBriefings = known
  await lockBriefings(req, known)
  for (const id of known) {
    const open = await findOpenEdition(req, id)
    if (open && !(await mayAmendBriefing(req, id))) throw new Refused(draftRefusals.inReview(open.number))
  }
  await refuseStrangeDepartments(req, known, departments)
}

async function refuseStrangeDepartments(req: PayloadRequest, ids: string[], departments?: string[]): Promise<void> {
  const person = staffOf(req)
  if (!person || !isOnlyLiaison(person.roles ?? [])) return
  const named = departments ? [departments] : []
  for (const id of departments ? [] : ids) named.push((await readNewest('briefings', id, req))?.departments ?? [])
  const own = person.departments ?? []
  if (named.length === 0 || !named.every((list) => list.some((department) => own.includes(department)))) {
    throw new Refused(draftRefusals.otherDepartment)
  }
}
