import { describe, expect, it } from 'vitest'
import { apiBriefingPath, seriesPath, sessionPath } from './addresses'

describe('the public addresses', () => {
  it('are those the newsroom promised', () => {
    expect(seriesPath('jining-decade')).toBe('/series/jining-decade')
    expect(sessionPath('jining-decade', 4)).toBe('/series/jining-decade/4')
    expect(apiBriefingPath('jining-decade', 4)).toBe('/api/v1/briefings/jining-decade/4')
  })
})
