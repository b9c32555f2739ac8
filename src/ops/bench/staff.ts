/** The demonstration's staff, who take a small press conference through review as often as a bench asks. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { TOTP } from 'otpauth'
import type { Newsroom } from './open-newsroom'

type Account = { role: string; email: string; password: string; totpSecret?: string }
type Move = { id: string; hash: string }

const REVIEWS = [
  ['reviewer-1', 'first'],
  ['reviewer-2', 'second'],
  ['reviewer-3', 'final'],
] as const

/** A press conference of the bench: `series` is its slug; each `releaseNext` makes another edition of it live. */
export type BenchBriefing = {
  series: string
  /** @returns the hash of the new edition and `performance.now()` at the answer to the release */
  releaseNext: () => Promise<{ hash: string; releasedAt: number }>
}

/** The token of a demonstration account. @throws with what the newsroom answered */
export async function signIn({ url, dataDirectory }: Newsroom, role: string): Promise<string> {
  const accounts = JSON.parse(readFileSync(path.join(dataDirectory, 'demo-accounts.json'), 'utf8')) as Account[]
  const { email, password, totpSecret } = accounts.find((one) => one.role === role) ?? {}
  const totp = totpSecret && new TOTP({ secret: totpSecret }).generate()
  const response = await fetch(new URL('/api/users/login', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, totp }),
  })
  const answer = (await response.json()) as { token?: string }
  if (!answer.token) throw new Error(`${role} could not sign in (${response.status}).`)
  return answer.token
}

/** Signs the staff in and has the editor make a press conference. @throws with what the newsroom answered */
export async function inviteStaff(newsroom: Newsroom): Promise<BenchBriefing> {
  const { url } = newsroom
  const tokens = new Map<string, string>()
  for (const role of ['editor', 'publisher', ...REVIEWS.map(([reviewer]) => reviewer)]) {
    tokens.set(role, await signIn(newsroom, role))
  }

  async function ask(method: string, address: string, body?: unknown, role = '') {
    const token = tokens.get(role)
    const response = await fetch(new URL(address, url), {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${address} was answered ${response.status}: ${text}`)
    return JSON.parse(text) as Record<string, unknown>
  }
  const make = async (collection: string, data: unknown) =>
    (await ask('POST', `/api/${collection}?draft=true&depth=0`, data, 'editor')).doc as { id: string }
  const move = async (role: string, verb: string, input: unknown) =>
    (await ask('POST', `/api/moves/${verb}`, input, role)).edition as Move

  const slug = `bench-${randomUUID().slice(0, 8)}`
  const series = await make('series', { title: '测速系列', slug })
  const speaker = await make('speakers', { name: '柳成蹊', slug: `s-${slug}` })
  const briefing = await make('briefings', {
    series: series.id,
    session: 1,
    title: '发布测速',
    heldOn: '2023-03-16',
    presenters: [{ speaker: speaker.id, posts: ['市热线中心主任'] }],
    lead: prose('热线全年受理来电12.6万件。'),
    sections: [{ heading: '接得更快' }],
  })
  const item = { briefing: briefing.id, section: 1, position: 1, lead: '接通率稳步提高', prose: prose('座席增加。') }
  const achievement = await make('achievements', item)

  let count = 0
  const releaseNext = async () => {
    count += 1
    const address = `/api/achievements/${achievement.id}?depth=0`
    const { revision } = await ask('GET', `${address}&draft=true`, undefined, 'editor')
    await ask('PATCH', address, { lead: `接通率第${count}次提高`, revision }, 'editor')
    const { id: edition, hash } = await move('editor', 'submit', { briefing: briefing.id, note: '测速' })
    for (const [role, stage] of REVIEWS) {
      await move(role, 'decide', { edition, stage, outcome: 'approve', hash, checklist: 'all' })
    }
    await move('publisher', 'release', { edition, hash })
    return { hash, releasedAt: performance.now() }
  }
  return { series: slug, releaseNext }
}

/** Payload's form of prose: one paragraph. */
export const prose = (text: string) => {
  const base = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const words = { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }
  return {
    root: { ...base, type: 'root', children: [{ ...base, type: 'paragraph', textFormat: 0, children: [words] }] },
  }
}
