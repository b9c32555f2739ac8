/**
 * What somebody without an account, or with one that is no longer good, gets from the newsroom: sign-in, what was
 * released, and a sentence. Never a list, a hint of what exists, a stack trace or a move.
 */
import { createHmac, randomUUID } from 'node:crypto'
import {
  accountOf,
  call,
  callAs,
  expect,
  hire,
  makeBriefing,
  newsroomUrl,
  type Reply,
  release,
  signIn,
  test,
  tokenOf,
} from '../fixtures/newsroom'
import { create } from './victims'

const VERBS = [
  'submit decide recall release reopen claim unclaim delegate sign-on-paper confirm-signature schedule unschedule',
  'withdraw reinstate retract confirm-retract expunge confirm-expunge discard no-such-verb SUBMIT __proto__',
].flatMap((line) => line.split(' '))

const CLOSED: [string, string, unknown?][] = [
  ['GET', '/api/access'],
  ['GET', '/api/users'],
  ['GET', '/api/users/init'],
  ['POST', '/api/users/first-register', { email: 'a@test.example', password: 'correct horse battery', name: '甲' }],
  ['POST', '/api/users/forgot-password', { email: 'editor@fabuting.example' }],
  ['POST', '/api/users/reset-password', { token: 'x', password: 'correct horse battery' }],
  ['POST', '/api/users/unlock', { email: 'editor@fabuting.example' }],
  ['POST', '/api/users/verify/abc', {}],
  ['GET', '/api/payload-jobs/run'],
  ['GET', '/api/payload-jobs'],
  ['GET', '/api/graphql'],
  ['POST', '/api/graphql', { query: '{ __schema { types { name } } }' }],
  ['GET', '/api/graphql-playground'],
  ['GET', '/api/media'],
  ['GET', '/api/media?where[released][equals]=true'],
  ['GET', '/api/%62riefings'],
  ['GET', '/api/globals/site-settings'],
  ['GET', '/api/payload-preferences/nav'],
  ['GET', '/api/moves'],
  ['GET', '/api/moves?briefing=x'],
  ['PUT', '/api/briefings', {}],
]

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token like the editor's, with `claims` changed and signed as `algorithm` says. */
function forge(token: string, claims: Record<string, unknown>, algorithm = 'HS256', secret = 'guessed'): string {
  const [, body = ''] = token.split('.')
  const known = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>
  const head = `${base64url({ alg: algorithm, typ: 'JWT' })}.${base64url({ ...known, ...claims })}`
  return `${head}.${algorithm === 'none' ? '' : createHmac('sha256', secret).update(head).digest('base64url')}`
}

const isClosed = ({ status }: Reply): boolean => status >= 400

async function forgedTokens(): Promise<Record<string, string>> {
  const token = await tokenOf('editor')
  const [head = '', body = '', signature = ''] = token.split('.')
  return {
    nonsense: 'x.y.z',
    unsigned: forge(token, {}, 'none'),
    resigned: forge(token, { id: randomUUID(), roles: ['admin'] }),
    'signed with nothing': forge(token, {}, 'HS256', ''),
    tampered: `${head}.${body.slice(0, -2)}AA.${signature}`,
    'without signature': `${head}.${body}.`,
  }
}

test('a stranger gets nothing of Payload but sign-in, whatever they call their token', async () => {
  for (const [name, token] of Object.entries({ none: null, ...(await forgedTokens()) })) {
    for (const [method, address, body] of CLOSED) {
      const reply = await call(token, method, address, body)
      expect([name, address, reply.status]).toEqual([name, address, 401])
      expect(reply.text).not.toMatch(/briefings|audit|payload-|"docs"/)
    }
    const me = await call(token, 'GET', '/api/users/me')
    expect([name, me.json.user]).toEqual([name, null])
  }
})

test('a stranger moves nothing and does not learn which moves there are', async () => {
  const refused = new Set<string>()
  for (const token of [null, 'x.y.z', forge(await tokenOf('publisher'), {}, 'none')]) {
    for (const verb of VERBS) {
      for (const body of [{}, { edition: randomUUID() }, { briefing: 7 }]) {
        const reply = await call(token, 'POST', `/api/moves/${verb}`, body)
        expect([verb, reply.status]).toEqual([verb, 401])
        refused.add(reply.text)
      }
    }
  }
  expect([...refused]).toHaveLength(1)
})

test('other spellings of an address open no other door', async () => {
  for (const address of [
    '/api//briefings',
    '/api/briefings/',
    '/api/./briefings',
    '/API/briefings',
    '/api/briefings;x',
  ]) {
    for (const method of ['GET', 'HEAD', 'POST']) {
      const response = await fetch(new URL(address, newsroomUrl()), { method })
      expect([method, address, response.ok]).toEqual([method, address, false])
    }
  }
  const overridden = await fetch(new URL('/api/briefings', newsroomUrl()), {
    method: 'POST',
    headers: { 'X-HTTP-Method-Override': 'GET', 'X-Payload-HTTP-Method-Override': 'GET' },
    body: 'limit=10',
  })
  expect(overridden.status).toBe(401)
})

test('a picture is served to strangers from its release on, and never a moment earlier', async () => {
  const { doc } = await create('editor', 'media', { alt: '未发布的照片' })
  const { filename = '' } = doc as { filename?: string }
  expect(filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
  const file = `/api/media/file/${filename}`
  for (const address of [file, `${file}?released=true`, `${file}?where[released][equals]=false`, `${file}?prefix=x`]) {
    expect([address, isClosed(await call(null, 'GET', address))]).toEqual([address, true])
    expect([address, isClosed(await call('x.y.z', 'GET', address))]).toEqual([address, true])
  }
  expect((await callAs('reviewer-1', 'GET', file)).status).toBe(200)

  const briefing = await makeBriefing('有照片的发布会')
  const changed = await callAs('editor', 'PATCH', `/api/briefings/${briefing.id}`, { gallery: [doc.id], revision: 1 })
  expect(changed.status).toBe(200)
  await release(briefing.id)
  const served = await call(null, 'GET', file)
  expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/webp'])
  expect(served.headers.get('x-content-type-options')).toBe('nosniff')

  const form = new FormData()
  form.append('file', new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' }), 'x.png')
  form.append('_payload', '{}')
  const swapped = await fetch(new URL(`/api/media/${doc.id}`, newsroomUrl()), {
    method: 'PATCH',
    headers: { authorization: `JWT ${await tokenOf('editor')}` },
    body: form,
  })
  expect(swapped.ok).toBe(false)
  const crop =
    '?uploadEdits[crop][x]=20&uploadEdits[crop][y]=20&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50'
  const size = '&uploadEdits[widthInPixels]=20&uploadEdits[heightInPixels]=20'
  await callAs('editor', 'PATCH', `/api/media/${doc.id}${crop}${size}`, { alt: '裁一刀', focalX: 1, focalY: 1 })
  expect((await call(null, 'GET', file)).text).toBe(served.text)
  expect((await callAs('editor', 'DELETE', `/api/media/${doc.id}`)).status).toBe(409)
  expect((await call(null, 'GET', file)).status).toBe(200)
})

test('an id in another spelling and a page of another site open no door', async () => {
  const briefing = await makeBriefing('写法不同的编号')
  for (const id of [briefing.id.toUpperCase(), briefing.id.replaceAll('-', '')]) {
    expect((await callAs('editor', 'GET', `/api/briefings/${id}`)).status).toBe(404)
    expect((await callAs('editor', 'DELETE', `/api/briefings/${id}`)).status).toBe(404)
  }
  const foreign = await fetch(new URL('/api/topics', newsroomUrl()), {
    method: 'POST',
    headers: {
      cookie: `payload-token=${await tokenOf('editor')}`,
      origin: 'http://elsewhere.example',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ name: '别处来的' }),
  })
  expect(foreign.status).toBe(403)
})

test('files of the data folder are not pictures', async () => {
  for (const name of ['..%2fsecrets.json', '..%2f..%2fdemo-accounts.json', '%2e%2e%2fsecrets.json', '.', '..', '%00']) {
    for (const token of [null, await tokenOf('editor')]) {
      const reply = await call(token, 'GET', `/api/media/file/${name}`)
      expect([name, reply.status < 500 && reply.status >= 300]).toEqual([name, true])
      expect(reply.text).not.toMatch(/password|Secret/)
    }
  }
})

test('an account that is switched off is a stranger’s at once, in every door', async () => {
  const { id, email, password, token } = await hire()
  expect((await call(token, 'GET', '/api/briefings')).status).toBe(200)
  await callAs('admin', 'PATCH', `/api/users/${id}`, { disabled: true })
  for (const address of ['/api/briefings', '/api/access', '/api/payload-locked-documents', '/api/moves?briefing=x']) {
    expect([address, (await call(token, 'GET', address)).status]).toEqual([address, 401])
  }
  expect((await call(token, 'POST', '/api/moves/submit', { briefing: 'x' })).status).toBe(401)
  const refreshed = await call(token, 'POST', '/api/users/refresh-token', {})
  expect(refreshed.json.refreshedToken).toBeUndefined()
  expect((await call(token, 'GET', '/api/users/me')).json.user ?? null).toBeNull()
  expect((await call(null, 'POST', '/api/users/login', { email, password })).json.token).toBeUndefined()
})

test('a token is dead after signing out', async () => {
  const { token } = await hire()
  expect((await call(token, 'POST', '/api/users/logout', {})).status).toBe(200)
  expect((await call(token, 'GET', '/api/briefings')).status).toBe(401)
  expect((await call(token, 'POST', '/api/moves/submit', { briefing: 'x' })).status).toBe(401)
})

test('nobody gives themselves a right, and passwords are long', async () => {
  const account = await hire()
  const { id, token } = account
  const wish = { roles: ['admin', 'publisher'], reviewStages: ['final'], departments: ['市教育局'], disabled: false }
  for (const more of [
    {},
    { id: randomUUID() },
    { sessions: [], loginAttempts: -1, lockUntil: null, hash: 'x', salt: 'y' },
  ])
    await call(token, 'PATCH', `/api/users/${id}`, { ...wish, ...more })
  const { json } = await callAs('admin', 'GET', `/api/users/${id}`)
  expect(json).toMatchObject({ id, roles: ['editor'], reviewStages: [], departments: [] })
  const change = (password: unknown) =>
    call(token, 'POST', '/api/users/change-password', { current: account.password, password })
  const short = await change('only-11-cha')
  expect(short.status).toBe(422)
  expect(short.text).toContain('密码至少需要 12 位')
  expect((await change(['x'.repeat(20)])).status).toBe(422)
  expect((await change('fabuting20231')).text).toContain('太容易被猜到')
  for (const role of ['auditor', 'admin', 'security', 'reviewer-3'] as const) {
    const other = await callAs(role, 'PATCH', `/api/users/${id}`, { password: 'taken over by somebody' })
    expect([role, other.status]).toEqual([role, 403])
  }
})

test('a form on another site moves nothing, although the browser sends the cookie along', async () => {
  const briefing = await makeBriefing('跨站')
  const forms: [string, string][] = [
    ['application/x-www-form-urlencoded', `briefing=${briefing.id}&note=`],
    ['text/plain', JSON.stringify({ briefing: briefing.id, note: '' })],
    [
      'multipart/form-data; boundary=b',
      `--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"briefing":"${briefing.id}"}\r\n--b--`,
    ],
    ['', JSON.stringify({ briefing: briefing.id, note: '' })],
  ]
  for (const [type, body] of forms) {
    const response = await fetch(new URL('/api/moves/submit', newsroomUrl()), {
      method: 'POST',
      headers: {
        cookie: `payload-token=${await tokenOf('editor')}`,
        ...(type ? { 'content-type': type } : {}),
      },
      body,
    })
    expect([type, response.status]).toEqual([type, 422])
  }
  const { json } = await callAs('editor', 'GET', `/api/moves?briefing=${briefing.id}`)
  expect(json.edition).toBeNull()
  const preflight = await fetch(new URL('/api/moves/submit', newsroomUrl()), {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  })
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
})

test('the session cookie is out of reach of scripts and of other sites', async () => {
  const { headers } = await signIn(accountOf('auditor'))
  const cookie = headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=(Lax|Strict)/i)
})
