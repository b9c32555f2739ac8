/** The one line above a list of changes: how much of what. Made by counting; nobody judges here. */
import type { Sentence } from '../shared/result'
import { AREAS, type Area, type Change } from './change'
import { listFigureRows } from './figure-rows'

const COUNTED: Record<Exclude<Area, 'figures'>, Sentence> = {
  people: { zh: '处姓名职务', en: 'names and posts' },
  answers: { zh: '处答问', en: 'answers' },
  statement: { zh: '处发布词', en: 'statement' },
  questions: { zh: '处提问', en: 'questions' },
  facts: { zh: '处基本情况', en: 'facts' },
  media: { zh: '处图片', en: 'pictures' },
}

/**
 * 3 项数据变动、1 处姓名职务、2 处答问. Figures are the rows of the table of figures; what only moved and what only our
 * own notes on figures say is counted last and apart.
 */
export function summariseChanges(changes: readonly Change[]): Sentence {
  if (changes.length === 0) return { zh: '读者看到的内容没有不同', en: 'No difference a reader can see' }
  const rows = listFigureRows(changes)
  const marked = rows.filter(({ isMarkingOnly }) => isMarkingOnly).length
  const moved = changes.filter(({ kind }) => kind === 'moved').length
  // Prose whose numbers changed stands among the figures even where the number is no statistic (a date, a rank).
  const isTold = (change: Change) => change.figure || rows.some(({ key }) => key.startsWith(`${change.key}/number/`))
  const bare = changes.filter((change) => change.area === 'figures' && !isTold(change) && !hasRow(rows, change)).length
  const counts: [number, Sentence][] = [
    [rows.length - marked, { zh: '项数据变动', en: 'figures' }],
    [bare, { zh: '处日期、序号等数字', en: 'dates and other numbers' }],
    ...AREAS.filter((area) => area !== 'figures').map((area): [number, Sentence] => [
      changes.filter((change) => change.area === area && change.kind !== 'moved').length,
      COUNTED[area],
    ]),
    [marked, { zh: '处数据标注', en: 'notes on figures' }],
    [moved, { zh: '处只移动了位置', en: 'only moved' }],
  ]
  const told = counts.filter(([count]) => count > 0)
  return {
    zh: told.map(([count, { zh }]) => `${count} ${zh}`).join('、'),
    en: told.map(([count, { en }]) => `${count} ${en}`).join(', '),
  }
}

/** Whether the table of figures already tells of this passage. */
const hasRow = (rows: ReturnType<typeof listFigureRows>, { anchor }: Change): boolean =>
  rows.some((row) => row.anchor === anchor && !row.isMarkingOnly)
