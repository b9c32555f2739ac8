/**
 * Fills an empty newsroom with the demonstration, as people would: imported, edited, submitted, approved stage by stage
 * and released, each by the person of that role, through the verbs. Every step looks whether it was done before, so
 * that a start cut short is finished by the next.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Payload, PayloadRequest } from 'payload'
import { plantFactor } from '@/editorial/enrol-factor'
import { importTranscript } from '@/editorial/import-transcript'
import { performMove, showMoves } from '@/editorial/perform-move'
import { inTransaction } from '@/editorial/transaction'
import type { User } from '@/generated/payload-types'
import { requestAs } from './act-as'
import { DEMONSTRATION_PEOPLE, demonstrationAccounts } from './demonstration-people'
import { DEMONSTRATION, type DemonstrationSession, SERIES_DESCRIPTIONS } from './demonstration-sessions'
import { drawPicture } from './draw-picture'

type Cast = ReadonlyMap<string, User>

/** Loads what is missing of the demonstration; `say` is told of every session. */
export async function loadDemonstration(payload: Payload, say: (line: string) => void): Promise<void> {
  const cast = await findOrCreatePeople(payload)
  for (const session of DEMONSTRATION) {
    await loadSession(payload, cast, session)
    say(`${session.series}/${session.session}`)
  }
}

async function findOrCreatePeople(payload: Payload): Promise<Cast> {
  const cast = new Map<string, User>()
  for (const { role, email, password, totpSecret } of demonstrationAccounts()) {
    const person = DEMONSTRATION_PEOPLE.find(({ label }) => label === role)
    if (!person) continue
    const { label, ...data } = person
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const user =
      docs[0] ??
      (await payload.create({
        collection: 'users',
        data: { ...data, email, password },
        depth: 0,
        overrideAccess: true,
      }))
    cast.set(label, totpSecret && !user.factorSince ? await giveFactor(payload, user, totpSecret) : user)
  }
  return cast
}

async function giveFactor(payload: Payload, user: User, secret: string): Promise<User> {
  const req = await requestAs(payload)
  return inTransaction(req, async () => {
    await plantFactor(req, user.id, secret)
    return payload.findByID({ collection: 'users', id: user.id, depth: 0, req, overrideAccess: true })
  })
}

function played(cast: Cast, label: string): User {
  const user = cast.get(label)
  if (!user) throw new Error(`The demonstration has nobody for ${label}.`)
  return user
}

async function loadSession(payload: Payload, cast: Cast, session: DemonstrationSession): Promise<void> {
  const editor = await requestAs(payload, played(cast, 'editor'))
  const bytes = readFileSync(fileURLToPath(new URL(`transcripts/${session.file}`, import.meta.url)))
  const { briefing } = await importTranscript(editor, { bytes, name: session.file, ...session })
  const { docs: editions } = await payload.find({
    collection: 'editions',
    where: { briefing: { equals: briefing } },
    sort: '-number',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (!editions[0]) {
    await editDrafts(await requestAs(payload, played(cast, 'editor')), briefing, session)
    await expect(
      performMove(await requestAs(payload, played(cast, 'editor')), 'submit', { briefing, note: '演示送审' }),
    )
  }
  if (!editions[0] || editions[0].state === 'in_review' || editions[0].state === 'approved') {
    await reviewAndRelease(payload, cast, briefing)
  }
}

/** What an editor adds to imported drafts: departments, notice, key points, a picture, and a look at every figure. */
async function editDrafts(req: PayloadRequest, briefing: string, session: DemonstrationSession): Promise<void> {
  req.context.verb = 'load-demonstration'
  const picture = await addPicture(req, session)
  await inTransaction(req, async () => {
    const draft = await req.payload.update({
      collection: 'briefings',
      id: briefing,
      data: {
        departments: session.departments,
        notice: session.notice,
        keyPoints: session.keyPoints.map((text) => ({ text })),
        gallery: picture ? [picture] : [],
      },
      draft: true,
      depth: 0,
      req,
      overrideAccess: true,
    })
    await req.payload.update({
      collection: 'series',
      id: String(draft.series),
      data: { description: SERIES_DESCRIPTIONS[session.series] },
      depth: 0,
      req,
      overrideAccess: true,
    })
    for (const collection of ['achievements', 'questions'] as const) {
      const { docs } = await req.payload.find({
        collection,
        draft: true,
        where: { briefing: { equals: briefing } },
        pagination: false,
        depth: 0,
        req,
        overrideAccess: true,
      })
      for (const { id, figures } of docs) {
        if (!figures?.length) continue
        await req.payload.update({
          collection,
          id,
          data: { figures: figures.map((figure) => ({ ...figure, confirmed: true })) },
          draft: true,
          depth: 0,
          req,
          overrideAccess: true,
        })
      }
    }
  })
}

async function addPicture(req: PayloadRequest, { picture }: DemonstrationSession): Promise<string | null> {
  if (!picture) return null
  const data = await drawPicture(picture.sky, picture.ground)
  const media = await req.payload.create({
    collection: 'media',
    data: { alt: picture.alt, caption: picture.caption },
    file: { data, mimetype: 'image/png', name: 'picture.png', size: data.length },
    depth: 0,
    req,
    overrideAccess: true,
  })
  return media.id
}

async function reviewAndRelease(payload: Payload, cast: Cast, briefing: string): Promise<void> {
  const stages = [
    ['first', 'reviewer-1'],
    ['second', 'reviewer-2'],
    ['final', 'reviewer-3'],
  ] as const
  for (const [stage, label] of stages) {
    const req = await requestAs(payload, played(cast, label))
    const open = await openEdition(req, briefing)
    if (open?.stage !== stage) continue
    const approval = { edition: open.id, stage, outcome: 'approve', hash: open.hash, checklist: 'all' }
    await expect(performMove(await requestAs(payload, played(cast, label)), 'decide', approval))
  }
  const req = await requestAs(payload, played(cast, 'publisher'))
  const open = await openEdition(req, briefing)
  if (open) await expect(performMove(req, 'release', { edition: open.id, hash: open.hash }))
}

type Open = { id: string; stage: string | null; hash: string }

async function openEdition(req: PayloadRequest, briefing: string): Promise<Open | null> {
  const { body } = await showMoves(req, { briefing })
  return (body.edition as Open | null) ?? null
}

async function expect(answer: ReturnType<typeof performMove>): Promise<void> {
  const { status, body } = await answer
  if (status !== 200) throw new Error(`The demonstration was refused: ${JSON.stringify(body)}`)
}
