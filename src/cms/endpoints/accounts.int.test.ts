import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/domain/people/roles'
import { plantFactor } from '@/editorial/enrol-factor'
import { newFactorSecret } from '@/editorial/factor-secret'
import { listWaitingWork } from '@/editorial/hand-over'
import { type Newsroom, openNewsroom, PASSWORD } from '@/editorial/newsroom.testing'
import { inTransaction, queryCommitted, sql } from '@/editorial/transaction'
import { personOf } from '@/editorial/who'
import type { User } from '@/generated/payload-types'
import { ask, codeFrom, codeOf, refusalOf, signIn, tokenOf } from './ask.testing'

let newsroom: Newsroom
let admin: string
let security: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  admin = await tokenFor('admin')
  security = await tokenFor('security')
})
afterAll(() => newsroom.close())

/** Signed in with a second factor just now. */
const tokenFor = async (role: Role): Promise<string> => {
  const user = await newsroom.hire('管理者', [role])
  const secret = newFactorSecret()
  const req = await newsroom.as(undefined)
  await inTransaction(req, () => plantFactor(req, user.id, secret))
  return tokenOf(await signIn(user, codeFrom(secret)))
}

/** Somebody who signs in without a factor. */
const hire = async (roles: Role[], stages: string[] = []): Promise<User> => {
  const user = await newsroom.hire('同事', roles, stages)
  return newsroom.payload.update({
    collection: 'users',
    id: user.id,
    data: { factorSince: null },
    overrideAccess: true,
  })
}

const patch = (token: string, user: { id: string }, data: unknown) => ask(token, 'PATCH', `users/${user.id}`, data)
const read = (id: string) => newsroom.payload.findByID({ collection: 'users', id, overrideAccess: true })

describe('a password', () => {
  const change = (token: string, password: string, current = PASSWORD) =>
    ask(token, 'POST', 'users/change-password', { current, password })

  it('is long, and not made of what anybody would try at this office', async () => {
    const user = await newsroom.hire('郑明远', ['editor'], [], ['云河市教育局'])
    await newsroom.payload.update({
      collection: 'users',
      id: user.id,
      data: { factorSince: null },
      overrideAccess: true,
    })
    const token = tokenOf(await signIn(user))
    for (const [password, reason] of [
      ['short one 1', '至少需要 12 位'],
      ['x'.repeat(129), '最长 128 位'],
      ['password12345', '常见密码'],
      ['qwertyuiop[]', '相邻的键'],
      ['aaaaaaaaaaaaaaaa', '重复'],
      ['zhengmingyuan1', '与本单位或本人有关'],
      ['yunheshi2024', '与本单位或本人有关'],
      ['xinwenban12345', '与本单位或本人有关'],
    ] as const) {
      const refused = await change(token, password)
      expect([password, refused.status]).toEqual([password, 422])
      expect(refusalOf(refused).sentence).toContain(reason)
    }
    expect((await change(token, '今晚的月亮照着石桥和渡船')).status).toBe(200)
  })

  it('is changed with the current one in hand, and every other sign-in ends', async () => {
    const editor = await hire(['editor'])
    const [here, elsewhere] = [tokenOf(await signIn(editor)), tokenOf(await signIn(editor))]
    expect(codeOf(await change(here, 'seven purple boats 41', 'guessed wrongly'))).toBe('password-wrong')
    expect(codeOf(await patch(here, editor, { password: 'seven purple boats 41' }))).toBe('password-elsewhere')
    expect((await change(here, 'seven purple boats 41')).status).toBe(200)
    expect((await ask(here, 'GET', 'briefings')).status).toBe(200)
    expect((await ask(elsewhere, 'GET', 'briefings')).status).toBe(401)
    expect((await signIn(editor, undefined, 'seven purple boats 41')).status).toBe(200)
  })

  it('given by the system administrator works once: then only for changing it', async () => {
    const editor = await hire(['editor'])
    const old = tokenOf(await signIn(editor))
    for (const token of [security, old]) {
      expect(codeOf(await ask(token, 'POST', `users/${editor.id}/reset-password`, {}))).toBe('not-account-keeper')
    }
    const { json } = await ask(admin, 'POST', `users/${editor.id}/reset-password`, {})
    const once = String(json.password)
    expect((await ask(old, 'GET', 'briefings')).status).toBe(401)
    expect((await signIn(editor)).status).toBe(401)
    const token = tokenOf(await signIn(editor, undefined, once))
    const kept = await ask(token, 'GET', 'briefings')
    expect([kept.status, codeOf(kept)]).toEqual([403, 'password-expired'])
    expect((await change(token, 'seven purple boats 41', once)).status).toBe(200)
    expect((await ask(token, 'GET', 'briefings')).status).toBe(200)
  })

  it('of a new account is its maker’s, and so has to be changed first', async () => {
    const account = { name: '新人', email: `new-${Date.now()}@test.example`, password: 'seven purple boats 41' }
    const made = await ask(admin, 'POST', 'users', account)
    expect(made.status).toBe(201)
    const token = tokenOf(await signIn(account, undefined, account.password))
    expect(codeOf(await ask(token, 'GET', 'briefings'))).toBe('password-expired')
  })
})

describe('the three administrators', () => {
  it('are three people, none of them with a say in content', async () => {
    for (const roles of [
      ['admin', 'security'],
      ['security', 'auditor'],
      ['admin', 'auditor'],
      ['admin', 'editor'],
      ['security', 'reviewer'],
      ['auditor', 'publisher'],
    ] as const) {
      const refused = await patch(security, await hire(['editor']), { roles })
      expect([roles, refused.status, codeOf(refused)]).toEqual([roles, 422, 'roles-apart'])
    }
    const many = ['editor', 'reviewer', 'publisher']
    expect((await patch(security, await hire(['editor']), { roles: many })).status).toBe(200)
  })

  it('divide an account: who it is by the one, what it may do by the other', async () => {
    const editor = await hire(['editor'])
    await patch(admin, editor, { name: '改了名', roles: ['publisher'], reviewStages: ['final'] })
    expect(await read(editor.id)).toMatchObject({ name: '改了名', roles: ['editor'], reviewStages: [] })
    await patch(security, editor, { name: '又改了名', roles: ['reviewer'], reviewStages: ['final'], disabled: true })
    expect(await read(editor.id)).toMatchObject({
      name: '改了名',
      roles: ['reviewer'],
      reviewStages: ['final'],
      disabled: false,
    })
    expect(
      (await ask(security, 'POST', 'users', { name: '某', email: 'a@b.example', password: PASSWORD })).status,
    ).toBe(403)
  })

  it('change nothing of their own, and mark no account as in order', async () => {
    const guardian = await newsroom.hire('自己', ['security'])
    const req = await newsroom.as(guardian)
    const own = { name: '自封', roles: ['editor'], passwordExpired: true, factorSince: null, disabled: true } as const
    await newsroom.payload.update({
      collection: 'users',
      id: guardian.id,
      data: { ...own, roles: ['editor'] },
      req,
      overrideAccess: false,
    })
    expect(await read(guardian.id)).toMatchObject({
      name: '自己',
      roles: ['security'],
      disabled: false,
      passwordExpired: false,
      factorSince: expect.any(String),
    })
  })
})

describe('sign-ins', () => {
  const list = async (token: string, query = '') =>
    (await ask(token, 'GET', `users/sign-ins${query}`)).json.signIns as {
      id: string
      browser: string
      isThisOne: boolean
    }[]

  it('are listed for whom they belong to, and each can be ended', async () => {
    const editor = await hire(['editor'])
    const phone = tokenOf(await signIn(editor, undefined, PASSWORD, { 'user-agent': 'MicroMessenger Android' }))
    const desk = tokenOf(await signIn(editor, undefined, PASSWORD, { 'user-agent': 'Chrome Windows' }))
    const listed = await list(desk)
    expect(listed.map(({ browser, isThisOne }) => [browser, isThisOne])).toEqual([
      ['Chrome Windows', true],
      ['MicroMessenger Android', false],
    ])
    const session = listed[1]?.id
    expect((await ask(desk, 'POST', 'users/revoke-sign-in', { session })).status).toBe(200)
    expect((await ask(phone, 'GET', 'briefings')).status).toBe(401)
    expect(await list(desk)).toHaveLength(1)
    expect(codeOf(await ask(desk, 'POST', 'users/revoke-sign-in', { session }))).toBe('sign-in-not-found')
  })

  it('of others are the security administrator’s to see and end, and nobody else’s', async () => {
    const editor = await hire(['editor'])
    const token = tokenOf(await signIn(editor))
    const [own] = await list(security, `?person=${editor.id}`)
    expect((await ask(admin, 'GET', `users/sign-ins?person=${editor.id}`)).status).toBe(403)
    const end = { session: own?.id, person: editor.id }
    expect((await ask(admin, 'POST', 'users/revoke-sign-in', end)).status).toBe(403)
    expect((await ask(security, 'POST', 'users/revoke-sign-in', end)).status).toBe(200)
    expect((await ask(token, 'GET', 'briefings')).status).toBe(401)
  })

  it('that were ended are not brought back by one that writes all of them anew', async () => {
    const editor = await hire(['editor'])
    await signIn(editor)
    const stale = await newsroom.payload.db.findOne<User>({
      collection: 'users',
      where: { id: { equals: editor.id } },
    })
    const req = await newsroom.as(undefined)
    const { endSignIns } = await import('@/editorial/sign-ins')
    await inTransaction(req, () => endSignIns(req, editor.id))
    await newsroom.payload.update({
      collection: 'users',
      id: editor.id,
      data: { disabled: true },
      overrideAccess: true,
    })
    await newsroom.payload.db.updateOne({
      collection: 'users',
      id: editor.id,
      data: { ...stale, updatedAt: null } as never,
      returning: false,
    })
    const [row] = await queryCommitted(
      req,
      sql`select disabled, (select count(*)::int from users_sessions where _parent_id::text = ${editor.id}) as sessions
          from users where id::text = ${editor.id}`,
    )
    expect(row).toEqual({ disabled: true, sessions: 0 })
  })
})

describe('whoever is switched off', () => {
  it('is out at once, and what they held is free for the others', async () => {
    const briefing = await newsroom.prepareBriefing()
    const sent = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
    const { id: edition } = sent.body.edition as { id: string }
    const leaving = await hire(['reviewer'], ['first'])
    const token = tokenOf(await signIn(leaving))
    expect((await ask(token, 'POST', 'moves/claim', { edition })).status).toBe(200)
    const actor = personOf(await newsroom.as(leaving))
    const req = await newsroom.as(newsroom.people.admin)
    const waiting = actor ? await inTransaction(req, () => listWaitingWork(req, actor)) : []
    const mine = waiting.find((work) => work.edition === edition)
    expect(mine).toMatchObject({ briefing: briefing.id, stage: '初审' })
    expect(mine?.others).toContain(newsroom.people.first.name)

    expect((await patch(admin, leaving, { disabled: true })).status).toBe(200)
    expect((await ask(token, 'GET', 'briefings')).status).toBe(401)
    expect((await signIn(leaving)).status).toBe(403)
    const claims = await queryCommitted(req, sql`select 1 from review_claims where actor = ${leaving.id}`)
    expect(claims).toEqual([])
    expect((await newsroom.move(newsroom.people.first, 'claim', { edition })).status).toBe(200)
  })

  it('takes the seats lent to them or by them along', async () => {
    const briefing = await newsroom.prepareBriefing()
    const sent = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
    const { id: edition } = sent.body.edition as { id: string }
    const deputy = await hire(['reviewer'])
    const until = new Date(Date.now() + 86_400_000).toISOString()
    const lent = { edition, to: deputy.id, until, reason: '出差三天，不便上网' }
    expect((await newsroom.move(newsroom.people.first, 'delegate', lent)).body.refusal).toBeUndefined()
    await patch(admin, deputy, { disabled: true })
    const req = await newsroom.as(undefined)
    const open = await queryCommitted(
      req,
      sql`select 1 from review_delegations where to_person = ${deputy.id} and ended_at is null`,
    )
    expect(open).toEqual([])
  })
})
