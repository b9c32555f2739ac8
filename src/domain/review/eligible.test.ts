import { describe, expect, test } from 'vitest'
import { ROLES } from '../people/roles'
import { mayReviewAt } from './eligible'
import { admin, editor, final, first, liaison, person, publisher, stranger } from './example-facts.testing'
import { CHIEF_STAGE, OPTIONAL_STAGES, type Stage } from './plan'

const [countersign] = OPTIONAL_STAGES
const named = (...people: string[]): Stage => ({ ...CHIEF_STAGE, who: 'people', people })
const byRole = (...roles: Stage['roles']): Stage => ({ ...CHIEF_STAGE, who: 'roles', roles })
const mayReview = (actor: typeof editor, stage: Stage) => mayReviewAt(actor, stage, ['culture']) === null

describe('who may review at a stage', () => {
  test('the reviewers who hold it, where it is held by key', () => {
    const chief = person('chief', ['reviewer'], { reviewStages: ['chief'] })
    expect(mayReview(chief, CHIEF_STAGE)).toBe(true)
    for (const other of [final, editor, person('x', ['publisher'], { reviewStages: ['chief'] })])
      expect(mayReview(other, CHIEF_STAGE)).toBe(false)
  })

  test('liaisons of a department taking part, where the department signs', () => {
    expect(mayReview(liaison, countersign)).toBe(true)
    for (const other of [stranger, first, admin]) expect(mayReview(other, countersign)).toBe(false)
  })

  test('the people a stage names and nobody else, be they editor or publisher', () => {
    for (const actor of [editor, publisher, first]) {
      expect(mayReview(actor, named(actor.id))).toBe(true)
      expect(mayReview(actor, named('somebody'))).toBe(false)
    }
    expect(mayReviewAt(first, named('somebody'), [])?.sentence.zh).toContain('名单里没有您')
  })

  test('whoever holds one of the roles a stage names', () => {
    expect(mayReview(publisher, byRole('editor', 'publisher'))).toBe(true)
    expect(mayReview(first, byRole('reviewer'))).toBe(true)
    expect(mayReview(first, byRole('publisher'))).toBe(false)
    expect(mayReviewAt(first, byRole('editor', 'publisher'), [])?.sentence.zh).toContain('编辑、发布员')
  })

  test('a liaison of another department never, by name or by role', () => {
    expect(mayReview(liaison, named('liaison'))).toBe(true)
    expect(mayReview(stranger, named('stranger'))).toBe(false)
    expect(mayReview(liaison, byRole('liaison'))).toBe(true)
    expect(mayReview(stranger, byRole('liaison'))).toBe(false)
  })

  test('who only administers or audits never, whatever the plan says', () => {
    for (const stage of [named('admin'), byRole('admin', 'security', 'auditor'), byRole(...ROLES)])
      expect(mayReview(admin, stage)).toBe(false)
  })
})
