/**
 * `GET` and `POST /api/text/{briefing}`, its presence, and `POST /api/frames/{series}`: HTTP in, one verb, HTTP out.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { doorRefusals } from '@/domain/review/refusals'
import { canonicalId } from '@/domain/shared/document-id'
import { copyFrame } from '@/editorial/copy-frame'
import { notePresence } from '@/editorial/note-presence'
import { readSavedText } from '@/editorial/read-text'
import { forClient } from '@/editorial/refused'
import { saveText } from '@/editorial/save-text'
import { inTransaction } from '@/editorial/transaction'
import { readJson, reply } from './json-http'

const HEARTBEAT = z.object({
  window: z.string().min(1).max(50),
  place: z.string().max(200).nullable().optional(),
})

const named = (req: PayloadRequest, name: string): string => canonicalId(String(req.routeParams?.[name]))

const refuse = (refusal: typeof doorRefusals.notFound) =>
  reply({ status: refusal.status, body: { refusal: forClient(refusal) } })

export const textEndpoints: Endpoint[] = [
  {
    path: '/text/:briefing',
    method: 'get',
    handler: async (req) => {
      const saved = await inTransaction(req, () => readSavedText(req, named(req, 'briefing')))
      return saved ? reply({ status: 200, body: { saved } }) : refuse(doorRefusals.notFound)
    },
  },
  {
    path: '/text/:briefing',
    method: 'post',
    handler: async (req) => reply(await saveText(req, named(req, 'briefing'), await readJson(req))),
  },
  {
    path: '/text/:briefing/presence',
    method: 'post',
    handler: async (req) => {
      const read = HEARTBEAT.safeParse(await readJson(req))
      if (!read.success) return refuse(doorRefusals.notFound)
      const { window, place } = read.data
      return reply(await notePresence(req, named(req, 'briefing'), { window, place }))
    },
  },
  {
    path: '/frames/:series',
    method: 'post',
    handler: async (req) => reply(await copyFrame(req, named(req, 'series'))),
  },
]
