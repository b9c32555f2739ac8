/**
 * Everything the reviewer's screen shows of one edition against one base, of one moment. The two are frozen texts, so
 * the same address shows everybody the same difference; where the edition stands and what may be done is of now.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { groupChanges, type ReadGroup } from '@/domain/edition/group-changes'
import { summariseChanges } from '@/domain/edition/summarise-changes'
import type { EditionState } from '@/domain/review/edition-state'
import type { Edition } from '@/generated/payload-types'
import { type Base, chooseBase, NO_BASE } from './choose-base'
import { parseContent } from './edition-content'
import { maySee } from './may-see'
import { readComments, type ShownComment } from './read-comments'
import { readDesk } from './read-desk'
import { readSituation } from './read-facts'
import { type Review, readReview } from './read-review'
import { segmentWords } from './segment-words'
import { inTransaction } from './transaction'
import { personOf } from './who'

type Named = { id: string; number: number; version: number | null }

/**
 * `review` is the standing of the briefing now: about `edition` only while `newest` is null, which else is the edition
 * to look at instead. `others` can be compared with. `next` waits for this person besides this one; `waiting` counts.
 */
export type ReviewScreen = {
  edition: Named & { briefing: string; title: string; state: EditionState; hash: string }
  base: Omit<Base, 'content'> | null
  baseKey: string
  newest: Named | null
  others: Named[]
  summary: string
  groups: ReadGroup[]
  comments: ShownComment[]
  blocking: number
  review: Review
  next: { edition: string; title: string } | null
  waiting: number
}

/** Null for strangers, for liaisons of other departments, and when there is no such edition or its content is erased. */
export async function readReviewScreen(
  asked: PayloadRequest,
  id: string,
  base: string | null,
): Promise<ReviewScreen | null> {
  const compared = await readCompared(asked, id, base)
  const review = compared && (await readReview(asked, compared.edition.briefing))
  if (!compared || !review) return null
  const queue = (await readDesk(asked))?.toReview ?? []
  const waiting = queue.flatMap(({ edition, title }) => (edition && edition !== id ? [{ edition, title }] : []))
  return { ...compared, review, next: waiting[0] ?? null, waiting: waiting.length }
}

function readCompared(
  asked: PayloadRequest,
  id: string,
  wanted: string | null,
): Promise<Omit<ReviewScreen, 'review' | 'next' | 'waiting'> | null> {
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    const actor = personOf(req)
    const edition = actor && (await findEdition(req, id))
    if (!edition || !maySee(actor, edition.departments ?? [])) return null
    const content = await parseContent(req, id)
    if (!content) return null
    const { docs: editions } = await req.payload.find({
      collection: 'editions',
      where: { briefing: { equals: edition.briefing } },
      sort: '-number',
      pagination: false,
      depth: 0,
      req,
      overrideAccess: true,
    })
    const { facts } = await readSituation(req, edition.briefing, {})
    const compared = { edition, content, editions }
    const base = await chooseBase(req, actor, compared, wanted)
    const { groups, changes } = groupChanges(base?.content ?? null, content, segmentWords)
    const { briefing, title, state, hash } = edition
    const [newest] = editions
    return {
      edition: { ...name(edition), briefing, title, state, hash },
      base: base && { key: base.key, kind: base.kind, number: base.number, version: base.version, hash: base.hash },
      baseKey: base?.key ?? NO_BASE,
      newest: newest && newest.id !== id ? name(newest) : null,
      others: editions.filter((other) => other.number < edition.number).map(name),
      summary: summariseChanges(changes).zh,
      groups,
      comments: await readComments(req, actor, facts, compared),
      blocking: facts.edition?.blockingComments ?? 0,
    }
  })
}

const name = ({ id, number, version }: Edition): Named => ({ id, number, version: version ?? null })

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
