/**
 * The checklist of a text that is still being written: the very rules of submission, run in the browser over what the
 * drafts would be, each finding with the piece it is about.
 */
import { carryBlockIds } from '@/domain/edition/carry-block-ids'
import { checkEdition } from '@/domain/edition/check-edition'
import type { EditionContent } from '@/domain/edition/edition'
import { warnEdition, warnLostFigures } from '@/domain/edition/warn-edition'
import {
  achievementKey,
  answerKey,
  KEY_POINTS,
  LEAD,
  listKeys,
  questionKey,
  type SavedText,
  sectionKey,
  type WholeText,
} from '@/domain/text/whole-text'
import type { TextPage } from '@/editorial/read-text'
import { readAchievement } from '@/records/achievement'
import { type Drafts, readBriefing } from '@/records/briefing'
import { blocksFromLexical } from '@/records/prose'
import { readQuestion } from '@/records/question'
import { draftsWith } from '@/records/text-pieces'

/** `red` keeps the text from being submitted, `amber` is worth a look. `place`: its piece; null: the briefing's form. */
export type Finding = { level: 'red' | 'amber'; code: string; sentence: string; place: string | null }

/** `done` says what is already as it should be. */
export type Checklist = { findings: Finding[]; done: string[] }

/** What is told once nothing speaks against it: the codes that would. */
const GOALS: [codes: string[], sentence: string][] = [
  [['title', 'held-on', 'session', 'series-title', 'series-slug'], '系列、场次、标题、日期齐全'],
  [['presenters', 'person-name', 'posts-missing', 'host-missing'], '发布人、主持人和职务齐全'],
  [['lead-missing', 'prose'], '导语已写'],
  [['key-points'], '要点三至五条'],
  [['section-empty', 'achievement-empty', 'homeless'], '每个部分都有内容'],
  [
    ['outlet-missing', 'question-empty', 'answer-missing', 'answer-speaker-missing'],
    '每一问都有媒体、提问、答复和答问人',
  ],
  [['figure-lost', 'figure-misplaced', 'figure-value'], '登记的数据都在正文中'],
  [['figure-unconfirmed'], '数据都已核对'],
  [['alt-missing', 'edition-media', 'prose-unreadable', 'href'], '正文、图片和链接都能发布'],
]

/** Where a rule without an anchor points to. */
const PLACES: Record<string, string> = { 'lead-missing': LEAD, prose: LEAD, 'key-points': KEY_POINTS }

export function checkText(page: TextPage, saved: SavedText, text: WholeText): Checklist {
  const drafts = draftsWith(draftsOf(page), saved, text)
  let minted = 0
  const content = carryBlockIds(readBriefing(drafts).content, null, () => String(minted++))
  const anchors = mapAnchors(content, text)
  const findings: Finding[] = [
    ...checkEdition(content).map(
      ({ code, sentence }): Finding => ({ level: 'red', code, sentence: sentence.zh, place: PLACES[code] ?? null }),
    ),
    ...unreadable(text),
    ...homeless(text),
    ...warnEdition(content).map(
      ({ code, sentence, anchor }): Finding => ({
        level: 'amber',
        code,
        sentence: sentence.zh,
        place: (anchor && anchors.get(anchor)) || PLACES[code] || null,
      }),
    ),
    ...lostFigures(drafts),
  ]
  const against = new Set(findings.map(({ code }) => code))
  return { findings, done: GOALS.filter(([codes]) => !codes.some((code) => against.has(code))).map(([, done]) => done) }
}

const byId = <T extends { id: string }>(docs: readonly T[]) => new Map(docs.map((doc) => [doc.id, doc]))

const draftsOf = ({ drafts, speakers, outlets }: TextPage): Drafts => ({
  ...drafts,
  topics: byId(drafts.topics),
  media: byId(drafts.media),
  speakers: byId(speakers),
  outlets: byId(outlets),
})

/** Ids of the composed content → keys of the pieces they come from. */
function mapAnchors(content: EditionContent, text: WholeText): Map<string, string> {
  const anchors = new Map<string, string>()
  const note = (key: string, id: string, blocks: readonly { id: string }[]) => {
    if (id) anchors.set(id, key)
    for (const block of blocks) anchors.set(block.id, key)
  }
  note(LEAD, '', content.lead)
  content.sections.forEach(({ id, blocks, achievements }, index) => {
    note(sectionKey(text.outline.sections[index]?.id ?? ''), id, blocks)
    for (const own of achievements) note(achievementKey(own.document), own.id, own.blocks)
  })
  for (const { id, document, blocks, answers } of content.questions) {
    note(questionKey(document), id, blocks)
    const rows = text.outline.questions.find((own) => own.id === document)?.answers ?? []
    answers.forEach((answer, index) => {
      note(answerKey(document, rows[index] ?? ''), '', answer.blocks)
    })
  }
  return anchors
}

const unreadable = ({ outline, pieces }: WholeText): Finding[] =>
  listKeys(outline).flatMap((key) => {
    const piece = pieces[key]
    const problems = piece && 'prose' in piece ? blocksFromLexical(piece.prose).problems : []
    return problems.map((sentence): Finding => ({ level: 'red', code: 'prose-unreadable', sentence, place: key }))
  })

const homeless = ({ outline }: WholeText): Finding[] =>
  outline.homeless.map((id) => ({
    level: 'red',
    code: 'homeless',
    sentence: '有一项工作成效所属的部分不存在，请移到某一部分中。',
    place: achievementKey(id),
  }))

const lostFigures = ({ achievements, questions, speakers, outlets }: Drafts): Finding[] =>
  [
    ...achievements.map((own) => ({ place: achievementKey(own.id), lost: readAchievement(own).lost })),
    ...questions.map((own) => ({ place: questionKey(own.id), lost: readQuestion(own, speakers, outlets).lost })),
  ].flatMap(({ place, lost }) =>
    warnLostFigures(lost).map(
      ({ code, sentence }): Finding => ({ level: 'amber', code, sentence: sentence.zh, place }),
    ),
  )
