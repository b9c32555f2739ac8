import { describe, expect, test } from 'vitest'
import { isOnlyLiaison, ROLES } from './roles'

describe('a person who is held to the own departments', () => {
  test('is a liaison and nothing else', () => {
    expect(isOnlyLiaison(['liaison'])).toBe(true)
    for (const role of ROLES.filter((other) => other !== 'liaison')) {
      expect(isOnlyLiaison([role])).toBe(false)
      expect(isOnlyLiaison(['liaison', role])).toBe(false)
    }
  })

  test('is also somebody who was given no role at all', () => {
    expect(isOnlyLiaison([])).toBe(true)
  })
})
