/**
 * Test support: the people of a small press office and one briefing of theirs, at the points where rules bite.
 * Every function returns fresh values; tests change only what they are about.
 */
import type { Role } from '../people/roles'
import type { Actor } from './actor'
import type { BriefingFacts, Decision, EditionFacts } from './facts'
import { OPTIONAL_STAGES, type Plan, SHIPPED_PLANS } from './plan'

export const person = (id: string, roles: Role[], rest: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  roles,
  reviewStages: [],
  departments: [],
  ...rest,
})

export const editor = person('editor', ['editor'])
export const first = person('first', ['reviewer'], { reviewStages: ['first'] })
export const second = person('second', ['reviewer'], { reviewStages: ['second'] })
export const final = person('final', ['reviewer'], { reviewStages: ['final'] })
export const publisher = person('publisher', ['publisher'])
export const liaison = person('liaison', ['liaison'], { departments: ['culture'] })
export const stranger = person('stranger', ['liaison'], { departments: ['taxes'] })
export const admin = person('admin', ['admin', 'security', 'auditor'], { reviewStages: ['first', 'second', 'final'] })

const [threeStages] = SHIPPED_PLANS

/** The instant at which the examples are asked. */
export const NOW = '2026-11-27T09:00:00.000Z'

export const countersignPlan = (): Plan => ({
  ...threeStages,
  stages: [...OPTIONAL_STAGES.filter((stage) => stage.key === 'countersign'), ...threeStages.stages],
})

export const approval = (stage: string, actor: string, hash = 'hash-2'): Decision => ({
  stage,
  actor,
  outcome: 'approve',
  hash,
  onBehalfOf: null,
  carried: null,
})

/** Edition 2, submitted by the editor, with work of two people in it, waiting for 初审. */
export const inReview = (rest: Partial<EditionFacts> = {}): EditionFacts => ({
  id: 'edition-2',
  briefing: 'briefing-1',
  number: 2,
  state: 'in_review',
  hash: 'hash-2',
  storedHash: null,
  submittedBy: 'editor',
  contributors: ['editor', 'helper'],
  plan: threeStages,
  stage: 'first',
  decisions: [],
  kind: 'correction',
  scopes: { first: 'scope-of-first', second: 'scope-of-second', final: 'scope-of-final' },
  claims: [],
  delegations: [],
  signatures: [],
  scheduledFor: null,
  blockingComments: 0,
  ...rest,
})

/** The same edition when everybody has signed. */
export const approved = (rest: Partial<EditionFacts> = {}): EditionFacts =>
  inReview({
    state: 'approved',
    stage: null,
    storedHash: 'hash-2',
    decisions: [approval('first', 'first'), approval('second', 'second'), approval('final', 'final')],
    ...rest,
  })

/** Edition 1, which three others signed and readers see. */
export const shown = (rest: Partial<EditionFacts> = {}): EditionFacts =>
  inReview({ id: 'edition-1', number: 1, state: 'live', hash: 'hash-1', storedHash: 'hash-1', stage: null, ...rest })

/** A briefing of the culture department whose edition 1 is live and whose drafts have changed since. */
export const briefing = (rest: Partial<BriefingFacts> = {}): BriefingFacts => ({
  id: 'briefing-1',
  departments: ['culture'],
  plan: threeStages,
  open: null,
  edition: rest.open ?? null,
  live: { id: 'edition-1', hash: 'hash-1' },
  shown: shown(),
  requests: [],
  isTakenDown: false,
  draftHash: 'hash-2',
  problems: [],
  now: NOW,
  ...rest,
})
