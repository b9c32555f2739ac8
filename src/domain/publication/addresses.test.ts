import { describe, expect, it } from 'vitest'
import {
  apiBriefingPath,
  editionPath,
  indicatorPath,
  passagePath,
  searchPath,
  seriesPath,
  sessionPath,
  speakerPath,
} from './addresses'

describe('the public addresses', () => {
  it('are those the newsroom promised', () => {
    expect(seriesPath('jining-decade')).toBe('/series/jining-decade')
    expect(sessionPath('jining-decade', 4)).toBe('/series/jining-decade/4')
    expect(editionPath('jining-decade', 4, 2)).toBe('/series/jining-decade/4/v/2')
    expect(passagePath('jining-decade', 4, 'p-1f')).toBe('/series/jining-decade/4#p-1f')
    expect(speakerPath('lin-yue')).toBe('/speakers/lin-yue')
    expect(indicatorPath('water-supply')).toBe('/figures/water-supply')
    expect(apiBriefingPath('jining-decade', 4)).toBe('/api/v1/briefings/jining-decade/4')
  })

  it('carry any words of a search', () => {
    expect(new URL(searchPath('供水 & 节水?'), 'http://site').searchParams.get('q')).toBe('供水 & 节水?')
  })
})
