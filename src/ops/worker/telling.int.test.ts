import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ParsedMail } from 'mailparser'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Newsroom, openNewsroom } from '@/editorial/newsroom.testing'
import { setOwnPreference } from '@/editorial/telling-preferences'
import type { User } from '@/generated/payload-types'
import { type Call, type Gateway, type MailServer, openGateway, openMailServer } from './loopback-servers.testing'

// The environment is read once, when the composition root is loaded.
vi.hoisted(() => {
  process.env.WEBHOOK_HTTP_HOSTS = '127.0.0.1'
})

const root = fileURLToPath(new URL('../../..', import.meta.url))
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
const SECRET = 'a secret of more than twenty-four characters'
const ADMIN = 'http://newsroom.test:3000'

let newsroom: Newsroom
let worker: ChildProcess
let mailServer: MailServer
let gateway: Gateway

/** One worker, one mail server and one gateway for all tests: what each does is its own people and titles. */
let refuse: (address: string, attempt: number) => number | undefined = () => undefined
let answer: (call: Call, time: number) => number = () => 204

beforeAll(async () => {
  newsroom = await openNewsroom()
  await owner.connect()
  // Other tests move editions and run no worker: nobody is to be told of those now.
  await owner.query('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))')
  mailServer = await openMailServer((address, attempt) => refuse(address, attempt))
  gateway = await openGateway((call, time) => answer(call, time))
  const told = { SMTP_URL: mailServer.url, MAIL_FROM: 'newsroom@office.test', ADMIN_URL: ADMIN }
  worker = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'src/ops/worker/main.ts'], {
    cwd: root,
    env: { ...process.env, ...told, INTERNAL_URL: 'http://127.0.0.1:1', LOG_LEVEL: 'silent' },
    stdio: 'inherit',
  })
})
afterAll(async () => {
  const ended = once(worker, 'exit')
  worker.kill('SIGKILL')
  await ended
  await mailServer.close()
  await gateway.close()
  await owner.end()
  await newsroom.close()
})

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 40_000, interval: 50 })

/** The worker has looked whom to tell of everything so far. */
const untilTold = () =>
  until(async () => {
    const { rows } = await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'tell-people'`)
    expect(rows).toEqual([])
  })

async function submit(title: string): Promise<{ edition: string; hash: string }> {
  const briefing = await newsroom.prepareBriefing(title)
  const { body } = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '内部说明' })
  const { id, hash } = body.edition as { id: string; hash: string }
  return { edition: id, hash }
}

const hire = (name: string) => newsroom.hire(name, ['reviewer'], ['first'])

const mailsTo = (person: User): ParsedMail[] =>
  mailServer.mails.filter(({ to }) => to && !Array.isArray(to) && to.value[0]?.address === person.email)

const setChannel = async (url: string, rest: Record<string, unknown> = {}) => {
  const security = await newsroom.hire('安全员', ['security'])
  const row = { name: '网关', key: 'gateway', url, secret: SECRET, kinds: ['to-review'], isOn: true, ...rest }
  return newsroom.payload.updateGlobal({
    slug: 'channels',
    data: { channels: [row] } as never,
    req: await newsroom.as(security),
    overrideAccess: false,
  })
}

describe('mails of the newsroom', () => {
  it('tell each person once, in Chinese, with title and link and nothing of the draft', async () => {
    const [one, other] = [await hire('审核人一'), await hire('审核人二')]
    const { edition } = await submit('热线办结情况')
    await until(() => expect([mailsTo(one).length, mailsTo(other).length]).toEqual([1, 1]))
    const [mail] = mailsTo(one)
    expect(mail?.subject).toBe('【发布厅】请您审核：热线办结情况')
    expect(mail?.from?.value[0]).toEqual({ name: '发布厅', address: 'newsroom@office.test' })
    const lines = (mail?.text ?? '').split('\n')
    expect(lines.slice(0, 3)).toEqual([
      '请您审核：《热线办结情况》送审稿 1',
      'Please review: edition 1',
      `${ADMIN}/admin/review/${edition}`,
    ])
    for (const secret of ['内部说明', '12.6', '接通率', '柳成蹊']) expect(mail?.text).not.toContain(secret)
  })

  it('reach everybody else when the server refuses one address, and that one later when it was only busy', async () => {
    const [unknown, busy, well] = [await hire('地址不存在'), await hire('信箱忙'), await hire('收得到')]
    refuse = (address, attempt) => {
      if (address === unknown.email) return 550
      return address === busy.email && attempt === 1 ? 451 : undefined
    }
    await submit('三个人的一场')
    await until(() => expect([mailsTo(well).length, mailsTo(busy).length]).toEqual([1, 1]))
    expect(mailsTo(unknown)).toEqual([])
    await until(async () => {
      const { rows } = await owner.query(`select 1 from notices where person = $1 and mailed_at is null`, [unknown.id])
      expect(rows).toEqual([])
    })
  })

  it('carry the same id when a crash makes the worker send one again', async () => {
    const person = await hire('两次的人')
    await submit('发两次的一场')
    await until(() => expect(mailsTo(person)).toHaveLength(1))
    await until(async () => {
      const { rows } = await owner.query(
        'update notices set mailed_at = null where person = $1 and mailed_at is not null returning id',
        [person.id],
      )
      expect(rows).toHaveLength(1)
      await owner.query(`select graphile_worker.add_job('send-notice', json_build_object('notice', $1::text))`, [
        rows[0].id,
      ])
    })
    await until(() => expect(mailsTo(person)).toHaveLength(2))
    const [first, second] = mailsTo(person)
    expect(first?.messageId).toMatch(/^<notice-\d+@office\.test>$/)
    expect(second?.messageId).toBe(first?.messageId)
  })

  it('wait for the digest of the day, or are not written at all, as the person has set it', async () => {
    const [daily, never] = [await hire('每日一次'), await hire('不要邮件')]
    await setOwnPreference(await newsroom.as(daily), daily.id, { kind: 'to-review', inApp: true, mail: 'daily' })
    await setOwnPreference(await newsroom.as(never), never.id, { kind: 'to-review', inApp: true, mail: 'none' })
    const at = await hire('即时')
    await submit('汇总里的甲场')
    await submit('汇总里的乙场')
    await until(() => expect(mailsTo(at)).toHaveLength(2))
    expect(mailsTo(daily)).toEqual([])
    await owner.query(`select graphile_worker.add_job('send-digests')`)
    await until(() => expect(mailsTo(daily)).toHaveLength(1))
    const [digest] = mailsTo(daily)
    expect(digest?.subject).toBe('【发布厅】每日汇总：2 条提醒')
    expect(digest?.text).toContain('《汇总里的甲场》')
    expect(digest?.text).toContain('《汇总里的乙场》')
    expect(mailsTo(never)).toEqual([])
  })
})

const callsAbout = (title: string): Call[] => gateway.calls.filter(({ body }) => JSON.parse(body).title === title)

describe('a channel', () => {
  it('is called with a signature over time and body, again under the same delivery when it failed', async () => {
    answer = (_call, time) => (time === 1 ? 500 : time === 2 ? 302 : 204)
    await setChannel(gateway.url)
    const { edition } = await submit('通道里的一场')
    await until(async () => {
      // The queue would wait longer and longer.
      await owner.query(`update graphile_worker._private_jobs set run_at = now() where last_error is not null`)
      expect(callsAbout('通道里的一场')).toHaveLength(3)
    })
    const calls = callsAbout('通道里的一场')
    for (const { headers, body } of calls) {
      const timestamp = String(headers['fabuting-timestamp'])
      expect(Math.abs(Date.now() / 1000 - Number(timestamp))).toBeLessThan(300)
      const expected = createHmac('sha256', SECRET).update(`${timestamp}.${body}`).digest('hex')
      expect(headers['fabuting-signature']).toBe(`v1=${expected}`)
    }
    expect(new Set(calls.map(({ headers }) => headers['fabuting-delivery'])).size).toBe(1)
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      event: 'edition-submitted',
      kind: 'to-review',
      words: '请您审核',
      title: '通道里的一场',
      number: 1,
      link: `${ADMIN}/admin/review/${edition}`,
      text: `【发布厅】请您审核：《通道里的一场》送审稿 1 ${ADMIN}/admin/review/${edition}`,
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    })
  })

  it('is not called about what it does not ask for, nor when it is off', async () => {
    await setChannel(gateway.url, { kinds: ['released'] })
    await submit('不该通知的一场')
    await untilTold()
    await setChannel(gateway.url, { isOn: false })
    await submit('停用时的一场')
    await untilTold()
    await setChannel(gateway.url, { key: 'other' })
    await submit('该通知的一场')
    await until(() => expect(callsAbout('该通知的一场')).toHaveLength(1))
    expect([...callsAbout('不该通知的一场'), ...callsAbout('停用时的一场')]).toEqual([])
  })

  it('keeps its secret to itself, keeps it when nothing new is typed, and needs one to begin with', async () => {
    await setChannel('https://gateway.example.gov.cn/hook')
    const saved = await setChannel('https://gateway.example.gov.cn/other', { secret: '' })
    const admin = await newsroom.hire('管理员', ['admin'])
    const read = await newsroom.payload.findGlobal({
      slug: 'channels',
      req: await newsroom.as(admin),
      overrideAccess: false,
    })
    for (const shown of [saved, read]) expect(JSON.stringify(shown)).not.toContain(SECRET)
    const { rows } = await owner.query('select channel, secret from channel_secrets')
    expect(rows).toEqual([{ channel: 'gateway', secret: SECRET }])
    await expect(setChannel('https://gateway.example.gov.cn/', { key: randomUUID(), secret: '' })).rejects.toThrow(
      '签名密钥',
    )
    await expect(setChannel('http://169.254.169.254/latest')).rejects.toThrow()
    const editor = await newsroom.as(newsroom.people.editor)
    const attempt = newsroom.payload.findGlobal({ slug: 'channels', req: editor, overrideAccess: false })
    await expect(attempt).rejects.toMatchObject({ status: 403 })
  })
})
