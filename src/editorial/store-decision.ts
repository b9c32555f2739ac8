/** Writes one reviewer's decision into the append-only record, as the rules of review made it. */
import type { PayloadRequest } from 'payload'
import type { Decision } from '@/domain/review/facts'
import { nameDecisions } from './name-decisions'

/** `checklist` are the ids ticked. `paper`: the signature was given on paper first. */
export type DecisionDetails = {
  reason: string | null
  checklist: string[]
  paper?: { photo: string; signedOn: string; recordedByName: string }
}

/** Needs the transaction of `req`. */
export async function storeDecision(
  req: PayloadRequest,
  edition: string,
  decision: Decision,
  { reason, checklist, paper }: DecisionDetails,
): Promise<void> {
  const [named] = await nameDecisions(req, [decision])
  if (!named) throw new Error('A decision without a reviewer.')
  const { carried, ...rest } = named
  await req.payload.create({
    collection: 'decisions',
    data: {
      ...rest,
      edition,
      carried: carried?.basis,
      signed: carried?.signed,
      reason,
      checklist,
      at: new Date().toISOString(),
      paperPhoto: paper?.photo,
      paperSignedOn: paper?.signedOn,
      paperRecordedByName: paper?.recordedByName,
    },
    depth: 0,
    req,
    overrideAccess: true,
  })
}
