/**
 * `POST /api/correction-requests` asks for a correction, `POST /api/correction-requests/{id}/answer` answers. HTTP in,
 * the verb, HTTP out.
 */
import type { Endpoint } from 'payload'
import { answerCorrection } from '@/editorial/answer-correction'
import { askCorrection } from '@/editorial/ask-correction'
import { readJson, reply } from './json-http'

export const correctionRequestsEndpoints: Endpoint[] = [
  {
    path: '/correction-requests',
    method: 'post',
    handler: async (req) => reply(await askCorrection(req, await readJson(req))),
  },
  {
    path: '/correction-requests/:id/answer',
    method: 'post',
    handler: async (req) => reply(await answerCorrection(req, String(req.routeParams?.id), await readJson(req))),
  },
]
