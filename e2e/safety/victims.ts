/**
 * One document of every collection for the contract to be tried on: a press conference of the demonstration liaison's
 * department with an edition in review, and a fresh one of each kind for whoever may delete.
 */
import { randomUUID } from 'node:crypto'
import {
  call,
  callAs,
  edit,
  hire,
  makeBriefing,
  move,
  newsroomUrl,
  prose,
  type RoleName,
  tokenOf,
} from '../fixtures/newsroom'

const DEPARTMENT = '云河市教育局'

/** The smallest picture there is, one transparent point. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** The open drafts' briefing and series, somebody's account, and one document of each collection by its slug. */
export type Scene = { briefing: string; series: string; someone: string; ids: Record<string, string> }

const unique = (): string => randomUUID().slice(0, 8)

/** Fields with which a document of `slug` can be made; null where nobody makes one by hand. */
export function fieldsFor(slug: string, scene: Omit<Scene, 'ids'>): Record<string, unknown> | null {
  const name = `试-${unique()}`
  switch (slug) {
    case 'briefings':
      return { title: name, series: scene.series, session: 9, heldOn: '2023-01-01', departments: [DEPARTMENT] }
    case 'achievements':
      return { briefing: scene.briefing, section: 1, position: 9, lead: name, prose: prose(name) }
    case 'questions':
      return { briefing: scene.briefing, position: 9, summary: name, question: prose(name) }
    case 'series':
      return { title: name, slug: `t-${unique()}` }
    case 'speakers':
      return { name, slug: `t-${unique()}` }
    case 'users':
      return { name, email: `${unique()}@test.example`, password: 'correct horse battery', roles: ['editor'] }
    case 'payload-locked-documents':
      return {
        document: { relationTo: 'series', value: scene.series },
        user: { relationTo: 'users', value: scene.someone },
      }
    case 'media':
      return { alt: name }
    case 'payload-preferences':
      return { key: name, value: {} }
    default:
      return { name }
  }
}

/** Sends a new document as the admin's form would: pictures with their file. Answers the status and the id. */
export async function create(role: RoleName | null, slug: string, data: unknown, query = '') {
  const address = `/api/${slug}?depth=0${query}`
  if (slug !== 'media') {
    const { status, json } = await callAs(role, 'POST', address, data)
    return { status, doc: (json.doc ?? {}) as { id?: string; _status?: string } }
  }
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(POINT)], { type: 'image/png' }), 'point.png')
  form.append('_payload', JSON.stringify(data))
  const headers: Record<string, string> = role ? { authorization: `JWT ${await tokenOf(role)}` } : {}
  const response = await fetch(new URL(address, newsroomUrl()), { method: 'POST', headers, body: form })
  const { doc = {} } = (await response.json()) as { doc?: { id?: string; filename?: string } }
  return { status: response.status, doc: doc as { id?: string; filename?: string; _status?: string } }
}

async function newest(role: RoleName, slug: string, where = ''): Promise<string> {
  const { json } = await callAs(role, 'GET', `/api/${slug}?limit=1&depth=0${where}`)
  return (json.docs as { id: string }[] | undefined)?.[0]?.id ?? ''
}

export async function setScene(): Promise<Scene> {
  const open = await makeBriefing('契约', [DEPARTMENT])
  const sent = await makeBriefing('送审中', [DEPARTMENT])
  const { id: edition, hash } = await move('editor', 'submit', { briefing: sent.id, note: '试' })
  await move('reviewer-1', 'decide', { edition, stage: 'first', outcome: 'approve', hash, checklist: 'all' })
  const { json } = await callAs('editor', 'GET', `/api/briefings/${open.id}?draft=true&depth=0`)
  const { json: me } = await callAs('editor', 'GET', '/api/users/me')
  const scene = { briefing: open.id, series: String(json.series), someone: (me.user as { id: string }).id }
  const ids: Record<string, string> = {
    briefings: open.id,
    achievements: open.achievement,
    series: scene.series,
    editions: edition,
    'review-runs': await newest('editor', 'review-runs', `&where[edition][equals]=${edition}`),
    decisions: await newest('editor', 'decisions', `&where[edition][equals]=${edition}`),
    edits: await newest('editor', 'edits'),
    'audit-events': await newest('auditor', 'audit-events'),
  }
  const makers: [string, RoleName][] = [
    ['questions', 'editor'],
    ['speakers', 'editor'],
    ['outlets', 'editor'],
    ['indicators', 'editor'],
    ['topics', 'editor'],
    ['media', 'editor'],
    ['users', 'admin'],
  ]
  for (const [slug, maker] of makers) ids[slug] = (await create(maker, slug, fieldsFor(slug, scene))).doc.id ?? ''
  ids['payload-preferences'] = await keepPreference()
  const lock = 'payload-locked-documents'
  ids[lock] = (await create('editor', lock, fieldsFor(lock, scene))).doc.id ?? ''
  await edit('briefings', open.id, { venue: '一号厅' })
  return { ...scene, ids }
}

/** A preference of somebody who asks for nothing else here, so that there is one to pry into. */
async function keepPreference(): Promise<string> {
  const { token } = await hire()
  await call(token, 'POST', '/api/payload-preferences/nav', { value: { open: true } })
  const own = await call(token, 'GET', '/api/payload-preferences?limit=1')
  return (own.json.docs as { id: string }[] | undefined)?.[0]?.id ?? ''
}
