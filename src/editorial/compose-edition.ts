/**
 * Composes the newest drafts of a briefing into the content of an edition. The only place where drafts become an
 * edition; release never comes here again.
 */
import { randomBytes } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { canonicalJson } from '@/domain/edition/canonical-json'
import { carryBlockIds } from '@/domain/edition/carry-block-ids'
import { checkEdition } from '@/domain/edition/check-edition'
import type { EditionContent } from '@/domain/edition/edition'
import { type Warning, warnEdition, warnLostFigures } from '@/domain/edition/warn-edition'
import type { Refusal } from '@/domain/shared/result'
import type { Briefing } from '@/generated/payload-types'
import { type Drafts, imagesIn, listPhotos, readBriefing } from '@/records/briefing'
import { idOf, idsOf } from '@/records/relation'
import { parseContent } from './edition-content'
import { sha256 } from './sha256'
import { query, sql } from './transaction'

export type Composition = {
  content: EditionContent
  canonical: string
  hash: string
  /** What keeps it from being submitted: the schema and the identity block. */
  problems: Refusal[]
  /** Ids of every document that went into it, for the ledger of edits. */
  documents: string[]
  /** What an editor should look at first; nothing here blocks. */
  warnings: Warning[]
}

const mint = (): string => randomBytes(5).toString('hex')

/** Needs the transaction of `req`, so that all drafts are of one moment. */
export async function composeEdition(req: PayloadRequest, briefingId: string): Promise<Composition> {
  const drafts = await readDrafts(req, briefingId)
  const { content: bare, problems: unreadable, lost } = readBriefing(drafts)
  const content = carryBlockIds(bare, await previousContent(req, briefingId), mint)
  const canonical = canonicalJson(content)
  return {
    content,
    canonical,
    hash: sha256(canonical),
    problems: [...unreadable.map(unreadableProse), ...checkEdition(content)],
    documents: documentsOf(drafts),
    warnings: [...warnLostFigures(lost), ...warnEdition(content)],
  }
}

/** The edition whose block ids are carried over: the live one, else the newest. */
async function previousContent(req: PayloadRequest, briefing: string): Promise<EditionContent | null> {
  const [previous] = await query<{ id: string }>(
    req,
    sql`select id::text as id from editions where briefing = ${briefing}
        order by (state = 'live') desc, number desc limit 1`,
  )
  return previous ? parseContent(req, previous.id) : null
}

const unreadableProse = (problem: string): Refusal => ({
  code: 'prose-unreadable',
  status: 422,
  sentence: { zh: problem, en: `The text holds something an edition cannot carry: ${problem}` },
})

/** The newest draft of a briefing, whatever its main row says. */
export const readBriefingDraft = (req: PayloadRequest, id: string): Promise<Briefing | null> =>
  req.payload.findByID({
    collection: 'briefings',
    id,
    draft: true,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
  })

/** The newest drafts of a briefing and what they name. Needs the transaction of `req`, so that all are of one moment. */
export async function readDrafts(req: PayloadRequest, briefingId: string): Promise<Drafts> {
  const briefing = await readBriefingDraft(req, briefingId)
  if (!briefing) throw new Error(`There is no briefing ${briefingId}.`)
  const ofBriefing = {
    draft: true,
    depth: 0,
    pagination: false,
    where: { briefing: { equals: briefingId } },
    req,
    overrideAccess: true,
  } as const
  const achievements = (await req.payload.find({ collection: 'achievements', ...ofBriefing })).docs
  const questions = (await req.payload.find({ collection: 'questions', ...ofBriefing })).docs
  return joinReferences(req, { briefing, achievements, questions })
}

/** The drafts with the people, outlets, topics and pictures they name, as those are now. */
export async function joinReferences(
  req: PayloadRequest,
  { briefing, achievements, questions }: Pick<Drafts, 'briefing' | 'achievements' | 'questions'>,
): Promise<Drafts> {
  const seriesId = idOf(briefing.series)
  const series = seriesId ? ((await byId(req, 'series', [seriesId])).get(seriesId) ?? null) : null
  const chosen = [
    ...(briefing.presenters ?? []),
    ...(briefing.hosts ?? []),
    ...questions.flatMap((question) => question.answers ?? []),
  ]
  const speakers = await byId(req, 'speakers', idsOf(chosen.map((person) => person.speaker)))
  const outlets = await byId(req, 'outlets', idsOf(questions.map((question) => question.outlet)))
  const topics = await byId(req, 'topics', idsOf(briefing.topics))
  const drafts: Drafts = { briefing, series, achievements, questions, speakers, outlets, topics, media: new Map() }
  const media = await byId(req, 'media', [...listPhotos(briefing), ...imagesIn(readBriefing(drafts).content)])
  return { ...drafts, media }
}

async function byId<Slug extends Extract<CollectionSlug, 'series' | 'speakers' | 'outlets' | 'topics' | 'media'>>(
  req: PayloadRequest,
  collection: Slug,
  ids: string[],
) {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    req,
    overrideAccess: true,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

const documentsOf = (drafts: Drafts): string[] => [
  drafts.briefing.id,
  ...(drafts.series ? [drafts.series.id] : []),
  ...drafts.achievements.map((achievement) => achievement.id),
  ...drafts.questions.map((question) => question.id),
  ...drafts.speakers.keys(),
  ...drafts.outlets.keys(),
  ...drafts.topics.keys(),
  ...drafts.media.keys(),
]
