/**
 * `POST /api/moves/{verb}` and `GET /api/moves`: HTTP in, the one door, HTTP out. Nothing is decided here.
 */
import type { Endpoint } from 'payload'
import { type Answer, performMove, showMoves } from '@/editorial/perform-move'
import { readJson } from './read-json'

const reply = ({ status, body }: Answer): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

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
