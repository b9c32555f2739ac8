import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/domain/review/actor'
import { type Plan, SHIPPED_PLANS } from '@/domain/review/plan'
import { playWalk } from '@/domain/review/random-walk.testing'
import { WALK_MOVES, type Walk, type WalkMove, type WalkStep } from '@/domain/review/walk-moves.testing'
import type { User } from '@/generated/payload-types'
import { drawPicture } from '@/ops/seed/draw-picture'
import { lexicalFromParagraphs } from '@/records/prose'
import { readPlans, writePlans } from '@/records/review-plan'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { releaseScheduled } from './release-scheduled'
import { sha256 } from './sha256'
import { personOf } from './who'

const WALKS = 16
const [THREE_STAGES] = SHIPPED_PLANS
/** As the usual plan, but every stage lets its reviewer change the text. */
const EDITING: Plan = {
  ...THREE_STAGES,
  key: 'walks-editing',
  name: { zh: '三级审核，各环节可改稿', en: 'Three stages that may edit' },
  stages: THREE_STAGES.stages.map((stage) => ({ ...stage, mayEdit: true })),
}
const NEVER = 'f'.repeat(64)
const NO_EDITION = '00000000-0000-7000-8000-000000000000'

let newsroom: Newsroom
let owner: pg.Client
let users: User[]
let cast: Actor[]
let photo: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
  const all = ['first', 'second', 'final']
  users = [
    ...Object.values(newsroom.people),
    await newsroom.hire('编审', ['editor', 'reviewer'], all),
    await newsroom.hire('终审兼发布', ['reviewer', 'publisher'], all),
    await newsroom.hire('全能甲', ['editor', 'reviewer', 'publisher'], all),
    await newsroom.hire('全能乙', ['editor', 'reviewer', 'publisher', 'admin', 'security', 'auditor'], all),
    await newsroom.hire('联络员', ['liaison', 'reviewer'], ['first'], ['市热线中心']),
  ]
  cast = []
  // Plans of other tests stay: a plan that a series uses cannot be taken away.
  const stored = await newsroom.payload.findGlobal({ slug: 'review-plan', depth: 0, overrideAccess: true })
  const ours = [...SHIPPED_PLANS, EDITING]
  const others = readPlans(stored).filter(({ key }) => !ours.some((plan) => plan.key === key))
  await newsroom.payload.updateGlobal({
    slug: 'review-plan',
    data: { defaultPlan: THREE_STAGES.key, plans: writePlans([...ours, ...others]) },
    overrideAccess: true,
  })
  const data = await drawPicture('#ffffff', '#333333')
  const file = { data, mimetype: 'image/png', name: 'sheet.png', size: data.length }
  photo = (await newsroom.payload.create({ collection: 'media', data: { alt: '签批单' }, file, overrideAccess: true }))
    .id
  for (const user of users) {
    const actor = personOf(await newsroom.as(user))
    if (actor) cast.push(actor)
  }
})
afterAll(async () => {
  await owner.end()
  await newsroom.close()
})

/** `words` and `commas` count the edits of either kind, so that the text of the drafts follows from them. */
type Room = { briefing: string; achievement: string; words: number; commas: number }
type Open = { id: string; stage: string | null; hash: string; state: string }

/** What came of a step on the database, in the terms of the model's trace. */
type Step = { code: string | null; state: string; live: string | null }

/** Every edit gives new words, a comma only one mark more. */
async function edit(room: Room, user: User): Promise<string | null> {
  const req = await newsroom.as(user)
  req.context.verb = 'walk'
  const text = `第${room.words}次改动之后的正文${'，'.repeat(room.commas)}。`
  try {
    await newsroom.payload.update({
      collection: 'achievements',
      id: room.achievement,
      data: { prose: lexicalFromParagraphs([text]), figures: [] },
      draft: true,
      req,
      overrideAccess: true,
    })
    return null
  } catch (error) {
    const { data } = error as { data?: { refusal?: { code: string } } }
    if (!data?.refusal) throw error
    const { code } = data.refusal
    return code === 'locked-by-review' || code === 'not-writer' ? 'drafts-locked' : code
  }
}

/** Only somebody with the owner's rights who takes the trigger off could do this. The bytes stay readable. */
async function tamper(edition: string): Promise<void> {
  await owner.query('alter table edition_contents disable trigger append_only')
  await owner.query(`update edition_contents set content = content || ' ' where edition_id = $1`, [edition])
  await owner.query('alter table edition_contents enable trigger append_only')
}

const stale = (move: WalkMove): boolean => move.endsWith('-stale')

type Asked = { user: User; next: User | undefined; move: WalkMove; room: Room; open: Open | null; last: string | null }

async function make({ user, next, move, room, open, last }: Asked) {
  if (move === 'submit') return newsroom.move(user, 'submit', { briefing: room.briefing, note: '' })
  const edition = open?.id ?? last ?? NO_EDITION
  const hash = stale(move) ? NEVER : (open?.hash ?? NEVER)
  const stage = open?.stage ?? 'none'
  const later = new Date(Date.now() + 3_600_000).toISOString()
  const simple = ['recall', 'claim', 'unclaim', 'unschedule']
  if (simple.includes(move)) return newsroom.move(user, move, { edition })
  if (move === 'confirm') return newsroom.move(user, 'confirm-signature', { edition })
  if (move === 'reopen') return newsroom.move(user, 'reopen', { edition, reason: '发现需要再改一处' })
  if (move === 'amend') return newsroom.move(user, 'amend', { edition, stage, hash, reason: '改了一处提法' })
  if (move === 'schedule') return newsroom.move(user, 'schedule', { edition, hash, at: later })
  if (move === 'lend') {
    return newsroom.move(user, 'delegate', { edition, to: next?.id ?? '', until: later, reason: '外出开会，请代审' })
  }
  if (move === 'paper') {
    const signed = { edition, stage, hash, signer: next?.id ?? '', photo, signedOn: '2026-01-05' }
    return newsroom.move(user, 'sign-on-paper', signed)
  }
  if (move.startsWith('release')) return newsroom.move(user, 'release', { edition, hash })
  const decision = { edition, hash, stage }
  if (move === 'return') {
    return newsroom.move(user, 'decide', { ...decision, outcome: 'return', reason: '请核对数据后再送。' })
  }
  const checklist = move === 'approve-unticked' ? [] : 'all'
  return newsroom.move(user, 'decide', { ...decision, outcome: 'approve', checklist })
}

/** The worker at the time of the release, which comes by the row and not by the clock; or an hour before. */
async function fire(open: Open | null, isEarly: boolean): Promise<{ code: string | null; state: string }> {
  if (open?.state !== 'scheduled') return { code: 'overtaken', state: open?.state ?? 'draft' }
  const { rows } = await owner.query('select scheduled_for as at from editions where id::text = $1', [open.id])
  const at = new Date(isEarly ? rows[0].at : Date.now() - 1_000).toISOString()
  await owner.query('update editions set scheduled_for = $2 where id::text = $1', [open.id, at])
  const due = { edition: open.id, hash: open.hash, at }
  if (isEarly) {
    await expect(releaseScheduled(await newsroom.as(undefined), due)).rejects.toMatchObject({
      refusal: { code: 'too-early' },
    })
    return { code: 'too-early', state: 'scheduled' }
  }
  const fired = await releaseScheduled(await newsroom.as(undefined), due)
  return fired === 'released' ? { code: null, state: 'live' } : { code: fired, state: 'approved' }
}

async function liveHash(briefing: string): Promise<string | null> {
  const { rows } = await owner.query('select edition_hash from site.briefings where briefing_id = $1', [briefing])
  return rows[0]?.edition_hash ?? null
}

/** Whatever is live was signed by others, at every stage, byte for byte. Reads rows only and knows no rule. */
async function checkRows(room: Room, stages: number): Promise<void> {
  const { rows } = await owner.query(
    `select e.id::text as id, e.hash, e.submitted_by, e.edits_up_to, c.content, s.content as shown, s.edition_hash,
       (select array_agg(text) from editions_texts t where t.parent_id = e.id and t.path = 'contributors') as contributors
     from editions e join edition_contents c on c.edition_id = e.id::text
     left join site.briefings s on s.briefing_id = e.briefing
     where e.briefing = $1 and e.state = 'live'`,
    [room.briefing],
  )
  expect(rows.length).toBe((await liveHash(room.briefing)) ? 1 : 0)
  for (const live of rows) {
    expect([sha256(live.content), sha256(live.shown), live.edition_hash]).toEqual([live.hash, live.hash, live.hash])
    const decisions = await owner.query(
      'select actor, hash, outcome, stage, carried from decisions where edition = $1',
      [live.id],
    )
    expect(decisions.rows).toHaveLength(stages)
    expect(new Set(decisions.rows.map(({ stage }) => stage)).size).toBe(stages)
    expect(new Set(decisions.rows.map(({ actor }) => actor)).size).toBe(stages)
    expect(decisions.rows.filter(({ outcome }) => outcome !== 'approve')).toEqual([])
    const fresh = decisions.rows.filter(({ carried }) => carried === null)
    expect(new Set(fresh.map(({ hash }) => hash))).toEqual(new Set([live.hash]))
    const signers = decisions.rows.filter(({ carried }) => carried !== 'amended').map(({ actor }) => actor)
    expect(signers.filter((signer) => signer === live.submitted_by)).toEqual([])
    expect(signers.filter((signer) => live.contributors?.includes(signer))).toEqual([])
    const wrote = await owner.query(
      `select distinct actor from edits where briefing = $1 and seq <= $2 and seq >
         (select coalesce(max(edits_up_to), 0) from editions where briefing = $1 and state = 'superseded')`,
      [room.briefing, live.edits_up_to],
    )
    expect(wrote.rows.filter(({ actor }) => signers.includes(actor))).toEqual([])
  }
}

async function prepareRoom(plan: string): Promise<Room> {
  const { id, slug, achievement } = await newsroom.prepareBriefing()
  await newsroom.payload.update({
    collection: 'series',
    where: { slug: { equals: slug } },
    data: { plan },
    overrideAccess: true,
  })
  return { briefing: id, achievement, words: 0, commas: 0 }
}

type Taken = { code: string | null; state: string; edition: Open | null }

async function takeStep(room: Room, { actor, move }: WalkStep, walk: Walk, last: string | null): Promise<Taken> {
  const hired = (index: number) => users.find(({ id }) => id === walk.cast[index % walk.cast.length]?.id)
  const user = hired(actor)
  if (!user) throw new Error('The cast has somebody whom nobody hired.')
  const open = (await newsroom.openEdition(room.briefing)) as Open | null
  const stays = { state: open?.state ?? 'draft', edition: null }
  if (move === 'fire' || move === 'fire-early') return { ...(await fire(open, move === 'fire-early')), edition: null }
  if (move === 'edit' || move === 'comma' || (move === 'amend' && open)) {
    const changed = move === 'comma' ? { commas: room.commas + 1 } : { words: room.words + 1 }
    const code = await edit({ ...room, ...changed }, user)
    if (code === null) Object.assign(room, changed)
    if (move !== 'amend') return { ...stays, code }
  }
  if (move === 'tamper') {
    if (open) await tamper(open.id)
    return { ...stays, code: null }
  }
  const answer = await make({ user, next: hired(actor + 1), move, room, open, last })
  const refusal = answer.body.refusal as { code: string } | undefined
  const edition = (answer.body.edition as Open | undefined) ?? null
  return { code: refusal?.code ?? null, state: edition?.state ?? stays.state, edition }
}

/** Replays a walk through the verbs; hashes are named by the model's hash of the text that was submitted. */
async function replay(walk: Walk, room: Room): Promise<Step[]> {
  const trace = playWalk(walk)
  const names = new Map<string, string>()
  const steps: Step[] = []
  let last: string | null = null
  for (const [index, step] of walk.steps.entries()) {
    const { code, state, edition } = await takeStep(room, step, walk, last)
    const isMade = step.move === 'submit' || step.move === 'amend'
    if (edition && isMade) names.set(edition.hash, trace[index]?.hash ?? '')
    // Before the first submission there is no edition whose id could be named: the door does not find it.
    const hidden = code === 'not-found' && last === null ? (trace[index]?.code ?? code) : code
    last = edition?.id ?? last
    const live = await liveHash(room.briefing)
    // An amendment ends one edition and begins the next; the model names the state of the one that ended.
    const shown = step.move === 'amend' && edition ? 'returned' : state
    steps.push({ code: hidden, state: shown, live: live === null ? null : (names.get(live) ?? live) })
  }
  return steps
}

const someWalk = (): fc.Arbitrary<Walk> =>
  fc.shuffledSubarray(cast, { minLength: 5, maxLength: cast.length }).chain((chosen) =>
    fc.record({
      cast: fc.constant(chosen),
      plan: fc.constantFrom(...SHIPPED_PLANS, EDITING),
      departments: fc.constant([]),
      steps: fc.array(
        fc.record({
          actor: fc.nat(chosen.length - 1),
          move: fc.oneof(
            { weight: 16, arbitrary: fc.constant('approve' as const) },
            {
              weight: 9,
              arbitrary: fc.constantFrom('submit' as const, 'submit' as const, 'release' as const, 'edit' as const),
            },
            { weight: 3, arbitrary: fc.constantFrom('claim' as const, 'amend' as const, 'reopen' as const) },
            { weight: 1, arbitrary: fc.constantFrom(...WALK_MOVES) },
          ),
        }),
        { minLength: 40, maxLength: 60 },
      ),
    }),
  )

it('whatever people do in whatever order, the database goes the way of the rules, and others have signed what is live', async () => {
  let releases = 0
  for (const walk of fc.sample(someWalk(), { numRuns: WALKS, seed: 20261123 })) {
    const room = await prepareRoom(walk.plan.key)
    const wanted = playWalk(walk).map(({ code, state, live }) => ({ code, state, live }))
    expect(await replay(walk, room)).toEqual(wanted)
    await checkRows(room, walk.plan.stages.length)
    releases += wanted.at(-1)?.live ? 1 : 0
  }
  expect(releases).toBeGreaterThan(2)
}, 300_000)
