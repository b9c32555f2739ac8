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
  const changes = [change('answers'), change('figures'), change('figures', 'added'), change('statement', 'moved')]
  expect(summariseChanges(changes).zh).toBe('2 项数据变动、1 处答问、1 处只移动了位置')
  expect(summariseChanges([]).zh).toBe('读者看到的内容没有不同')
})
