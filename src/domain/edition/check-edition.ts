/**
 * What keeps an edition from being submitted: a broken form, or an identity nobody could cite. Nothing else blocks
 * here; the rest of the checklist warns (`warn-edition.ts`) unless the series' plan says otherwise.
 */
import { isCalendarDate } from '../shared/calendar-date'
import type { Refusal } from '../shared/result'
import { type Block, blockText, EDITION_SCHEMA, type EditionContent, type Inline } from './edition'
import { listBlocks } from './edition-blocks'
import { isSafeHref } from './safe-href'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const DECIMAL = /^-?\d+(?:\.\d+)?$/

/**
 * Every reason why this content may not be submitted, each once; empty: it may. An announced briefing (预告) needs
 * neither presenters nor prose, a live one (直播中) no prose: they are not known yet.
 */
export function checkEdition(content: EditionContent): Refusal[] {
  const { series, briefing } = content
  const refusals = [
    content.schema !== EDITION_SCHEMA && REFUSALS.schema,
    !SLUG.test(series.slug) && REFUSALS.seriesSlug,
    isBlank(series.title) && REFUSALS.seriesTitle,
    !(Number.isSafeInteger(briefing.session) && briefing.session >= 1) && REFUSALS.session,
    isBlank(briefing.title) && REFUSALS.title,
    !isCalendarDate(briefing.heldOn) && REFUSALS.heldOn,
    briefing.state !== 'announced' && content.presenters.length === 0 && REFUSALS.presenters,
    briefing.state === 'record' && !hasProse(content) && REFUSALS.prose,
    [...content.presenters, ...content.hosts].some((person) => isBlank(person.name)) && REFUSALS.personName,
    !hasPermanentIds(content) && REFUSALS.ids,
    !hasAllMedia(content) && REFUSALS.media,
    ...[...new Set(listHrefs(content).filter((href) => !isSafeHref(href)))].map(unsafeHref),
    ...listFigures(content)
      .filter((figure) => !DECIMAL.test(figure.value))
      .map((figure) => figureValue(figure.text)),
  ]
  return refusals.filter((refusal) => refusal !== false)
}

const refusal = (code: string, zh: string, en: string): Refusal => ({ code, status: 422, sentence: { zh, en } })

const REFUSALS = {
  schema: refusal(
    'edition-schema',
    '送审稿的格式版本无法识别。请联系系统管理员。',
    'The form of this edition is not known. Ask your administrator.',
  ),
  seriesSlug: refusal(
    'series-slug',
    '系列的网址名缺失或不规范。请在系列中填写小写字母、数字和连字符。',
    'The series has no valid address name. Use lower-case letters, digits and hyphens.',
  ),
  seriesTitle: refusal('series-title', '系列没有名称。请在系列中填写。', 'The series has no title. Fill it in.'),
  session: refusal(
    'session',
    '没有填写第几场。请填写 1 以上的整数。',
    'The number of the session is missing. Enter a whole number from 1.',
  ),
  title: refusal(
    'title',
    '没有填写发布会标题。请填写后再送审。',
    'The briefing has no title. Fill it in and submit again.',
  ),
  heldOn: refusal(
    'held-on',
    '举行日期缺失或不存在。请填写年月日。',
    'The date of the briefing is missing or does not exist. Enter year, month and day.',
  ),
  presenters: refusal('presenters', '没有发布人。请至少填写一位发布人。', 'There is no presenter. Enter at least one.'),
  prose: refusal(
    'prose',
    '没有正文。请填写导语、发布词或答记者问后再送审。',
    'There is no text. Enter the lead, the statement or the questions and submit again.',
  ),
  personName: refusal(
    'person-name',
    '有一位发布人或主持人没有姓名。请补充。',
    'A presenter or host has no name. Fill it in.',
  ),
  ids: refusal(
    'edition-ids',
    '段落编号缺失或重复，无法送审。请重新保存后再试；仍然不行，请联系系统管理员。',
    'A passage has no id of its own. Save and try again; if it persists, ask your administrator.',
  ),
  media: refusal(
    'edition-media',
    '有一张图片找不到文件。请重新选择图片或删除它。',
    'An image has no file. Choose it again or remove it.',
  ),
}

const unsafeHref = (href: string): Refusal =>
  refusal(
    'href',
    `链接“${href}”不能使用。请填写以 https:// 开头的完整网址，或本站以 / 开头的地址。`,
    `The link “${href}” cannot be used. Enter a full address with https://, or a path of this site with /.`,
  )

const figureValue = (text: string): Refusal =>
  refusal(
    'figure-value',
    `数据“${text}”的数值不是十进制数。请只填写数字，如 16000000。`,
    `The value of “${text}” is not a decimal number. Enter digits only, such as 16000000.`,
  )

const isBlank = (text: string): boolean => text.trim() === ''

const hasProse = (content: EditionContent): boolean =>
  listBlocks(content).some(({ block }) => !isBlank(blockText(block)))

/** Each id has the prefix of its kind and stands once in the whole edition. */
function hasPermanentIds(content: EditionContent): boolean {
  const achievements = content.sections.flatMap((section) => section.achievements)
  const ids = [
    ...listBlocks(content).map(({ block }) => [block.id, 'p-'] as const),
    ...content.sections.map((section) => [section.id, 's-'] as const),
    ...content.keyPoints.map((point) => [point.id, 'k-'] as const),
    ...achievements.map((achievement) => [achievement.id, 'a-'] as const),
    ...content.questions.map((question) => [question.id, 'q-'] as const),
  ]
  const isNamed = ids.every(([id, prefix]) => id.startsWith(prefix) && id.length > prefix.length && !/\s/.test(id))
  return isNamed && new Set(ids.map(([id]) => id)).size === ids.length
}

function hasAllMedia(content: EditionContent): boolean {
  const shown = listBlocks(content).flatMap(({ block }) => (block.kind === 'image' ? block.media : []))
  return [...content.gallery, ...shown].every((id) => Object.hasOwn(content.media, id))
}

const listHrefs = (content: EditionContent): string[] =>
  listBlocks(content).flatMap(({ block }) => inlinesOf(block).flatMap((run) => run.href ?? []))

function inlinesOf(block: Block): Inline[] {
  if (block.kind === 'list') return block.items.flat()
  if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.text)
  return block.kind === 'image' ? [] : block.text
}

const listFigures = (content: EditionContent) => [
  ...content.sections.flatMap((section) => section.achievements.flatMap((achievement) => achievement.figures)),
  ...content.questions.flatMap((question) => question.figures),
]
