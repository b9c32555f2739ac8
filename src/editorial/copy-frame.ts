/**
 * Begins the next session of a series in the frame of its last one: who hosts, in which parts, by whom and about what.
 * Not a word of the text is taken along, and no presenter: those are what makes it another briefing.
 */
import type { PayloadRequest } from 'payload'
import { doorRefusals } from '@/domain/review/refusals'
import { canonicalId } from '@/domain/shared/document-id'
import type { Briefing } from '@/generated/payload-types'
import { forClient, Refused } from './refused'
import { textRefusals } from './text-refusals'
import { inTransaction } from './transaction'
import { personOf } from './who'

/** @returns 200 `{briefing, session, from}`: the new draft, its number, and the session it was modelled on */
export async function copyFrame(req: PayloadRequest, asked: string) {
  try {
    if (!personOf(req)) throw new Refused(doorRefusals.notSignedIn)
    const body = await inTransaction(req, () => copy(req, canonicalId(asked)))
    return { status: 200, body }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { status: error.refusal.status, body: { refusal: forClient(error.refusal) } }
  }
}

async function copy(req: PayloadRequest, series: string) {
  const { docs } = await req.payload.find({
    collection: 'briefings',
    draft: true,
    where: { series: { equals: series } },
    sort: '-session',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const last = docs[0]
  if (!last) throw new Refused(textRefusals.nothingToCopy)
  const session = (last.session ?? 0) + 1
  const made = await req.payload.create({
    collection: 'briefings',
    data: { ...frameOf(last), series, session } as Briefing,
    draft: true,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return { briefing: made.id, session, from: last.session ?? null }
}

/** The title stays empty on purpose: a briefing without one cannot be submitted, a copied one could be by mistake. */
const frameOf = (last: Briefing) => ({
  heldAt: last.heldAt,
  venue: last.venue,
  organizer: last.organizer,
  departments: last.departments,
  topics: last.topics,
  transcriptKind: last.transcriptKind,
  hosts: (last.hosts ?? []).map(({ speaker, posts }) => ({ speaker, posts })),
  sections: (last.sections ?? []).map(({ heading }) => ({ heading })),
})
