/** The facts of a briefing — what stands above the text — as passages that can be compared. */
import type { BriefingState, EditionContent, TranscriptKind } from './edition'
import { type Passage, passage } from './passage'
import { place } from './place-names'

const STATES: Record<BriefingState, string> = { announced: '预告', live: '直播中', record: '实录' }
const TRANSCRIPTS: Record<TranscriptKind, string> = {
  verbatim: '现场实录',
  edited: '根据录音整理',
  prepared: '书面发布稿',
}

/** One passage for each fact that is stated; what is null or empty has none. */
export function listFacts({ series, briefing }: EditionContent): Passage[] {
  const facts: [key: string, zh: string, en: string, value: string | null][] = [
    ['series-title', '系列名称', 'Series', series.title],
    ['series-slug', '系列网址', 'Address of the series', series.slug],
    ['series-description', '系列简介', 'About the series', series.description],
    ['session', '场次', 'Session', `第 ${briefing.session} 场`],
    ['title', '标题', 'Title', briefing.title],
    ['state', '状态', 'State', STATES[briefing.state]],
    ['transcript-kind', '实录类型', 'Kind of transcript', TRANSCRIPTS[briefing.transcriptKind]],
    ['held-on', '举行日期', 'Date', briefing.heldOn],
    ['held-at', '举行时间', 'Time', briefing.heldAt],
    ['venue', '地点', 'Venue', briefing.venue],
    ['organizer', '主办单位', 'Organizer', briefing.organizer],
    ['departments', '发布单位', 'Departments', briefing.departments.join('、')],
    ['topics', '主题', 'Topics', briefing.topics.join('、')],
    ['notice', '页首说明', 'Notice', briefing.notice],
  ]
  return facts.flatMap(([key, zh, en, value]) =>
    value ? [passage({ key: `fact/${key}`, area: 'facts', where: place(zh, en), text: value })] : [],
  )
}
