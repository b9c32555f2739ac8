/**
 * A newsroom for tests on real Postgres: people of every role, and a small press conference of its own for each test,
 * so that tests need neither order nor cleaning up.
 */
import { randomUUID } from 'node:crypto'
import config from '@payload-config'
import { getPayload, type Payload, type PayloadRequest } from 'payload'
import type { Role } from '@/domain/people/roles'
import type { Briefing, User } from '@/generated/payload-types'
import { requestAs } from '@/ops/seed/act-as'
import { lexicalFromParagraphs } from '@/records/prose'
import { type Answer, performMove, showMoves } from './perform-move'

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

export type OpenEdition = { id: string; stage: string | null; hash: string; state: string; number: number }

/** Of everybody hired here. */
export const PASSWORD = 'correct horse battery staple'

export async function openNewsroom() {
  const payload = await getPayload({ config, disableOnInit: true })
  // As if enrolled: `factorSince` gives the rights, though there is no secret to sign in with.
  const hire = (name: string, roles: Role[], reviewStages: string[] = [], departments: string[] = []) =>
    payload.create({
      collection: 'users',
      data: {
        name,
        email: `${randomUUID()}@test.example`,
        password: PASSWORD,
        roles,
        reviewStages,
        departments,
        factorSince: new Date().toISOString(),
      },
      depth: 0,
      overrideAccess: true,
    })
  const people = {
    editor: await hire('编辑甲', ['editor']),
    colleague: await hire('编辑乙', ['editor']),
    first: await hire('初审', ['reviewer'], ['first']),
    second: await hire('复审', ['reviewer'], ['second']),
    final: await hire('终审', ['reviewer'], ['final']),
    publisher: await hire('发布员', ['publisher']),
    admin: await hire('管理员', ['admin']),
    security: await hire('安全员', ['security']),
    auditor: await hire('审计员', ['auditor']),
    everything: await hire('身兼数职', ['editor', 'reviewer', 'publisher', 'admin'], ['first', 'second', 'final']),
  }
  const as = (user: User | undefined) => requestAs(payload, user)

  return {
    payload,
    people,
    hire,
    as,
    close: () => payload.destroy(),
    move: async (user: User | undefined, verb: string, input: unknown): Promise<Answer> =>
      performMove(await as(user), verb, input),
    openEdition: async (briefing: string): Promise<OpenEdition | null> =>
      (await showMoves(await as(people.admin), { briefing })).body.edition as OpenEdition | null,
    prepareBriefing: async (title = '市民服务热线运行情况') => prepareBriefing(payload, await as(people.editor), title),
    /** Saves the drafts of a briefing as this person would in the form. */
    editBriefing: async (user: User, briefing: string, data: Partial<Briefing>) => {
      const req = await as(user)
      const newest = await payload.findByID({
        collection: 'briefings',
        id: briefing,
        draft: true,
        req,
        depth: 0,
        overrideAccess: true,
      })
      const change = { ...data, revision: newest.revision }
      await payload.update({
        collection: 'briefings',
        id: briefing,
        data: change,
        draft: true,
        req,
        depth: 0,
        overrideAccess: true,
      })
    },
    approveAll: async (briefing: string) => {
      for (const stage of ['first', 'second', 'final'] as const) {
        const { body } = await showMoves(await as(people.admin), { briefing })
        const { id, hash } = body.edition as OpenEdition
        const move = { edition: id, stage, outcome: 'approve', hash, checklist: 'all' }
        const answer = await performMove(await as(people[stage]), 'decide', move)
        if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
      }
    },
  }
}

async function prepareBriefing(payload: Payload, req: PayloadRequest, title: string) {
  const slug = `test-${randomUUID().slice(0, 8)}`
  const common = { depth: 0, req, overrideAccess: true } as const
  const series = await payload.create({ collection: 'series', data: { title: '测试系列', slug }, ...common })
  const speaker = await payload.create({
    collection: 'speakers',
    data: { name: '柳成蹊', slug: `s-${randomUUID().slice(0, 8)}` },
    ...common,
  })
  const briefing = await payload.create({
    collection: 'briefings',
    data: {
      series: series.id,
      session: 1,
      title,
      heldOn: '2023-03-16',
      state: 'record',
      transcriptKind: 'edited',
      presenters: [{ speaker: speaker.id, posts: ['市热线中心主任'] }],
      lead: lexicalFromParagraphs(['热线全年受理来电12.6万件。']),
      sections: [{ heading: '接得更快' }],
    },
    draft: true,
    ...common,
  })
  const achievement = await payload.create({
    collection: 'achievements',
    data: {
      briefing: briefing.id,
      section: 1,
      position: 1,
      lead: '接通率稳步提高',
      prose: lexicalFromParagraphs(['接通率达到98.6%，座席增加到40个。']),
      figures: [{ text: '98.6%', value: '98.6', unit: '%' }],
    },
    draft: true,
    ...common,
  })
  return { id: briefing.id, slug, achievement: achievement.id, speaker: speaker.id }
}
