/**
 * The sessions of the demonstration: which transcript each is imported from, and what an editor adds by hand.
 * The Jining session retells real facts in our own words; 云河市 and everything in it is invented.
 */
export type DemonstrationSession = {
  file: string
  series: string
  session: number
  departments: string[]
  notice: string
  keyPoints: string[]
  /** Colours of a drawn picture (sky, ground), where the session has one; drawn, because nothing real may be invented. */
  picture: { alt: string; caption: string; sky: string; ground: string } | null
}

const FICTION = '演示内容：云河市及其机构、人员、媒体和数据均为虚构。'

export const SERIES_DESCRIPTIONS: Record<string, string> = {
  'jining-decade': '回顾济宁市十年发展的主题系列新闻发布会。本站仅收录用于演示的场次摘要。',
  'yunhe-progress': '虚构城市云河市的主题系列新闻发布会，用于演示。',
}

export const DEMONSTRATION: DemonstrationSession[] = [
  {
    file: 'yunhe-progress-1.txt',
    series: 'yunhe-progress',
    session: 1,
    departments: ['云河市教育局'],
    notice: FICTION,
    keyPoints: [
      '2018年至2022年，全市新建、改扩建学校和幼儿园186所。',
      '学科类校外培训机构由386家压减至18家。',
      '2022年秋季起，小学、初中新生报名全部可在网上办理。',
    ],
    picture: {
      alt: '示意画：河岸边的校舍与树木',
      caption: '示意画，非现场照片。',
      sky: '#dfe9ee',
      ground: '#7d9a86',
    },
  },
  {
    file: 'yunhe-progress-2.txt',
    series: 'yunhe-progress',
    session: 2,
    departments: ['云河市生态环境局'],
    notice: FICTION,
    keyPoints: [
      '18个国省控地表水断面中有17个达到优良水质。',
      '2018年至2022年，全市完成营造林7.3万亩。',
      '环境影响报告书审批由60日压缩到25个工作日。',
    ],
    picture: { alt: '示意画：湖面与远山', caption: '示意画，非现场照片。', sky: '#e6ece2', ground: '#6f8fa6' },
  },
  {
    file: 'yunhe-progress-3.txt',
    series: 'yunhe-progress',
    session: 3,
    departments: ['云河市数据局'],
    notice: FICTION,
    keyPoints: [
      '市县两级依申请政务服务事项2316项。',
      '2023年1—8月，全市办理政务服务事项418.6万件，其中线上办理351.2万件。',
      '12345热线按时办结率99.1%。',
    ],
    picture: null,
  },
  {
    file: 'jining-decade-4.txt',
    series: 'jining-decade',
    session: 4,
    departments: ['济宁市司法局'],
    notice: '演示摘要：本页依据公开发布会的事实与数据，用自己的话重新写成，仅用于演示本系统，不是官方文本。',
    keyPoints: [
      '济宁市荣获第三届“中国法治政府奖”。',
      '全市“和为贵”人民调解室达到4750个。',
      '建成行政执法培训考试、网上办案、综合监督三大信息化平台。',
    ],
    picture: null,
  },
]
