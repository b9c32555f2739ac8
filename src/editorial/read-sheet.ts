/**
 * 信息发布审核表: the record of one edition's review as it is printed, signed on paper and filed. Drawing it up is an
 * export, and is audited as one.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { CorrectionFace, EditionKind } from '@/domain/edition/edition-kind'
import type { EditionState } from '@/domain/review/edition-state'
import type { Plan, Stage } from '@/domain/review/plan'
import { isDocumentId } from '@/domain/shared/document-id'
import type { Decision, Edition } from '@/generated/payload-types'
import { appendAudit } from './append-audit'
import { describeSignature } from './describe-signature'
import { parseContent } from './edition-content'
import { maySee } from './may-see'
import { nameOf, readPeople } from './read-people'
import { readPlanOf } from './read-stages'
import { inTransaction } from './transaction'
import { personOf } from './who'

/** One person's word. `label` says how it was given (代, 线下签批), null for the usual way. `at` is ISO 8601. */
export type Signature = {
  name: string
  outcome: 'approve' | 'return'
  at: string
  reason: string | null
  label: string | null
}

/** `missing`: how many people still have to sign here; 0 once the review has ended. */
export type SheetStage = {
  key: string
  name: string
  checklist: { words: string; isTicked: boolean }[]
  signatures: Signature[]
  missing: number
}

/** Times are ISO 8601; `release` is null until it went live. `kind` is what changed since the edition before it. */
export type Sheet = {
  edition: string
  number: number
  version: number | null
  state: EditionState
  kind: EditionKind
  face: CorrectionFace | null
  hash: string
  title: string
  series: string
  session: number
  heldOn: string | null
  departments: string[]
  submittedBy: string
  submittedAt: string
  contributors: string[]
  note: string | null
  stages: SheetStage[]
  release: { at: string; by: string } | null
}

/**
 * The sheet for the eyes or the printer of whoever is signed in; writes that it was drawn up, in which form.
 *
 * @returns null for strangers, liaisons of other departments, and when there is no such edition
 */
export function exportSheet(asked: PayloadRequest, id: string, form: 'page' | 'pdf'): Promise<Sheet | null> {
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    const actor = personOf(req)
    const edition = actor && isDocumentId(id) ? await findEdition(req, id) : null
    if (!actor || !edition || !maySee(actor, edition.departments ?? [])) return null
    const sheet = await drawUp(req, edition)
    await appendAudit(req, {
      event: 'sheet-exported',
      subject: edition.id,
      outcome: 'done',
      details: { briefing: edition.briefing, hash: edition.hash, form },
    })
    return sheet
  })
}

async function findEdition(req: PayloadRequest, id: string): Promise<Edition | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

async function drawUp(req: PayloadRequest, edition: Edition): Promise<Sheet> {
  const people = await readPeople(req)
  const plan = await readPlanOf(req, edition.id)
  const decisions = await readDecisions(req, edition.id)
  const content = await parseContent(req, edition.id)
  return {
    edition: edition.id,
    number: edition.number,
    version: edition.version ?? null,
    state: edition.state,
    kind: edition.kind ?? 'first',
    face: edition.face ?? null,
    hash: edition.hash,
    title: edition.title,
    series: content?.series.title ?? edition.seriesSlug,
    session: edition.session,
    heldOn: content?.briefing.heldOn ?? null,
    departments: edition.departments ?? [],
    submittedBy: nameOf(people, edition.submittedBy),
    submittedAt: edition.submittedAt,
    contributors: (edition.contributors ?? []).map((person) => nameOf(people, person)),
    note: edition.note || null,
    stages: (plan as Plan | null)?.stages.map((stage) => drawStage(stage, decisions, edition.state)) ?? [],
    release: edition.releasedAt
      ? { at: edition.releasedAt, by: edition.releasedBy ? nameOf(people, edition.releasedBy) : '系统' }
      : null,
  }
}

async function readDecisions(req: PayloadRequest, edition: string): Promise<Decision[]> {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { edition: { equals: edition } },
    sort: 'at',
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs
}

function drawStage({ key, name, checklist, minApprovals }: Stage, all: Decision[], state: EditionState): SheetStage {
  const decisions = all.filter(({ stage }) => stage === key)
  const approvals = decisions.filter(({ outcome }) => outcome === 'approve')
  const isTicked = (item: string) =>
    approvals.length > 0 && approvals.every((approval) => approval.checklist?.includes(item))
  return {
    key,
    name: name.zh,
    checklist: checklist.map(({ id, zh }) => ({ words: zh, isTicked: isTicked(id) })),
    signatures: decisions.map((decision) => ({
      name: decision.actorName,
      outcome: decision.outcome,
      at: decision.at,
      reason: decision.reason || null,
      label: describeSignature(decision),
    })),
    missing: state === 'in_review' ? Math.max(0, minApprovals - approvals.length) : 0,
  }
}
