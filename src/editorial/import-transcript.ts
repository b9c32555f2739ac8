/**
 * Makes drafts of a transcript: the briefing, its people and outlets, its achievements and questions, in one
 * transaction. The same file for the same session again changes nothing and names the drafts it made before.
 */
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Briefing } from '@/generated/payload-types'
import { lexicalFromParagraphs } from '@/records/prose'
import { idOf } from '@/records/relation'
import { draftTranscript, type TranscriptDrafts } from '@/transcript'
import { appendAudit } from './append-audit'
import { describePlace, describeRemarks, draftAchievement, draftQuestion, noteOddities } from './draft-parts'
import { importRefusals } from './import-refusals'
import { findOrCreateOutlets, findOrCreateSeries, findOrCreateSpeakers } from './match-people'
import { Refused } from './refused'
import { inTransaction } from './transaction'

/** `year` completes a date stated without one. `series` is the slug of an existing or a new series. */
export type TranscriptFile = { bytes: Uint8Array; name: string; series: string; session: number; year?: number }

/** Ids of the drafts, in reading order; `isNew` is false when this file had been imported before. */
export type Imported = {
  briefing: string
  achievements: string[]
  questions: string[]
  isNew: boolean
  /** What a person should look at, in words; empty when nothing stands out. */
  notes: string[]
}

/** @throws Refused 422 when the file cannot be read, 409 when the session holds another text */
export function importTranscript(req: PayloadRequest, file: TranscriptFile): Promise<Imported> {
  const read = draftTranscript(file.bytes, { year: file.year })
  if (!read.ok) throw new Refused(importRefusals.unreadable(read.error))
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  req.context.verb = 'import-transcript'
  return inTransaction(req, async () => {
    const series = await findOrCreateSeries(req, file.series, read.value.briefing.series)
    const existing = await findSession(req, series, file.session)
    if (existing) return namePrevious(req, existing, sha256)
    return createDrafts(req, read.value, { ...file, sha256, seriesId: series })
  })
}

async function findSession(req: PayloadRequest, series: string, session: number): Promise<Briefing | null> {
  const { docs } = await req.payload.find({
    collection: 'briefings',
    draft: true,
    where: { series: { equals: series }, session: { equals: session } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

async function namePrevious(req: PayloadRequest, briefing: Briefing, sha256: string): Promise<Imported> {
  if (!briefing.originals?.some((original) => original.sha256 === sha256)) {
    throw new Refused(importRefusals.sessionTaken(briefing.session ?? 0))
  }
  const parts = {
    draft: true,
    where: { briefing: { equals: briefing.id } },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  } as const
  const achievements = await req.payload.find({ collection: 'achievements', sort: ['section', 'position'], ...parts })
  const questions = await req.payload.find({ collection: 'questions', sort: 'position', ...parts })
  return {
    briefing: briefing.id,
    achievements: achievements.docs.map(({ id }) => id),
    questions: questions.docs.map(({ id }) => id),
    isNew: false,
    notes: [],
  }
}

type Source = TranscriptFile & { sha256: string; seriesId: string }

async function createDrafts(req: PayloadRequest, drafts: TranscriptDrafts, source: Source): Promise<Imported> {
  const answerers = drafts.questions.flatMap((question) =>
    question.answers.flatMap(({ speaker, posts }) => (speaker ? [{ name: speaker, posts }] : [])),
  )
  const speakers = await findOrCreateSpeakers(
    req,
    [...drafts.presenters, ...drafts.hosts, ...answerers],
    drafts.briefing.heldOn,
  )
  const outlets = await findOrCreateOutlets(
    req,
    drafts.questions.flatMap(({ outlet }) => outlet ?? []),
  )
  const briefing = await createBriefing(req, drafts, source, speakers)
  const achievements: string[] = []
  for (const achievement of drafts.achievements) {
    const data = { ...draftAchievement(achievement), briefing }
    const made = await req.payload.create({
      collection: 'achievements',
      data,
      draft: true,
      depth: 0,
      req,
      overrideAccess: true,
    })
    achievements.push(made.id)
  }
  const questions: string[] = []
  for (const question of drafts.questions) {
    const data = { ...draftQuestion(question, speakers, outlets), briefing }
    const made = await req.payload.create({
      collection: 'questions',
      data,
      draft: true,
      depth: 0,
      req,
      overrideAccess: true,
    })
    questions.push(made.id)
  }
  await appendAudit(req, {
    event: 'transcript-imported',
    subject: briefing,
    outcome: 'done',
    details: {
      file: source.name,
      sha256: source.sha256,
      achievements: achievements.length,
      questions: questions.length,
    },
  })
  return { briefing, achievements, questions, isNew: true, notes: noteOddities(drafts, source.session) }
}

async function createBriefing(
  req: PayloadRequest,
  drafts: TranscriptDrafts,
  source: Source,
  speakers: ReadonlyMap<string, string>,
): Promise<string> {
  const { briefing } = drafts
  const people = (named: TranscriptDrafts['presenters']) =>
    named.flatMap(({ name, posts }) => {
      const speaker = speakers.get(name)
      return speaker ? [{ speaker, posts }] : []
    })
  const made = await req.payload.create({
    collection: 'briefings',
    data: {
      series: source.seriesId,
      session: source.session,
      title: briefing.title ?? briefing.statementTitle ?? source.name,
      heldOn: isFullDate(briefing.heldOn) ? briefing.heldOn : null,
      heldAt: briefing.heldAt,
      venue: briefing.venue,
      organizer: briefing.organizer,
      state: 'record',
      transcriptKind: 'edited',
      presenters: people(drafts.presenters),
      hosts: people(drafts.hosts),
      lead: lexicalFromParagraphs(briefing.lead.map(({ text }) => text)),
      sections: drafts.sections.map(({ heading, paragraphs }) => ({
        heading,
        prose: lexicalFromParagraphs(paragraphs.map(({ text }) => text)),
      })),
      remarks: describeRemarks(drafts.remarks),
      photoSlots: drafts.photoSlots.map(({ place }) => ({ place: describePlace(place) })),
      originals: [{ name: source.name, sha256: source.sha256 }],
    },
    draft: true,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return idOf(made) ?? ''
}

const isFullDate = (date: string | null): boolean => /^\d{4}-/.test(date ?? '')
