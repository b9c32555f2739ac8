/** The one line above a list of changes: how much of what. Made by counting; nobody judges here. */
import type { Sentence } from '../shared/result'
import { AREAS, type Area, type Change } from './change'

const COUNTED: Record<Area, Sentence> = {
  figures: { zh: '项数据变动', en: 'figures' },
  people: { zh: '处姓名职务', en: 'names and posts' },
  answers: { zh: '处答问', en: 'answers' },
  statement: { zh: '处发布词', en: 'statement' },
  questions: { zh: '处提问', en: 'questions' },
  facts: { zh: '处基本情况', en: 'facts' },
  media: { zh: '处图片', en: 'pictures' },
}

/** 3 项数据变动、1 处姓名职务、2 处答问. Passages that only moved are counted last and apart. */
export function summariseChanges(changes: readonly Change[]): Sentence {
  const moved = changes.filter(({ kind }) => kind === 'moved').length
  const counts = AREAS.map((area) => ({
    area,
    count: changes.filter((change) => change.area === area && change.kind !== 'moved').length,
  })).filter(({ count }) => count > 0)
  const parts = (language: 'zh' | 'en') => [
    ...counts.map(({ area, count }) => `${count} ${COUNTED[area][language]}`),
    ...(moved > 0 ? [language === 'zh' ? `${moved} 处只移动了位置` : `${moved} only moved`] : []),
  ]
  if (changes.length === 0) return { zh: '读者看到的内容没有不同', en: 'No difference a reader can see' }
  return { zh: parts('zh').join('、'), en: parts('en').join(', ') }
}
