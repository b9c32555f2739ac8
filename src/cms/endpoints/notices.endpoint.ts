/**
 * `GET /api/notices/unread`, `POST /api/notices/read` and `POST /api/notices/preferences`: a person's own notices, by
 * the screens that show them. Nobody reaches anybody else's.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { doorRefusals } from '@/domain/review/refusals'
import { countOwnUnread, markRead } from '@/editorial/read-notices'
import { forClient, Refused } from '@/editorial/refused'
import { setOwnPreference } from '@/editorial/telling-preferences'
import { personOf } from '@/editorial/who'
import { readJson, reply } from './json-http'

/** Does `work` for whoever is signed in; a refusal becomes an answer. */
async function answerOwn(req: PayloadRequest, work: (person: string) => Promise<unknown>): Promise<Response> {
  try {
    const person = personOf(req)
    if (!person) throw new Refused(doorRefusals.notSignedIn)
    return reply({ status: 200, body: { ...((await work(person.id)) as object) } })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return reply({ status: error.refusal.status, body: { refusal: forClient(error.refusal) } })
  }
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string').slice(0, 100) : []

export const noticesEndpoints: Endpoint[] = [
  {
    path: '/notices/unread',
    method: 'get',
    handler: (req) => answerOwn(req, async () => ({ unread: await countOwnUnread(req) })),
  },
  {
    path: '/notices/read',
    method: 'post',
    handler: (req) =>
      answerOwn(req, async (person) => {
        const { ids, upTo } = ((await readJson(req)) ?? {}) as { ids?: unknown; upTo?: unknown }
        await markRead(req, person, { ids: textsOf(ids), upTo: typeof upTo === 'string' ? upTo : undefined })
        return { unread: await countOwnUnread(req) }
      }),
  },
  {
    path: '/notices/preferences',
    method: 'post',
    handler: (req) =>
      answerOwn(req, async (person) => {
        await setOwnPreference(req, person, await readJson(req))
        return {}
      }),
  },
]
