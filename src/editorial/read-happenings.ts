/**
 * The events of one briefing as the audit log has them. The log keeps hashes of what people wrote; the words themselves
 * come from where they are kept: notes of editions, reasons of decisions, of reopening and of taking down, requests for
 * correction.
 */
import type { PayloadRequest } from 'payload'
import type { Plan } from '@/domain/review/plan'
import type { Decision } from '@/generated/payload-types'
import { describeSignature } from './describe-signature'
import { type ListedRequest, readRequestsAbout } from './read-correction-requests'
import { query, sql } from './transaction'

/**
 * `at` is ISO 8601, `event` its name in the audit log. `stage` is the stage's name and `reason` what the person wrote,
 * both null when there is none; `label` says how it was done (代, 线下签批), null for the usual way.
 */
export type Happening = {
  kind: 'event'
  at: string
  edition: string | null
  event: string
  by: string
  label: string | null
  stage: string | null
  reason: string | null
}

type Entry = { at: Date | string; event: string; actor: string | null; by: string; subject: string; body: string }
type Run = { note: string | null; reason: string | null; plan: Plan | null }

/** What was done, oldest first; refused attempts are the auditor's. */
export async function readHappenings(req: PayloadRequest, briefing: string): Promise<Happening[]> {
  const entries = await query<Entry>(
    req,
    sql`select at, event, actor, actor_name as by, subject, body from audit_events
        where outcome = 'done'
          and subject = any (array (
            select id::text from editions where briefing = ${briefing} union all select ${briefing}::text))
        order by seq`,
  )
  const runs = await readRuns(req, briefing)
  const decisions = await readDecisions(req, [...runs.keys()])
  const requests = new Map((await readRequestsAbout(req, briefing)).map((request) => [request.id, request]))
  const takeDowns = await readTakeDowns(req, briefing)
  return entries.map((entry) => {
    const happening = describe(entry, runs.get(entry.subject), decisions, requests)
    return { ...happening, reason: happening.reason ?? reasonOf(happening, takeDowns) }
  })
}

function describe(
  { at, event, actor, by, subject, body }: Entry,
  run: Run | undefined,
  decisions: readonly Decision[],
  requests: ReadonlyMap<string, ListedRequest>,
): Happening {
  const { details = {} } = JSON.parse(body) as { details?: Record<string, unknown> }
  const stage = typeof details.stage === 'string' ? details.stage : null
  const decision = decisions.find((one) => one.edition === subject && one.stage === stage && one.actor === actor)
  const request = requests.get(String(details.request))
  return {
    kind: 'event',
    at: new Date(at).toISOString(),
    edition: run ? subject : null,
    event,
    by,
    label: decision ? describeSignature(decision) : null,
    stage: run?.plan?.stages.find(({ key }) => key === stage)?.name.zh ?? null,
    reason: request ? wordsOfRequest(event, request) : (decision?.reason ?? wordsOfRun(event, run)),
  }
}

function wordsOfRun(event: string, run: Run | undefined): string | null {
  if (event === 'edition-submitted') return run?.note || null
  return event === 'edition-reopened' ? run?.reason || null : null
}

const wordsOfRequest = (event: string, { place, quote, proposal, basis, answer }: ListedRequest): string | null =>
  event === 'correction-asked'
    ? `${place}：“${quote}”应改为“${proposal}”。依据：${basis}`
    : [place, answer?.reason].filter(Boolean).join('：')

type TakeDown = { edition: string; verb: string; reason: string; at: string }

/** Which verb's reason belongs to an event. */
const TAKES_DOWN: Record<string, string> = {
  'edition-withdrawn': 'withdraw',
  'retraction-asked': 'retract',
  'expunging-asked': 'expunge',
}

const reasonOf = ({ event, edition, at }: Happening, takeDowns: readonly TakeDown[]): string | null =>
  takeDowns.findLast((one) => one.edition === edition && one.verb === TAKES_DOWN[event] && one.at <= at)?.reason ?? null

async function readTakeDowns(req: PayloadRequest, briefing: string): Promise<TakeDown[]> {
  const rows = await query<Omit<TakeDown, 'at'> & { at: Date | string }>(
    req,
    sql`select edition, verb, reason, at from take_downs where briefing = ${briefing} order by at`,
  )
  return rows.map(({ at, ...takeDown }) => ({ ...takeDown, at: new Date(at).toISOString() }))
}

async function readRuns(req: PayloadRequest, briefing: string): Promise<ReadonlyMap<string, Run>> {
  const rows = await query<Run & { id: string }>(
    req,
    sql`select e.id::text as id, e.note, r.reason, r.plan
        from editions e left join review_runs r on r.edition = e.id::text where e.briefing = ${briefing}`,
  )
  return new Map(rows.map(({ id, ...run }) => [id, run]))
}

async function readDecisions(req: PayloadRequest, editions: string[]): Promise<Decision[]> {
  if (editions.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { edition: { in: editions } },
    sort: 'at',
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs
}
