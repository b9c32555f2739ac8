/**
 * `POST /api/moves/{verb}` and `GET /api/moves`: HTTP in, the one door, HTTP out. Nothing is decided here.
 */
import type { Endpoint } from 'payload'
import { performMove, showMoves } from '@/editorial/perform-move'
import { readJson, reply } from './json-http'

export const movesEndpoints: Endpoint[] = [
  {
    path: '/moves/:verb',
    method: 'post',
    handler: async (req) => reply(await performMove(req, String(req.routeParams?.verb), await readJson(req))),
  },
  {
    path: '/moves',
    method: 'get',
    handler: async (req) =>
      reply(
        await showMoves(req, {
          briefing: req.searchParams.get('briefing'),
          edition: req.searchParams.get('edition'),
        }),
      ),
  },
]
