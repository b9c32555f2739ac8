/**
 * `POST /api/comments/{verb}` (add-comment, reply, resolve-comment, reopen-comment): HTTP in, the door of comments,
 * HTTP out. Nothing is decided here.
 */
import type { Endpoint } from 'payload'
import { performComment } from '@/editorial/perform-comment'
import { readJson, reply } from './json-http'

export const commentsEndpoints: Endpoint[] = [
  {
    path: '/:verb',
    method: 'post',
    handler: async (req) => reply(await performComment(req, String(req.routeParams?.verb), await readJson(req))),
  },
]
