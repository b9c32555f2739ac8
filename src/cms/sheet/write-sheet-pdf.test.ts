import { describe, expect, it } from 'vitest'
import { SHIPPED_PLANS } from '@/domain/review/plan'
import type { Sheet } from '@/editorial/read-sheet'
import { printSheet } from './print-sheet'
import { readPdfText } from './read-pdf-text.testing'
import { writeSheetPdf } from './write-sheet-pdf'

const HASH = '4f1c2a9be07d5533aa10b2c3d4e5f60718293a4b5c6d7e8f9012345678abcdef'

/** Signed at the first stage, waiting at the second. */
const halfSigned: Sheet = {
  edition: '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000',
  number: 3,
  version: null,
  state: 'in_review',
  kind: 'first',
  face: null,
  hash: HASH,
  title: '市民服务热线运行情况',
  series: '测试系列',
  session: 3,
  heldOn: '2026-11-20',
  departments: ['市教育局', '市水利局'],
  submittedBy: '编辑甲',
  submittedAt: '2026-11-27T08:00:00.000Z',
  contributors: ['编辑甲', '编辑乙'],
  note: '请着重看第二部分。',
  stages: SHIPPED_PLANS[0].stages.map(({ key, name, checklist }, index) => ({
    key,
    name: name.zh,
    checklist: checklist.map(({ zh }) => ({ words: zh, isTicked: index === 0 })),
    signatures:
      index > 0
        ? []
        : [{ name: '初审', outcome: 'approve', at: '2026-11-27T16:30:00.000Z', reason: '已核对', label: '代 王主任' }],
    missing: index === 0 ? 0 : 1,
  })),
  release: null,
}

const textOf = (sheet: Sheet): string =>
  readPdfText(writeSheetPdf(printSheet(sheet, 'http://news.office', Date.parse('2026-11-28T00:00:00.000Z'))))

const squeeze = (text: string): string => text.replace(/\s/g, '')

describe('the approval sheet on paper', () => {
  it('says who signed when, on whose behalf and what, and what it was: the hash in groups of eight', () => {
    const text = textOf(halfSigned)
    for (const words of [
      '信息发布审核表',
      '市民服务热线运行情况',
      '市教育局、市水利局',
      '编辑甲、编辑乙',
      '初审（代王主任）',
      '同意：已核对',
      '2026-11-2800:30',
      '4f1c2a9be07d5533aa10b2c3d4e5f60718293a4b5c6d7e8f9012345678abcdef',
      `http://news.office/admin/sheet/${halfSigned.edition}?hash=${HASH}`,
    ])
      expect(squeeze(text)).toContain(words)
  })

  it('leaves a box to sign for every signature that is missing, and none once the review has ended', () => {
    expect(textOf(halfSigned).match(/签名：/g)).toHaveLength(2)
    const ended = halfSigned.stages.map((stage) => ({ ...stage, missing: 0 }))
    expect(textOf({ ...halfSigned, state: 'recalled', stages: ended })).not.toContain('签名：')
  })

  it.each([
    '#panic("x")',
    '#sys.version $1+1$ \\ [a] {b}',
    '"引号" \'单引号\' `反引号`',
    '*粗* _斜_ = 标题 - 列表 / 词条: 释义',
    '<label> @ref // 注释 /* 注释 */ ~ --- ...',
    '#include "/etc/passwd"',
    '\\u{41} \\#',
  ])('prints %s as it was written, wherever people write', (words) => {
    const text = textOf({
      ...halfSigned,
      title: words,
      note: words,
      departments: [words],
      submittedBy: words,
      stages: halfSigned.stages.map((stage) => ({
        ...stage,
        signatures: stage.signatures.map((signature) => ({ ...signature, name: words, reason: words, label: words })),
      })),
    })
    expect(squeeze(text).split(squeeze(words)).length - 1).toBe(7)
  })

  it('holds the longest reasons anybody may write, over as many pages as they need', () => {
    const reason = '这一句要改。'.repeat(660)
    const stages = halfSigned.stages.map((stage) => ({
      ...stage,
      signatures: stage.signatures.map((signature) => ({ ...signature, outcome: 'return' as const, reason })),
    }))
    // Counted by a character of each sentence: a page may end within one.
    expect(textOf({ ...halfSigned, stages }).match(/这/g)).toHaveLength(660)
  })
})
