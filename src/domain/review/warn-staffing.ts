/**
 * Whether the people there are can take an edition through its stages: one person approves once, and none who wrote it.
 * Warns and never blocks, because somebody may be hired, or lend a seat, while the review is under way.
 */
import type { Warning } from '../edition/warn-edition'
import type { Sentence } from '../shared/result'
import type { Actor } from './actor'
import { seatsLeft } from './approvals'
import { mayReviewAt } from './eligible'
import type { Decision } from './facts'
import type { Plan, Stage } from './plan'

/** `people` are those whose account is on; `authors` edited or submitted the edition; `decisions` were given already. */
export type Staffing = {
  people: readonly Actor[]
  departments: readonly string[]
  authors: readonly string[]
  decisions: readonly Decision[]
}

type Post = { stage: Stage; needed: number; able: Actor[] }

/** A sentence for every stage that will find too few people, or one for all when only their sum is too small. */
export function warnStaffing(plan: Plan, { people, departments, authors, decisions }: Staffing): Warning[] {
  const spoken = decisions.flatMap(({ actor, onBehalfOf }) => [actor, onBehalfOf])
  const free = people.filter(({ id }) => !authors.includes(id) && !spoken.includes(id))
  const posts = plan.stages.map((stage) => ({
    stage,
    needed: seatsLeft(stage, decisions),
    able: free.filter((person) => mayReviewAt(person, stage, departments) === null),
  }))
  const short = posts.filter(({ needed, able }) => able.length < needed)
  if (short.length > 0) return short.map(({ stage, needed, able }) => tooFew(stage.name, needed, able.length))
  return isFilled(posts) ? [] : [sharedPeople]
}

/** Whether every seat can have a person of its own (a matching found by trading places). */
function isFilled(posts: readonly Post[]): boolean {
  const seats = posts.flatMap(({ needed, able }) => Array.from({ length: needed }, () => able))
  const holder = new Map<string, number>()
  const seat = (index: number, asked: Set<string>): boolean =>
    (seats[index] ?? []).some(({ id }) => {
      if (asked.has(id)) return false
      asked.add(id)
      const held = holder.get(id)
      if (held !== undefined && !seat(held, asked)) return false
      holder.set(id, index)
      return true
    })
  return seats.every((_, index) => seat(index, new Set()))
}

const tooFew = (stage: Sentence, needed: number, able: number): Warning => ({
  code: 'reviewers-missing',
  sentence: {
    zh: `“${stage.zh}”须 ${needed} 人同意，现在能审的有 ${able} 人（编辑、送审过这一稿的人不能审）。稿件会停在这一环节，请联系安全管理员安排审核人。`,
    en: `“${stage.en}” needs ${needed} approval(s), and ${able} could give one (nobody who edited or submitted this). The edition will wait there; ask the security administrator.`,
  },
  anchor: null,
})

const sharedPeople: Warning = {
  code: 'reviewers-missing',
  sentence: {
    zh: '审核人不够：一人在一次送审中只能签一次，而几个环节能审的是同样的人。稿件会停在靠后的环节，请联系安全管理员增加审核人。',
    en: 'There are too few reviewers: one person approves once, and several stages depend on the same people. Ask the security administrator for another.',
  },
  anchor: null,
}
