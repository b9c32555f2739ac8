/**
 * A rich edition of a fictional city, for tests: every kind of block, every optional field used at least once.
 * Nothing in the product reads it.
 */
import { type Block, EDITION_SCHEMA, type EditionContent } from './edition'

const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', text: [{ text }] })

const PRESENTER = {
  document: 'speaker-1',
  slug: 'lin-yue',
  name: '林越',
  posts: ['云河市水务局局长', '云河市新闻发言人'],
}
const DEPUTY = { document: 'speaker-2', slug: 'he-qing', name: '何青', posts: ['云河市水务局副局长'] }
const HOST = { document: 'speaker-3', slug: 'shen-an', name: '沈安', posts: ['云河市委宣传部副部长'] }

/** A fresh copy at every call, so that a test may change it freely. */
export const sampleEdition = (): EditionContent =>
  structuredClone<EditionContent>({
    schema: EDITION_SCHEMA,
    series: {
      document: 'series-1',
      slug: 'yunhe-progress',
      title: '云河这五年',
      description: '虚构的系列，供演示使用。',
    },
    briefing: {
      document: 'briefing-2',
      session: 2,
      title: '云河市水务工作专场',
      state: 'record',
      transcriptKind: 'edited',
      heldOn: '2024-05-16',
      heldAt: '上午 10:00',
      venue: '云河市新闻发布厅',
      organizer: '云河市人民政府新闻办公室',
      departments: ['云河市水务局'],
      topics: ['水利', '民生'],
      notice: '本页内容纯属虚构。',
    },
    presenters: [PRESENTER, DEPUTY],
    hosts: [HOST],
    keyPoints: [
      { id: 'k-1', text: '城区供水管网更新过半。' },
      { id: 'k-2', text: '三条河道水质稳定达标。' },
    ],
    lead: [
      paragraph('p-1', '云河市今天举行发布会，介绍全市水务工作情况。'),
      {
        id: 'p-2',
        kind: 'paragraph',
        text: [
          { text: '有关数据见' },
          { text: '水资源公报', href: 'https://water.example.cn/2023' },
          { text: '。', bold: true },
        ],
      },
    ],
    sections: [
      {
        id: 's-1',
        number: 1,
        heading: '供水更有保障',
        blocks: [paragraph('p-3', '五年来，供水能力持续提高。')],
        achievements: [
          {
            id: 'a-1',
            document: 'achievement-1',
            lead: '管网更新提速。',
            blocks: [
              paragraph('p-4', '更新供水管网三百二十公里，惠及12万户居民。'),
              { id: 'p-5', kind: 'image', media: 'media-1' },
            ],
            figures: [
              {
                text: '12万户',
                value: '120000',
                unit: '户',
                qualifier: null,
                label: '受益户数',
                indicator: 'indicator-1',
                confirmed: true,
                block: 'p-4',
                start: 15,
                end: 19,
              },
            ],
            honours: ['全省供水先进市'],
            coverage: ['云河日报'],
            documents: ['云河市供水条例'],
          },
          {
            id: 'a-2',
            document: 'achievement-2',
            lead: '水厂建成投用。',
            blocks: [paragraph('p-6', '新水厂日供水能力达到八万吨。')],
            figures: [],
            honours: [],
            coverage: [],
            documents: [],
          },
        ],
      },
      {
        id: 's-2',
        number: 2,
        heading: '河湖更加清洁',
        blocks: [
          paragraph('p-7', '河长巡河成为常态。'),
          { id: 'p-8', kind: 'list', ordered: true, items: [[{ text: '清理排口。' }], [{ text: '修复湿地。' }]] },
          {
            id: 'p-9',
            kind: 'table',
            rows: [
              [
                { header: true, text: [{ text: '河道' }] },
                { header: true, text: [{ text: '水质' }] },
              ],
              [
                { header: false, text: [{ text: '清河' }] },
                { header: false, text: [{ text: '三类' }] },
              ],
            ],
          },
          { id: 'p-10', kind: 'quote', text: [{ text: '水清了，散步的人多了。' }] },
        ],
        achievements: [],
      },
    ],
    questions: [
      {
        id: 'q-1',
        document: 'question-1',
        outlet: '云河广播电视台',
        journalist: null,
        followUp: false,
        blocks: [paragraph('p-11', '请问下一步如何节水？')],
        answers: [
          {
            speaker: PRESENTER,
            blocks: [
              paragraph('p-12', '谢谢您的提问。'),
              paragraph('p-13', '我们计划建成节水单位超过90家，逐步推广中水回用。'),
            ],
          },
          { speaker: DEPUTY, blocks: [paragraph('p-14', '我再补充一点，阶梯水价将保持稳定。')] },
        ],
        figures: [
          {
            text: '超过90家',
            value: '90',
            unit: '家',
            qualifier: '超过',
            label: null,
            indicator: null,
            confirmed: false,
            block: 'p-13',
            start: 10,
            end: 15,
          },
        ],
      },
      {
        id: 'q-2',
        document: 'question-2',
        outlet: '云河日报',
        journalist: '周宁',
        followUp: true,
        blocks: [paragraph('p-15', '水价何时调整？')],
        answers: [{ speaker: PRESENTER, blocks: [paragraph('p-16', '近期没有调整安排。')] }],
        figures: [],
      },
    ],
    gallery: ['media-2'],
    media: {
      'media-1': {
        id: 'media-1',
        url: '/media/pipes.webp',
        alt: '工人在更新供水管道',
        caption: '管网更新现场',
        credit: '陈默',
        width: 1600,
        height: 900,
      },
      'media-2': {
        id: 'media-2',
        url: '/media/hall.webp',
        alt: '发布会现场',
        caption: null,
        credit: null,
        width: 1600,
        height: 1067,
      },
    },
  })
