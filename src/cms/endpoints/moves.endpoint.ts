/**
 * `POST /api/moves/{verb}` and `GET /api/moves`: HTTP in, the one door, HTTP out. Nothing is decided here.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { type Answer, performMove, showMoves } from '@/editorial/perform-move'

/** An answer of a verb as HTTP; never kept by anybody on the way. */
export const reply = ({ status, body }: Answer): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** The JSON body; null for anything else, which then fails the check of its shape. A form of another site cannot send JSON. */
export async function readJson(req: PayloadRequest): Promise<unknown> {
  if (!req.headers.get('content-type')?.startsWith('application/json') || !req.text) return null
  try {
    return JSON.parse(await req.text())
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

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
