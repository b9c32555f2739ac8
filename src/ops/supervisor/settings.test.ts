import { describe, expect, it } from 'vitest'
import { StartRefused } from './say.mjs'
import { readSettings } from './settings.mjs'

describe('what npm start is told', () => {
  it('serves this machine only, on port 3000, with a demonstration, when it is told nothing', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, host: '127.0.0.1', isEmpty: false, hasOwnDatabase: false })
  })

  it.each([
    ['PORT', 'three'],
    ['PORT', '0'],
    ['EMPTY', 'perhaps'],
  ])('refuses %s=%s with a sentence that names it', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(StartRefused)
    expect(() => readSettings({ [name]: value })).toThrow(`The variable ${name} `)
  })

  it('does not start an embedded database beside half of an external one', () => {
    expect(() => readSettings({ DATABASE_OWNER_URL: 'postgres://owner@db/fabuting' })).toThrow('DATABASE_URL')
  })
})
