/**
 * What the rules of review need to know of editions: their runs, the decisions, who holds them, whose seats are lent.
 * A fixed number of reads however many editions are asked for, so that a desk with fifty opens as fast as one with two.
 */
import type { PayloadRequest } from 'payload'
import type { Claim, Decision, Delegation, EditionFacts, PaperSignature } from '@/domain/review/facts'
import type { Plan } from '@/domain/review/plan'
import type { Edition, Decision as StoredDecision } from '@/generated/payload-types'
import { readRunPlan } from '@/records/review-plan'
import { countBlocking } from './count-blocking'
import { readContent } from './edition-content'
import { sha256 } from './sha256'
import { query, sql } from './transaction'

/** An empty plan is refused at submit with a sentence of its own, and nothing is ever approved on it. */
export const MISSING_PLAN: Plan = {
  key: 'missing',
  name: { zh: '方案不存在', en: 'No such plan' },
  stages: [],
  majorStage: null,
}

/** `cameAt`: when it came to the stage or the state where it is, ISO 8601. */
export type KnownEdition = { facts: EditionFacts; cameAt: string }

/** The facts of each edition by its id; stored bytes are not looked at (`storedHash` is null). */
export async function readEditionFacts(
  req: PayloadRequest,
  editions: readonly Edition[],
): Promise<Map<string, KnownEdition>> {
  if (editions.length === 0) return new Map()
  const ids = editions.map(({ id }) => id)
  const all = { where: { edition: { in: ids } }, pagination: false, depth: 0, req, overrideAccess: true } as const
  const runs = await req.payload.find({ collection: 'review-runs', ...all })
  const decisions = await req.payload.find({ collection: 'decisions', sort: 'at', ...all })
  const duty = await readDuty(req, ids)
  const blocking = await countBlocking(
    req,
    editions.map(({ briefing }) => briefing),
  )
  const of = <Row extends { edition: string }>(rows: readonly Row[], id: string) =>
    rows.filter((row) => row.edition === id)
  return new Map(
    editions.map((edition) => {
      const given = of(decisions.docs, edition.id)
      const facts: EditionFacts = {
        id: edition.id,
        briefing: edition.briefing,
        number: edition.number,
        state: edition.state,
        hash: edition.hash,
        storedHash: null,
        submittedBy: edition.submittedBy,
        contributors: edition.contributors ?? [],
        plan: readRunPlan(runs.docs.find((run) => run.edition === edition.id)?.plan) ?? MISSING_PLAN,
        stage: edition.stage ?? null,
        decisions: inOrder(given.map(toDecision)),
        kind: edition.kind ?? 'first',
        scopes: (edition.scopes ?? {}) as Record<string, string>,
        claims: of(duty.claims, edition.id),
        delegations: of(duty.delegations, edition.id),
        signatures: of(duty.signatures, edition.id),
        scheduledFor: edition.scheduledFor ?? null,
        blockingComments: blocking.get(edition.briefing) ?? 0,
      }
      const before = given.filter(({ carried, stage }) => !carried && stage !== edition.stage)
      return [edition.id, { facts, cameAt: before.at(-1)?.at ?? edition.submittedAt }]
    }),
  )
}

/** The same facts with the hash of the bytes as they lie in store just now. */
export async function withStoredHash(req: PayloadRequest, facts: EditionFacts): Promise<EditionFacts> {
  const content = await readContent(req, facts.id)
  return { ...facts, storedHash: content === null ? null : sha256(content) }
}

const toDecision = ({ stage, actor, outcome, hash, onBehalfOf, carried, signed }: StoredDecision): Decision => ({
  stage,
  actor,
  outcome,
  hash,
  onBehalfOf: onBehalfOf ?? null,
  carried: carried ? { basis: carried, signed: signed ?? '' } : null,
})

const inOrder = (decisions: Decision[]): Decision[] => [
  ...decisions.filter(({ carried }) => carried !== null),
  ...decisions.filter(({ carried }) => carried === null),
]

type Owned<Value> = Value & { edition: string }
type Duty = { claims: Owned<Claim>[]; delegations: Owned<Delegation>[]; signatures: Owned<PaperSignature>[] }

/** Claims and lent seats in force at this moment of the database's clock, and signatures nobody confirmed yet. */
async function readDuty(req: PayloadRequest, editions: string[]): Promise<Duty> {
  const claims = await query<Owned<Claim>>(
    req,
    sql`select edition, stage, actor, actor_name as name, until::text as until from review_claims
        where edition in ${editions} and until > now() order by until`,
  )
  const delegations = await query<Owned<Delegation>>(
    req,
    sql`select edition, stage, from_person as "from", to_person as "to", until::text as until from review_delegations
        where edition in ${editions} and until > now() and ended_at is null order by created_at`,
  )
  const signatures = await query<Owned<PaperSignature>>(
    req,
    sql`select id, edition, stage, signer, recorded_by as "recordedBy", hash from paper_signatures
        where edition in ${editions} and confirmed_at is null order by recorded_at desc`,
  )
  return { claims, delegations, signatures }
}
