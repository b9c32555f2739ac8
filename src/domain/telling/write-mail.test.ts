import { expect, it } from 'vitest'
import { type TellingItem, writeDigest, writeMail } from './write-mail'

const item = (rest: Partial<TellingItem> = {}): TellingItem => ({
  words: { zh: '请您审核', en: 'Please review' },
  title: '市民热线一年办结情况',
  number: 2,
  link: 'https://news.example.gov.cn/admin/review/e-1',
  ...rest,
})

it('a mail says what happened, to which title, and where to look', () => {
  const { subject, text } = writeMail(item())
  expect(subject).toBe('【发布厅】请您审核：市民热线一年办结情况')
  expect(text.split('\n').slice(0, 3)).toEqual([
    '请您审核：《市民热线一年办结情况》送审稿 2',
    'Please review: edition 2',
    'https://news.example.gov.cn/admin/review/e-1',
  ])
})

it('a title with line breaks cannot write headers of its own, and a long one is cut', () => {
  expect(writeMail(item({ title: '一\r\nBcc: x@example.com' })).subject).not.toMatch(/[\r\n]/)
  expect([...writeMail(item({ title: '长'.repeat(300) })).subject].length).toBeLessThan(100)
})

it('a digest counts and lists what there was', () => {
  const { subject, text } = writeDigest([item(), item({ title: '另一场' })])
  expect(subject).toBe('【发布厅】每日汇总：2 条提醒')
  expect(text).toContain('1. 请您审核：《市民热线一年办结情况》')
  expect(text).toContain('2. 请您审核：《另一场》')
})
