import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '@/domain/people/roles'
import { type Newsroom, openNewsroom, PASSWORD } from '@/editorial/newsroom.testing'
import { queryCommitted, sql } from '@/editorial/transaction'
import type { User } from '@/generated/payload-types'
import { ask, codeFrom, codeOf, holdClock, refusalOf, signIn, tokenOf } from './ask.testing'

let newsroom: Newsroom
let clock: ReturnType<typeof holdClock>

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())
beforeEach(() => {
  clock = holdClock()
})
afterEach(() => clock.release())

/** Somebody new without a second factor. */
const hire = async (roles: Role[]): Promise<User> => {
  const user = await newsroom.hire('新来的人', roles)
  const one = { collection: 'users', id: user.id, depth: 0, overrideAccess: true } as const
  return newsroom.payload.update({ ...one, data: { factorSince: null } })
}

/** Signs in without a factor and sets one up. */
const enrol = async (user: User) => {
  const token = tokenOf(await signIn(user))
  const { secret } = (await ask(token, 'POST', 'users/begin-factor', {})).json as { secret: string }
  const done = await ask(token, 'POST', 'users/complete-factor', { totp: codeFrom(secret) })
  clock.pass(60)
  return { token, secret, recoveryCodes: done.json.recoveryCodes as string[] }
}

const eventsOf = async (subject: string): Promise<string[]> => {
  const { docs } = await newsroom.payload.find({
    collection: 'audit-events',
    where: { subject: { equals: subject } },
    sort: 'seq',
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ event }) => event)
}

describe('the second factor', () => {
  it('is asked of whoever has one, after the password and not before', async () => {
    const publisher = await hire(['publisher'])
    const { secret } = await enrol(publisher)
    const bare = await signIn(publisher)
    expect([bare.status, codeOf(bare), bare.json.token]).toEqual([401, 'totp-required', undefined])
    expect(refusalOf(bare).sentence).toContain('六位验证码')
    expect(codeOf(await signIn(publisher, codeFrom(secret), 'not the password at all'))).toBeUndefined()
    const good = await signIn(publisher, codeFrom(secret))
    expect(good.status).toBe(200)
    expect((await ask(tokenOf(good), 'GET', 'briefings')).status).toBe(200)
  })

  it('cannot be gone around by refreshing, resetting or a token from before', async () => {
    const publisher = await hire(['publisher'])
    const old = tokenOf(await signIn(publisher))
    await enrol(publisher)
    expect((await ask(old, 'POST', 'users/refresh-token', {})).json.refreshedToken).toBeUndefined()
    expect((await ask(old, 'GET', 'briefings')).status).toBe(401)
    const req = await newsroom.as(undefined)
    const reset = { token: 'x', password: PASSWORD }
    await expect(
      newsroom.payload.resetPassword({ collection: 'users', data: reset, overrideAccess: true, req }),
    ).rejects.toMatchObject({ status: 403 })
    const data = { email: publisher.email, password: PASSWORD }
    await expect(newsroom.payload.login({ collection: 'users', data, req })).rejects.toMatchObject({
      refusal: { code: 'totp-required' },
    })
  })

  it('counts once: the same code opens no second sign-in, even at the same moment', async () => {
    const auditor = await hire(['auditor'])
    const { secret } = await enrol(auditor)
    const code = codeFrom(secret)
    const answers = await Promise.all([signIn(auditor, code), signIn(auditor, code), signIn(auditor, code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    const again = await signIn(auditor, code)
    expect(codeOf(again)).toBe('totp-used')
    expect(refusalOf(again).sentence).toMatch(/请等 \d+ 秒/)
    clock.pass(30)
    expect((await signIn(auditor, codeFrom(secret))).status).toBe(200)
  })

  it('counts one step early or late, and no earlier code after a later one', async () => {
    const admin = await hire(['admin'])
    const { secret } = await enrol(admin)
    expect((await signIn(admin, codeFrom(secret, -1))).status).toBe(200)
    expect((await signIn(admin, codeFrom(secret, 1))).status).toBe(200)
    expect(codeOf(await signIn(admin, codeFrom(secret)))).toBe('totp-used')
  })

  it('says how far the clocks are apart when the code is right at another time', async () => {
    const admin = await hire(['admin'])
    const { secret } = await enrol(admin)
    const ahead = await signIn(admin, codeFrom(secret, 8))
    expect(codeOf(ahead)).toBe('totp-clock')
    expect(refusalOf(ahead).sentence).toContain('手机时间比服务器快约 4 分钟')
    const zone = await signIn(admin, codeFrom(secret, -960))
    expect(refusalOf(zone).sentence).toContain('慢约 8 小时')
    expect(codeOf(await signIn(admin, codeFrom(secret, -3)))).toBe('totp-wrong')
  })

  it('is guessed at no more than ten times, and the lock holds against the right code too', async () => {
    const security = await hire(['security'])
    const { secret } = await enrol(security)
    const wrong = codeFrom(secret) === '123456' ? '654321' : '123456'
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(codeOf(await signIn(security, wrong))).toBe('totp-wrong')
    }
    const locked = await signIn(security, codeFrom(secret))
    expect([locked.status, locked.json.token]).toEqual([401, undefined])
  })

  it('may be replaced by a recovery code, each of which works once', async () => {
    const publisher = await hire(['publisher'])
    const { recoveryCodes } = await enrol(publisher)
    expect(recoveryCodes).toHaveLength(10)
    const [first = ''] = recoveryCodes
    expect((await signIn(publisher, first.toLowerCase().replace('-', ' '))).status).toBe(200)
    expect(codeOf(await signIn(publisher, first))).toBe('totp-wrong')
  })

  it('stands in the database only sealed, and its recovery codes only as hashes', async () => {
    const publisher = await hire(['publisher'])
    const { secret, recoveryCodes } = await enrol(publisher)
    const req = await newsroom.as(undefined)
    const kept = await queryCommitted(
      req,
      sql`select secret, begun, (select string_agg(hash, ' ') from recovery_codes where person = ${publisher.id}) as codes
          from second_factors where person = ${publisher.id}`,
    )
    const text = JSON.stringify(kept)
    expect(text).not.toContain(secret)
    for (const code of recoveryCodes) expect(text).not.toContain(code.slice(0, 5))
  })

  it('must be set up by those who release, administer or inspect before they may do anything', async () => {
    for (const role of ['publisher', 'admin', 'security', 'auditor'] as const) {
      const person = await hire([role])
      const token = tokenOf(await signIn(person))
      const kept = await ask(token, 'GET', 'briefings')
      expect([role, kept.status, codeOf(kept)]).toEqual([role, 403, 'factor-missing'])
      expect(refusalOf(kept).sentence).toContain('安全与登录')
      expect((await ask(token, 'POST', 'moves/release', {})).status).toBe(403)
      expect((await ask(token, 'PATCH', `users/${person.id}`, { name: '改名' })).status).toBe(403)
    }
    const editor = await hire(['editor'])
    expect((await ask(tokenOf(await signIn(editor)), 'GET', 'briefings')).status).toBe(200)
  })

  it('may be used by anybody, and given up by those whose role does not need it', async () => {
    const editor = await hire(['editor'])
    const { token } = await enrol(editor)
    expect(codeOf(await signIn(editor))).toBe('totp-required')
    const dropped = await ask(token, 'POST', 'users/drop-factor', {})
    expect(dropped.status).toBe(200)
    expect((await signIn(editor)).status).toBe(200)
    const publisher = await hire(['publisher'])
    const enrolled = await enrol(publisher)
    const kept = await ask(enrolled.token, 'POST', 'users/drop-factor', {})
    expect([kept.status, codeOf(kept)]).toEqual([403, 'factor-must-keep'])
  })

  it('is taken away by the security administrator alone, and set up anew at the next sign-in', async () => {
    const publisher = await hire(['publisher'])
    const { token } = await enrol(publisher)
    const security = await hire(['security'])
    const guardian = await enrol(security)
    const admin = await enrol(await hire(['admin']))
    const path = `users/${publisher.id}/reset-factor`
    expect(codeOf(await ask(admin.token, 'POST', path, {}))).toBe('not-granter')
    expect(codeOf(await ask(guardian.token, 'POST', `users/${security.id}/reset-factor`, {}))).toBe('own-rights')
    expect((await ask(guardian.token, 'POST', path, {})).status).toBe(200)
    expect((await ask(token, 'GET', 'briefings')).status).toBe(401)
    expect(codeOf(await ask(tokenOf(await signIn(publisher)), 'GET', 'briefings'))).toBe('factor-missing')
  })
})

describe('the audit log', () => {
  it('holds sign-ins, failed ones, codes and sign-outs, and no password or code', async () => {
    const publisher = await hire(['publisher'])
    const { secret } = await enrol(publisher)
    await signIn(publisher, undefined, 'a wrong password of mine')
    await signIn(publisher, '111 222')
    const token = tokenOf(await signIn(publisher, codeFrom(secret)))
    await ask(token, 'POST', 'users/logout', {})
    const expected = ['signed-in', 'factor-enrolled', 'sign-in-failed', 'sign-in-failed', 'signed-in', 'signed-out']
    expect((await eventsOf(publisher.id)).filter((event) => !event.startsWith('account'))).toEqual(expected)
    const { docs } = await newsroom.payload.find({
      collection: 'audit-events',
      pagination: false,
      overrideAccess: true,
    })
    const bodies = docs.map(({ body }) => body).join('\n')
    expect(bodies).not.toMatch(/wrong password of mine/)
    expect(bodies).not.toMatch(new RegExp(`${secret}|111 ?222`))
  })

  it('holds an address that belongs to nobody only as a hash', async () => {
    await signIn({ email: 'my-secret-passphrase@nowhere.example' }, undefined)
    const { docs } = await newsroom.payload.find({
      collection: 'audit-events',
      where: { event: { equals: 'sign-in-failed' } },
      sort: '-seq',
      limit: 1,
      overrideAccess: true,
    })
    expect(docs[0]?.actorName).toBe('未登录')
    expect(docs[0]?.body).toContain('emailHash')
    expect(docs[0]?.body).not.toContain('my-secret-passphrase')
  })
})

describe('what is asked afresh', () => {
  const age = async (user: User) => {
    const req = await newsroom.as(undefined)
    await queryCommitted(
      req,
      sql`update sign_ins set factor_at = now() - interval '11 minutes' where person = ${user.id}`,
    )
  }

  it('is the plan of review: ten minutes after the last code it wants another', async () => {
    const security = await hire(['security'])
    const { token, secret } = await enrol(security)
    const plan = (await ask(token, 'GET', 'globals/review-plan')).json
    expect((await ask(token, 'POST', 'globals/review-plan', plan)).status).toBe(200)
    await age(security)
    const stale = await ask(token, 'POST', 'globals/review-plan', plan)
    expect([stale.status, codeOf(stale)]).toEqual([403, 'factor-stale'])
    expect((await ask(token, 'POST', 'users/confirm-factor', { totp: '000000' })).status).toBe(401)
    expect((await ask(token, 'POST', 'users/confirm-factor', { totp: codeFrom(secret) })).status).toBe(200)
    expect((await ask(token, 'POST', 'globals/review-plan', plan)).status).toBe(200)
  })

  it('is new recovery codes, and the old ones end', async () => {
    const publisher = await hire(['publisher'])
    const { token, recoveryCodes } = await enrol(publisher)
    await age(publisher)
    expect(codeOf(await ask(token, 'POST', 'users/renew-recovery-codes', {}))).toBe('factor-stale')
    expect((await ask(token, 'POST', 'users/confirm-factor', { totp: recoveryCodes[1] })).status).toBe(200)
    expect((await ask(token, 'POST', 'users/renew-recovery-codes', {})).json.recoveryCodes).toHaveLength(10)
    expect(codeOf(await signIn(publisher, recoveryCodes[2]))).toBe('totp-wrong')
  })
})
