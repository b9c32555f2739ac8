/**
 * Everything the review panel of a briefing shows, of one moment: where it stands, what changed, what stands in the
 * way, and what the person who asks may do. Writes nothing; the moves themselves ask all of it again.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Change } from '@/domain/edition/change'
import type { EditionContent } from '@/domain/edition/edition'
import type { EditionKind } from '@/domain/edition/edition-kind'
import { listChanges } from '@/domain/edition/list-changes'
import { type Warning, warnEdition } from '@/domain/edition/warn-edition'
import { sessionPath } from '@/domain/publication/addresses'
import type { EditionState } from '@/domain/review/edition-state'
import { listMoves } from '@/domain/review/list-moves'
import { type BuiltVerb, isBuilt } from '@/domain/review/verbs'
import { warnMajor } from '@/domain/review/warn-major'
import type { Edition } from '@/generated/payload-types'
import { readBriefingDraft } from './compose-edition'
import { parseContent } from './edition-content'
import { maySee } from './may-see'
import { type Duty, readDuty } from './read-duty'
import { readSituation, type Situation } from './read-facts'
import { type Outline, readOutline } from './read-outline'
import { findNextReviewers, nameOf, type People, readPeople } from './read-people'
import { readStaffing } from './read-staffing'
import { readPlanOf, readStages, type StageProgress } from './read-stages'
import { readStanding, type Standing } from './read-standing'
import { inTransaction } from './transaction'
import { personOf } from './who'

/**
 * Times are ISO 8601. `stage` is the key of the current stage, null unless in review. `isOpen`: drafts are locked.
 * `failure` says why a scheduled release did not happen.
 */
export type ReviewedEdition = {
  id: string
  title: string
  number: number
  version: number | null
  state: EditionState
  isOpen: boolean
  stage: string | null
  hash: string
  submittedBy: string
  submittedAt: string
  note: string | null
  kind: EditionKind
  publicNote: string | null
  scheduledFor: string | null
  failure: string | null
}

/** `code` and `sentence` say why not; both null when the person may. */
export type PossibleMove = { verb: BuiltVerb; allowed: boolean; code: string | null; sentence: string | null }

/** `base` is what is compared with: the live edition, else the last one submitted before. Null: there is none. */
export type Difference = { base: { number: number; version: number | null } | null; changes: Change[] }

/**
 * `edition` is the open one, else the newest; null before the first submission. `next` names who may approve the
 * current stage. `problems` keep the drafts from being submitted, `warnings` do not; both are about what would be
 * signed or submitted now. `path` is the public address. `stages` are those of `edition`; `upcoming` names the stages of
 * the next submission where a run is over.
 */
export type Review = {
  briefing: string
  edition: ReviewedEdition | null
  live: { version: number; releasedAt: string } | null
  path: string | null
  stages: StageProgress[]
  upcoming: string[] | null
  next: string[]
  duty: Duty
  standing: Standing
  moves: PossibleMove[]
  problems: string[]
  warnings: Warning[]
  counts: { sections: number; achievements: number; questions: number; figures: number } | null
  difference: Difference | null
  outline: Outline
}

/** The review of a briefing as the signed-in person may see it; null for strangers, other departments and the unknown. */
export function readReview(asked: PayloadRequest, briefingId: string): Promise<Review | null> {
  // A form is drawn by many readers at once; none may end up in this transaction.
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    const actor = personOf(req)
    const briefing = actor ? await readBriefingDraft(req, briefingId) : null
    if (!actor || !briefing || !maySee(actor, briefing.departments ?? [])) return null
    const situation = await readSituation(req, briefingId, { drafts: true })
    const { facts, composition, live } = situation
    const editions = await readEditions(req, briefingId)
    const newest = editions[0] ?? null
    const content = facts.open ? await parseContent(req, facts.open.id) : (composition?.content ?? null)
    const people = await readPeople(req)
    const plan = newest ? await readPlanOf(req, newest.id) : null
    return {
      briefing: briefingId,
      edition: newest && describeEdition(newest, situation, people),
      live: live?.version ? { version: live.version, releasedAt: live.releasedAt ?? live.updatedAt } : null,
      path: live
        ? sessionPath(live.seriesSlug, live.session)
        : content && sessionPath(content.series.slug, content.briefing.session),
      stages: await readStages(req, plan ?? facts.plan, plan ? (newest?.id ?? null) : null),
      upcoming: plan && !facts.open ? facts.plan.stages.map(({ name }) => name.zh) : null,
      next: findNextReviewers(people, facts),
      duty: await readDuty(req, actor, facts, people),
      standing: await readStanding(req, facts, editions, people),
      moves: listMoves(actor, facts).flatMap(({ verb, allowed, refusal }) =>
        isBuilt(verb) ? [{ verb, allowed, code: refusal?.code ?? null, sentence: refusal?.sentence.zh ?? null }] : [],
      ),
      problems: facts.problems.map(({ sentence }) => sentence.zh),
      warnings: [
        ...(await readStaffing(req, actor, situation, people)),
        ...warnMajor(facts.open?.plan ?? facts.plan, briefing.isMajor ?? false),
        ...(composition?.warnings ?? (content ? warnEdition(content) : [])),
      ],
      counts: content && count(content),
      difference:
        content &&
        (await compare(
          req,
          content,
          live,
          editions.filter(({ id }) => id !== facts.open?.id),
        )),
      outline: await readOutline(req, briefing),
    }
  })
}

async function readEditions(req: PayloadRequest, briefing: string): Promise<Edition[]> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { briefing: { equals: briefing } },
    sort: '-number',
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs
}

const describeEdition = (edition: Edition, { facts }: Situation, people: People): ReviewedEdition => ({
  id: edition.id,
  title: edition.title,
  number: edition.number,
  version: edition.version ?? null,
  state: edition.state,
  isOpen: facts.open?.id === edition.id,
  stage: edition.stage ?? null,
  hash: edition.hash,
  submittedBy: nameOf(people, edition.submittedBy),
  submittedAt: edition.submittedAt,
  note: edition.note || null,
  kind: edition.kind ?? 'first',
  publicNote: edition.publicNote || null,
  scheduledFor: edition.scheduledFor ?? null,
  failure: edition.failure ?? null,
})

async function compare(
  req: PayloadRequest,
  content: EditionContent,
  live: Edition | null,
  earlier: readonly Edition[],
): Promise<Difference> {
  const base = live ?? earlier[0] ?? null
  const previous = base && (await parseContent(req, base.id))
  if (!base || !previous) return { base: null, changes: [] }
  return { base: { number: base.number, version: base.version ?? null }, changes: listChanges(previous, content) }
}

function count({ sections, questions }: EditionContent): NonNullable<Review['counts']> {
  const achievements = sections.flatMap((section) => section.achievements)
  return {
    sections: sections.length,
    achievements: achievements.length,
    questions: questions.length,
    figures: [...achievements, ...questions].reduce((sum, { figures }) => sum + figures.length, 0),
  }
}
