/**
 * The access contract over HTTP: every role × every collection and global the running Payload has × every operation ×
 * the parameters that have opened holes before. One test a person, which lists everything that is not as agreed.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { callAs, confirmFactor, expect, type Reply, type RoleName, test } from '../fixtures/newsroom'
import { ASKERS, type Asker, CONTRACT, GLOBALS, may } from './contract'
import { create, fieldsFor, type Scene, setScene } from './victims'

const DRAFTED = ['briefings', 'achievements', 'questions']

/** What has opened holes of Payload on reading, each with what must not change by it. */
const READ_TRICKS = [
  'draft=true',
  'draft=false',
  'trash=true',
  'depth=10',
  'locale=all',
  'fallback-locale=none',
  'limit=0',
  'pagination=false',
  'overrideAccess=true',
  'showHiddenFields=true',
  'populate[users][hash]=true&populate[users][salt]=true&depth=2',
  'select[hash]=true&select[salt]=true&select[sessions]=true&select[title]=true',
  'joins[docs][limit]=0',
  'where[or][0][id][exists]=true&where[or][1][id][exists]=false',
  'where[_status][equals]=draft',
  'sort=-hash',
]

/** What has opened holes of Payload on writing. */
const WRITE_TRICKS = [
  'draft=true',
  'draft=false',
  'autosave=true',
  'trash=true',
  'publishAllLocales=true',
  'unpublishAllLocales=true',
  'publishSpecificLocale=zh',
  'overrideLock=true',
  'overrideAccess=true',
  'locale=all',
]

/** A program of its own, because the browser tests cannot load the composition root. */
const LISTING = `
  const { default: config } = await import('./payload.config.ts')
  const { collections, globals, endpoints } = await config
  const slugs = (entities) => entities.map(({ slug }) => slug)
  const addresses = endpoints.map(({ method, path }) => method + ' ' + path)
  console.log(JSON.stringify({ collections: slugs(collections), globals: slugs(globals), endpoints: addresses }))
  process.exit(0)`

/** Never in any answer to anybody: Payload's own secrets, and the field that says a draft is public. */
const SECRETS = /"(salt|resetPasswordToken|resetPasswordExpiration|apiKey|apiKeyIndex)":|"_status":"published"/

let scene: Scene

const roleOf = (asker: Asker): RoleName | null => (asker === 'stranger' ? null : asker)
const isDone = ({ status }: { status: number }): boolean => status >= 200 && status < 300
const docsOf = ({ json }: Reply): { id: string }[] => (json.docs as { id: string }[] | undefined) ?? []

/** Runs the tries a few at a time and returns what deviates. */
async function collect(tries: (() => Promise<string | null>)[]): Promise<string[]> {
  const faults: string[] = []
  const queue = [...tries]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const fault = await next()
      if (fault) faults.push(fault)
    }
  }
  await Promise.all(Array.from({ length: 6 }, work))
  return faults.sort()
}

function compare(what: string, wanted: boolean, got: boolean, reply: { status: number; text?: string }): string | null {
  if (reply.status >= 500 && reply.status !== 501) return `${what}: ${reply.status} ${reply.text?.slice(0, 120) ?? ''}`
  const secret = reply.text?.match(SECRETS)?.[0]
  if (secret) return `${what}: shows ${secret}`
  return wanted === got ? null : `${what}: ${got ? 'allowed' : 'refused'} (${reply.status}), agreed was the opposite`
}

function readTries(asker: Asker, slug: string): (() => Promise<string | null>)[] {
  const row = CONTRACT[slug] ?? {}
  const role = roleOf(asker)
  const id = scene.ids[slug]
  const only = id ? `where[id][equals]=${id}&` : ''
  const shows = (reply: Reply) => (id ? docsOf(reply).some((doc) => doc.id === id) : isDone(reply))
  const wanted = may(asker, row.read)
  const list = async (trick: string, address: string) => {
    const reply = await callAs(role, 'GET', address)
    // A parameter may be refused; it may never show more.
    const got = reply.status === 400 ? wanted : shows(reply)
    return compare(`list ${slug} ${trick}`, wanted, got, reply)
  }
  const one = async (trick: string) => {
    const reply = await callAs(role, 'GET', `/api/${slug}/${id}?${trick}`)
    return compare(`read ${slug} ${trick}`, wanted, reply.status === 400 ? wanted : Boolean(reply.json.id), reply)
  }
  const versions = async () => {
    const reply = await callAs(role, 'GET', `/api/${slug}/versions?depth=0&limit=1`)
    return compare(`versions ${slug}`, may(asker, row.versions), isDone(reply), reply)
  }
  const count = async () => {
    const reply = await callAs(role, 'GET', `/api/${slug}/count?${only}`)
    return compare(`count ${slug}`, wanted, id ? Number(reply.json.totalDocs) > 0 : isDone(reply), reply)
  }
  const tries = [
    () => list('', `/api/${slug}?${only}`),
    count,
    ...READ_TRICKS.map((trick) => () => {
      const filter = trick.startsWith('where') ? 'limit=2000' : trick.includes('limit') ? only : `${only}limit=1000`
      return list(trick, `/api/${slug}?${trick}&${filter}`)
    }),
  ]
  // Preferences are asked for by key: everybody gets an answer about their own.
  if (slug === 'payload-preferences') return tries
  tries.push(versions)
  if (id) tries.push(...['', ...READ_TRICKS].map((trick) => () => one(trick)))
  return tries
}

function createTries(asker: Asker, slug: string): (() => Promise<string | null>)[] {
  const wanted = may(asker, CONTRACT[slug]?.create)
  const tricks = DRAFTED.includes(slug) ? ['', ...WRITE_TRICKS] : ['']
  return tricks.map((trick) => async () => {
    const data = { ...fieldsFor(slug, scene), ...(DRAFTED.includes(slug) ? { _status: 'published' } : {}) }
    const reply = await create(roleOf(asker), slug, data, trick && `&${trick}`)
    if (reply.doc._status === 'published') return `create ${slug} ${trick}: published`
    return compare(`create ${slug} ${trick}`, wanted, isDone(reply), reply)
  })
}

/** A document made for this one try, where the asker may write it: nobody else waits for it or sees it change. */
async function freshOne(slug: string, mayWrite: boolean): Promise<string> {
  const kept = scene.ids[slug] ?? '00000000-0000-7000-8000-000000000000'
  if (!mayWrite || slug === 'payload-locked-documents') return kept
  const maker = slug === 'users' ? 'admin' : 'editor'
  return (await create(maker, slug, fieldsFor(slug, scene))).doc.id ?? kept
}

const changeOf = (slug: string): Record<string, unknown> => {
  if (slug === 'media') return { alt: '改' }
  if (slug === 'users') return { name: '改' }
  if (DRAFTED.includes(slug)) return { revision: 1, _status: 'published', createdAt: '2001-01-01T00:00:00.000Z' }
  return {}
}

function writeTries(asker: Asker, slug: string): (() => Promise<string | null>)[] {
  const row = CONTRACT[slug] ?? {}
  const role = roleOf(asker)
  const wanted = may(asker, row.write)
  const tricks = DRAFTED.includes(slug) ? ['', ...WRITE_TRICKS] : ['']
  const update = (trick: string) => async () => {
    const id = await freshOne(slug, wanted)
    const reply = await callAs(role, 'PATCH', `/api/${slug}/${id}?depth=0&${trick}`, changeOf(slug))
    const doc = (reply.json.doc ?? {}) as { createdAt?: string }
    if (doc.createdAt?.startsWith('2001')) return `update ${slug}: took a creation date`
    return compare(`update ${slug} ${trick}`, wanted, isDone(reply), reply)
  }
  const refusedAlways = (what: string, method: string, path: string, body?: unknown) => async () => {
    const reply = await callAs(role, method, `/api/${slug}${path}`, body)
    return compare(`${what} ${slug}`, false, isDone(reply) && (docsOf(reply).length > 0 || !reply.json.docs), reply)
  }
  // A lock is anybody's to leave and to lift, one by one or together: nothing rests on it.
  if (slug === 'payload-locked-documents') return tricks.map(update)
  const id = scene.ids[slug]
  const one = `?where[id][equals]=${id}`
  return [
    ...tricks.map(update),
    refusedAlways('bulk update', 'PATCH', one, { ...changeOf(slug), name: '批量' }),
    refusedAlways('duplicate', 'POST', `/${id}/duplicate`, {}),
    refusedAlways('duplicate published', 'POST', `/${id}/duplicate?draft=false`, { _status: 'published' }),
    ...(may(asker, row.remove) && !DRAFTED.includes(slug) ? [] : [refusedAlways('bulk delete', 'DELETE', one)]),
  ]
}

function removeTries(asker: Asker, slug: string): (() => Promise<string | null>)[] {
  const wanted = may(asker, CONTRACT[slug]?.remove)
  // A preference is deleted by key, one's own only, by an address of Payload's that fails whatever it is asked.
  if (slug === 'payload-preferences' || (slug === 'payload-locked-documents' && wanted)) return []
  return ['', '?trash=true', '?overrideLock=true'].slice(0, wanted ? 1 : 3).map((trick) => async () => {
    const id = await freshOne(slug, wanted)
    const reply = await callAs(roleOf(asker), 'DELETE', `/api/${slug}/${id}${trick}`)
    return compare(`delete ${slug} ${trick}`, wanted, isDone(reply), reply)
  })
}

function restoreTries(asker: Asker, slug: string): (() => Promise<string | null>)[] {
  return [
    async () => {
      const wanted = may(asker, CONTRACT[slug]?.restore)
      const id = scene.ids[slug]
      const { json } = await callAs(
        'editor',
        'GET',
        `/api/${slug}/versions?where[parent][equals]=${id}&limit=1&depth=0`,
      )
      const version = (json.docs as { id: string }[] | undefined)?.[0]?.id ?? id
      const reply = await callAs(roleOf(asker), 'POST', `/api/${slug}/versions/${version}?draft=false`, {})
      return compare(`restore ${slug}`, wanted, isDone(reply), reply)
    },
  ]
}

function globalTries(asker: Asker, slug: string): (() => Promise<string | null>)[] {
  const row = GLOBALS[slug] ?? {}
  const role = roleOf(asker)
  const read = (trick: string) => async () => {
    const reply = await callAs(role, 'GET', `/api/globals/${slug}?${trick}`)
    return compare(`read global ${slug} ${trick}`, may(asker, row.read), isDone(reply), reply)
  }
  return [
    ...['', 'draft=true', 'depth=10', 'locale=all', 'select[x]=true'].map(read),
    async () => {
      if (slug === 'review-plan' && asker === 'security') await confirmFactor(asker)
      const current = await callAs('admin', 'GET', `/api/globals/${slug}?depth=0`)
      const reply = await callAs(role, 'POST', `/api/globals/${slug}`, current.json)
      return compare(`write global ${slug}`, may(asker, row.write), isDone(reply), reply)
    },
    async () => {
      const reply = await callAs(role, 'GET', `/api/globals/${slug}/versions`)
      return compare(`versions of global ${slug}`, false, isDone(reply), reply)
    },
  ]
}

test.beforeAll(async () => {
  scene = await setScene()
})

test('somebody has decided about every collection, global and address that Payload serves', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const environment = {
    ...process.env,
    PAYLOAD_SECRET: 'only for listing what there is, never used',
    INTERNAL_SECRET: 'only for listing what there is, never used',
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  }
  const args = ['--conditions=production', '--import', 'tsx', '--input-type=module', '--eval', LISTING]
  const said = execFileSync(process.execPath, args, { cwd: root, env: environment, encoding: 'utf8' })
  const entities = JSON.parse(said.trim().split('\n').at(-1) ?? '{}')
  expect([...entities.collections].sort()).toEqual(Object.keys(CONTRACT).sort())
  expect([...entities.globals].sort()).toEqual(Object.keys(GLOBALS).sort())
  expect([...entities.endpoints].sort()).toEqual([
    'get /access',
    'get /audit/export',
    'get /moves',
    'get /notices/unread',
    'get /sheets/:file',
    'get /text/:briefing',
    'post /audit/verify',
    'post /correction-requests',
    'post /correction-requests/:id/answer',
    'post /frames/:series',
    'post /moves/:verb',
    'post /notices/preferences',
    'post /notices/read',
    'post /text/:briefing',
    'post /text/:briefing/presence',
  ])
})

for (const asker of ASKERS) {
  test(`${asker} may do through Payload what was agreed, and nothing else`, async () => {
    test.setTimeout(180_000)
    const tries = Object.keys(CONTRACT).flatMap((slug) => [
      ...readTries(asker, slug),
      ...createTries(asker, slug),
      ...writeTries(asker, slug),
      ...removeTries(asker, slug),
      ...restoreTries(asker, slug),
    ])
    tries.push(...Object.keys(GLOBALS).flatMap((slug) => globalTries(asker, slug)))
    expect(await collect(tries)).toEqual([])
  })
}

test('whatever was tried, no draft ended as published', async () => {
  for (const slug of DRAFTED) {
    for (const draft of ['true', 'false']) {
      const { json } = await callAs(
        'editor',
        'GET',
        `/api/${slug}/count?draft=${draft}&where[_status][equals]=published`,
      )
      expect([slug, json.totalDocs]).toEqual([slug, 0])
    }
  }
})
