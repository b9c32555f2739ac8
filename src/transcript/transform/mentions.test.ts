import { describe, expect, it } from 'vitest'
import { findCoverage } from './find-coverage'
import { findDocuments } from './find-documents'
import { findHonours } from './find-honours'

describe('what an achievement names', () => {
  it('documents are titles that end like one, each once', () => {
    expect(findDocuments('出台《云河节水条例》《水价办法(试行)》，《云河日报》刊文解读《云河节水条例》。')).toEqual([
      '《云河节水条例》',
      '《水价办法(试行)》',
    ])
  })

  it('coverage is the outlets of a sentence that says they reported', () => {
    expect(findCoverage('做法被中央电视台、《云河日报》(2021年8月2日)报道，并在云河晚报刊发。')).toEqual([
      '中央电视台',
      '云河日报',
      '云河晚报',
    ])
  })

  it('an outlet that founded something has not reported', () => {
    expect(findCoverage('市水务局被云河日报社列为通联点。聘请云河日报记者担任监督员。')).toEqual([])
  })

  it('a headline in title marks is no outlet', () => {
    expect(findCoverage('云河日报以《节水在身边》为题报道。')).toEqual(['云河日报'])
  })

  it.each([
    ['市水务局被省节水办授予全省节水宣传先进集体荣誉称号。', ['全省节水宣传先进集体']],
    ['荣获第二届“清河奖”，群众满意。', ['第二届“清河奖”']],
    ['被评为全省先进单位、全市文明城市。', ['全省先进单位', '全市文明城市']],
    ['该机制被命名为首批全省治水示范项目。', ['首批全省治水示范项目']],
    ['获得“优秀”等次。', ['“优秀”等次']],
    ['获得充分肯定，授予专利40件。', []],
    ['入选名单的企业有12家。', []],
  ])('%s', (text, honours) => expect(findHonours(text)).toEqual(honours))
})
