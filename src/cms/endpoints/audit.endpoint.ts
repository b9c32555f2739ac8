/**
 * `GET /api/audit/export` sends the audit log as CSV, narrowed like the screen; `POST /api/audit/verify` has the chain
 * read again from its first entry.
 */
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { doorRefusals } from '@/domain/review/refusals'
import { exportAudit } from '@/editorial/export-audit'
import { type AuditSearch, mayReadAudit } from '@/editorial/read-audit'
import { forClient, Refused } from '@/editorial/refused'
import { verifyAudit } from '@/editorial/verify-audit'
import { actorOf, personOf } from '@/editorial/who'
import { reply } from './json-http'

/** What the address narrows the log to; too long a value narrows to nothing that exists. */
export function readSearch(parameter: (name: string) => string): AuditSearch {
  const read = (name: string) => parameter(name).trim().slice(0, 200)
  return {
    text: read('text'),
    person: read('person'),
    event: read('event'),
    outcome: read('outcome'),
    subject: read('subject'),
    from: read('from'),
    to: read('to'),
  }
}

const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

async function sendCsv(req: PayloadRequest): Promise<Response> {
  const lines = await exportAudit(
    req,
    readSearch((name) => req.searchParams.get(name) ?? ''),
  )
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: () => lines.return(undefined).then(() => undefined),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="audit-${today()}.csv"; filename*=UTF-8''${encodeURIComponent(`审计日志-${today()}.csv`)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** Refusals of this file as answers; a stranger learns nothing else. */
async function answer(req: PayloadRequest, work: () => Promise<Response>): Promise<Response> {
  try {
    if (!personOf(req)) throw new Refused(doorRefusals.notSignedIn)
    return await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return reply({ status: error.refusal.status, body: { refusal: forClient(error.refusal) } })
  }
}

export const auditEndpoints: Endpoint[] = [
  { path: '/audit/export', method: 'get', handler: (req) => answer(req, () => sendCsv(req)) },
  {
    path: '/audit/verify',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        if (!mayReadAudit(req)) throw new Refused(doorRefusals.notFound)
        const { pool } = req.payload.db as unknown as PostgresAdapter
        const { entries, found } = await verifyAudit(
          (statement, values) => pool.query(statement, values),
          actorOf(req).actorName,
        )
        return reply({ status: 200, body: { entries, broken: found } })
      }),
  },
]
