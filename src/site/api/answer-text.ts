/**
 * Answers of the feed, the site map and the API. They ask the database each time, with one small query, so they
 * are true from the moment a release commits; a reader who has the same text already gets 304 without a body.
 */
import { createHash } from 'node:crypto'
import { log } from '@/ops/log'

const isKnown = (request: Request, etag: string): boolean => {
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  return known.some((one) => one.trim().replace(/^W\//, '') === etag)
}

/** 200 with the text, or 304. `version` names the text's version; without one, a hash of the text does. */
export function answerText(request: Request, contentType: string, text: string, version?: string): Response {
  const etag = `"${version ?? createHash('sha256').update(text).digest('hex').slice(0, 32)}"`
  const headers = { etag, 'content-type': contentType }
  return isKnown(request, etag) ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
}

export const answerJson = (request: Request, value: unknown, version?: string): Response =>
  answerText(request, 'application/json; charset=utf-8', JSON.stringify(value), version)

const answerError = (status: number, code: string, zh: string, en: string, headers?: HeadersInit): Response =>
  Response.json({ error: { code, zh, en } }, { status, headers })

/** 404 in the API's own words; tells nothing about what exists. */
export const answerUnknown = (): Response =>
  answerError(404, 'not-found', '没有这个地址或内容。', 'There is no such address or content.')

/** 410 for what was retracted; `rest` tells when and why, and nothing of the text. */
export const answerGone = (rest: object): Response =>
  Response.json(
    {
      error: { code: 'retracted', zh: '这场发布会的内容已撤稿，不再提供。', en: 'This record has been retracted.' },
      ...rest,
    },
    { status: 410 },
  )

/** 400 for a place in a list that cannot be read. */
export const answerMisread = (): Response =>
  answerError(
    400,
    'bad-paging',
    'limit 应为 1 至 100 的整数，offset 应为不小于 0 的整数。',
    'limit must be a whole number from 1 to 100, offset one from 0.',
  )

/** 503 instead of a bare 500 when the database does not answer: a feed reader comes back, a script is told. */
export const orUnavailable =
  <Rest extends unknown[]>(answer: (request: Request, ...rest: Rest) => Promise<Response>) =>
  async (request: Request, ...rest: Rest): Promise<Response> => {
    try {
      return await answer(request, ...rest)
    } catch (error) {
      log.error({ path: new URL(request.url).pathname, err: error }, 'public site could not answer')
      const headers = { 'retry-after': '10' }
      return answerError(
        503,
        'unavailable',
        '暂时无法读取，请稍后再试。',
        'Not available now; please try again.',
        headers,
      )
    }
  }
