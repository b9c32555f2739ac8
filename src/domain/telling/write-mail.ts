/**
 * The mails of the newsroom: what happened, the title, the link, and nothing else. No draft, no reason and no name of
 * who said what leaves the newsroom, because a mail lies on servers that are not ours.
 */
import type { Sentence } from '../shared/result'

/** `link` is a whole address, or a path where the office has not said under which address staff reach the admin. */
export type TellingItem = { words: Sentence; title: string; number: number; link: string }

export type Mail = { subject: string; text: string }

const LONGEST_TITLE = 80

/** One line: a line break in a subject would end the header. */
function shorten(title: string): string {
  const line = [...title.replace(/\s+/g, ' ').trim()]
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1).join('')}…` : line.join('')
}

const FOOTER = [
  '——',
  '这是发布厅自动发出的邮件，请勿回复。要改提醒方式，请登录后台，打开“提醒”。',
  'Sent automatically; please do not reply. Change what you are told in the admin under “Notices”.',
]

const itemLines = ({ words, title, number, link }: TellingItem): string[] => [
  `${words.zh}：《${shorten(title)}》送审稿 ${number}`,
  `${words.en}: edition ${number}`,
  link,
]

/** One mail about one thing. */
export const writeMail = (item: TellingItem): Mail => ({
  subject: `【发布厅】${item.words.zh}：${shorten(item.title)}`,
  text: [...itemLines(item), '', ...FOOTER, ''].join('\n'),
})

/** The daily digest; `items` is not empty, newest last. */
export const writeDigest = (items: readonly TellingItem[]): Mail => ({
  subject: `【发布厅】每日汇总：${items.length} 条提醒`,
  text: [
    `您有 ${items.length} 条提醒。`,
    `You have ${items.length} notice${items.length === 1 ? '' : 's'}.`,
    '',
    ...items.flatMap((item, index) => [`${index + 1}. ${itemLines(item).join('\n   ')}`, '']),
    ...FOOTER,
    '',
  ].join('\n'),
})
