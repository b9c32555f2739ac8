/**
 * 恢复发布: the bytes that were withdrawn become a new edition and enter review at the last stage alone. They are copied,
 * not composed, and whoever had a hand in them at any time cannot sign them now.
 */
import type { PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import { kindOfEdition } from '@/domain/edition/edition-kind'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { ReinstateInput } from '@/domain/review/moves/reinstate-rule'
import type { Plan } from '@/domain/review/plan'
import { releaseRefusals } from '@/domain/review/refusals'
import type { Edition } from '@/generated/payload-types'
import { announce } from './announce'
import { appendAudit } from './append-audit'
import { readContent } from './edition-content'
import { hashScopes, makeEdition } from './make-edition'
import { readSituation } from './read-facts'
import { orRefuse, Refused } from './refused'
import { hashOfWords, sha256 } from './sha256'
import { query, sql } from './transaction'

/** @throws Refused with the sentence why not; stored bytes that are not those once released are one of them */
export async function reinstateEdition(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: ReinstateInput,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, { edition: move.edition })
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'reinstate' }))
  const withdrawn = await readEdition(req, move.edition)
  const canonical = await readContent(req, move.edition)
  if (canonical === null || sha256(canonical) !== withdrawn.hash) throw new Refused(releaseRefusals.storedDiffers)

  const content = JSON.parse(canonical) as EditionContent
  // Not to be changed on its way: the stages that are left out would never see the change.
  const stages = facts.plan.stages.slice(-1).map((stage) => ({ ...stage, mayEdit: false }))
  const plan: Plan = { ...facts.plan, stages }
  const frozen = {
    composition: { content, canonical, hash: withdrawn.hash, documents: withdrawn.documents ?? [] },
    kind: kindOfEdition(content, content),
    scopes: hashScopes(content, plan),
    contributors: await everybodySoFar(req, briefing),
    editsUpTo: withdrawn.editsUpTo,
  }
  const edition = await makeEdition(req, briefing, frozen, {
    submittedBy: actor.id,
    note: move.reason.trim(),
    publicNote: null,
    plan,
    stage: outcome.edition.stage,
    decisions: [],
  })
  await appendAudit(req, {
    event: outcome.event,
    subject: edition.id,
    outcome: 'done',
    details: {
      briefing,
      number: edition.number,
      hash: edition.hash,
      of: move.edition,
      contributors: frozen.contributors,
      editsUpTo: frozen.editsUpTo,
      plan: plan.key,
      reason: hashOfWords(move.reason),
    },
  })
  await announce(req, { event: outcome.event, edition })
  return edition
}

const readEdition = (req: PayloadRequest, id: string): Promise<Edition> =>
  req.payload.findByID({ collection: 'editions', id, depth: 0, req, overrideAccess: true })

/** While nothing is live, the difference to what is live is everything: all who ever edited or submitted it. */
async function everybodySoFar(req: PayloadRequest, briefing: string): Promise<string[]> {
  const rows = await query<{ person: string }>(
    req,
    sql`select submitted_by as person from editions where briefing = ${briefing} and version is not null
        union
        select t.text from editions_texts t join editions e on e.id = t.parent_id
          where e.briefing = ${briefing} and e.version is not null and t.path = 'contributors'
        order by person`,
  )
  return rows.map(({ person }) => person)
}
