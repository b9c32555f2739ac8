/**
 * What the drafts of a briefing said when a given entry of the ledger of edits was its newest: each document at the
 * revision it had then, from Payload's versions. People, outlets and pictures are as they are now; a part that was
 * deleted since is missing, because its versions went with it.
 */
import type { PayloadRequest, Where } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import type { Achievement, Briefing, Question } from '@/generated/payload-types'
import { readBriefing } from '@/records/briefing'
import { idOf } from '@/records/relation'
import { joinReferences } from './compose-edition'
import { query, sql } from './transaction'

type Drafted = { briefings: Briefing; achievements: Achievement; questions: Question }
type Entry = { document: string; subject: string; revision: string | null }

/** The content then, its blocks still without ids; null when the briefing did not exist yet. */
export async function composePast(req: PayloadRequest, briefing: string, upTo: number): Promise<EditionContent | null> {
  const entries = await query<Entry>(
    req,
    sql`select distinct on (document) document, subject, revision from edits
        where briefing = ${briefing} and seq <= ${upTo}
        order by document, seq desc`,
  )
  const [own] = await readVersions(req, 'briefings', entries)
  if (!own) return null
  const isHere = (part: Achievement | Question) => idOf(part.briefing) === briefing
  const achievements = (await readVersions(req, 'achievements', entries)).filter(isHere)
  const questions = (await readVersions(req, 'questions', entries)).filter(isHere)
  return readBriefing(await joinReferences(req, { briefing: own, achievements, questions })).content
}

/** The documents of one kind at the revisions named; entries without one are deletions. */
async function readVersions<Slug extends keyof Drafted>(
  req: PayloadRequest,
  collection: Slug,
  entries: readonly Entry[],
): Promise<Drafted[Slug][]> {
  const named = entries.filter(({ subject, revision }) => subject === collection && revision !== null)
  if (named.length === 0) return []
  const at = ({ document, revision }: Entry): Where => {
    const isDocument: Where = { parent: { equals: document } }
    const isRevision: Where = { 'version.revision': { equals: Number(revision) } }
    return { and: [isDocument, isRevision] }
  }
  const { docs } = await req.payload.findVersions({
    collection,
    where: { or: named.map(at) },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs.map(({ parent, version }) => ({ ...version, id: String(parent) }) as Drafted[Slug])
}
