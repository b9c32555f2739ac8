import { expect, it } from 'vitest'
import type { Change } from './change'
import { summariseChanges } from './summarise-changes'

const change = (area: Change['area'], kind: Change['kind'] = 'changed'): Change => ({
  key: area,
  kind,
  area,
  where: { zh: '', en: '' },
  before: '前',
  after: '后',
  anchor: null,
})

it('a reviewer reads in one line how much of what changed, riskiest first', () => {
  const prose = { ...change('figures'), before: '受理12.6万件，座席40个。', after: '受理12.8万件，座席45个。' }
  const date = { ...change('figures'), key: 'date', anchor: 'p-9', before: '3月起实施', after: '4月起实施' }
  const changes = [change('answers'), prose, date, change('statement', 'moved')]
  expect(summariseChanges(changes).zh).toBe('2 项数据变动、1 处日期、序号等数字、1 处答问、1 处只移动了位置')
  expect(summariseChanges([]).zh).toBe('读者看到的内容没有不同')
})
