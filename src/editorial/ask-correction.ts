/**
 * 提请更正: a liaison or anyone of the staff asks for words of a live edition to be corrected. Writes the request and
 * changes no draft: an editor answers it (`answer-correction.ts`).
 */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { judgeRequest } from '@/domain/review/correction-request'
import type { EditionState } from '@/domain/review/edition-state'
import { doorRefusals } from '@/domain/review/refusals'
import { canonicalId, isDocumentId } from '@/domain/shared/document-id'
import { announce } from './announce'
import { appendAudit } from './append-audit'
import { atTheDoor } from './at-the-door'
import { parseContent } from './edition-content'
import { maySee } from './may-see'
import type { Answer } from './perform-move'
import { malformed } from './read-move'
import { orRefuse, Refused } from './refused'
import { hashOfWords } from './sha256'
import { query, sql } from './transaction'

const words = z
  .string()
  .max(4000)
  .transform((text) => text.trim())

const SHAPE = z.object({
  edition: z.string().transform(canonicalId).refine(isDocumentId),
  anchor: z.string().max(100).nullish(),
  quote: words,
  proposal: words,
  basis: words,
})

/**
 * @param input `{edition, anchor?, quote, proposal, basis}`; the words quoted must stand in the edition
 * @returns 200 with `{request: {id, place}}`, or the refusal
 */
export function askCorrection(req: PayloadRequest, input: unknown): Promise<Answer> {
  const read = SHAPE.safeParse(input)
  const subject = read.success ? read.data.edition : null
  return atTheDoor(req, 'correction-asked', subject, async (actor) => {
    if (!read.success) throw new Refused(malformed(read.error.issues[0]?.path.join('.') ?? ''))
    const { edition, quote, proposal, basis } = read.data
    const [found] = await query<{ briefing: string; state: EditionState }>(
      req,
      sql`select briefing, state::text as state from editions where id = ${edition}::uuid`,
    )
    if (!found || !maySee(actor, await departmentsOf(req, edition))) throw new Refused(doorRefusals.notFound)
    const content = await parseContent(req, edition)
    if (!content) throw new Refused(doorRefusals.notFound)
    const { place, anchor } = orRefuse(
      judgeRequest(found.state, content, { anchor: read.data.anchor ?? null, quote, proposal, basis }),
    )
    const [request] = await query<{ id: string }>(
      req,
      sql`insert into correction_requests
            (briefing, edition, anchor, place, quote, proposal, basis, asked_by, asked_by_name)
          values (${found.briefing}, ${edition}, ${anchor}, ${place}, ${quote}, ${proposal}, ${basis},
            ${actor.id}, ${actor.name})
          returning id::text as id`,
    )
    const id = request?.id ?? ''
    await appendAudit(req, {
      event: 'correction-asked',
      subject: edition,
      outcome: 'done',
      details: {
        briefing: found.briefing,
        request: id,
        place,
        quote: hashOfWords(quote),
        proposal: hashOfWords(proposal),
        basis: hashOfWords(basis),
      },
    })
    await announce(req, { event: 'correction-asked', edition: { id: edition, briefing: found.briefing } })
    return { request: { id, place } }
  })
}

async function departmentsOf(req: PayloadRequest, edition: string): Promise<string[]> {
  const rows = await query<{ text: string }>(
    req,
    sql`select text from editions_texts where parent_id = ${edition}::uuid and path = 'departments' order by "order"`,
  )
  return rows.map(({ text }) => text)
}
