/**
 * The stored bytes of one edition for the eyes of staff: exactly what was sent in, what is signed and what would be
 * released, never the drafts as they are now.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import type { EditionState } from '@/domain/review/edition-state'
import type { Plan } from '@/domain/review/plan'
import { appendAudit } from './append-audit'
import { parseContent } from './edition-content'
import { maySee } from './may-see'
import { readPlanOf } from './read-stages'
import { inTransaction } from './transaction'
import { personOf } from './who'

/** `stage` is the name of the current stage, null unless in review. `version` is null until it goes live. */
export type Preview = {
  content: EditionContent
  briefing: string
  number: number
  version: number | null
  state: EditionState
  stage: string | null
  hash: string
}

/** Null for strangers, for liaisons of other departments, and when there is no such edition or its content is erased. */
export function readPreview(asked: PayloadRequest, id: string): Promise<Preview | null> {
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    const actor = personOf(req)
    if (!actor) return null
    const { docs } = await req.payload.find({
      collection: 'editions',
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      depth: 0,
      req,
      overrideAccess: true,
    })
    const [edition] = docs
    if (!edition) return null
    if (!maySee(actor, edition.departments ?? [])) {
      await appendAudit(req, { event: 'preview-refused', subject: id, outcome: 'refused', details: {} })
      return null
    }
    const content = await parseContent(req, edition.id)
    if (!content) return null
    const plan = await readPlanOf(req, edition.id)
    return {
      content,
      briefing: edition.briefing,
      number: edition.number,
      version: edition.version ?? null,
      state: edition.state,
      stage: stageName(plan, edition.stage),
      hash: edition.hash,
    }
  })
}

const stageName = (plan: Plan | null, key: string | null | undefined): string | null =>
  plan?.stages.find((stage) => stage.key === key)?.name.zh ?? null
