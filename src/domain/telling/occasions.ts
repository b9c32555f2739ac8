/**
 * Who is told of what: one row for each thing that can happen to an edition, with the kind it counts as and the words
 * for it. The words say what happened and never what stands in a draft or why somebody returned it.
 */
import type { Sentence } from '../shared/result'
import type { Kind } from './kinds'

/**
 * `may-…`: whoever could make that move now, by the rules of review themselves. `signers` approved this edition;
 * `asked` were told that it waits for them and have not answered; `named` are handed in by whoever announces.
 */
export type Whom =
  | 'may-decide'
  | 'may-confirm-signature'
  | 'may-confirm-retract'
  | 'may-confirm-expunge'
  | 'submitter'
  | 'contributors'
  | 'signers'
  | 'asked'
  | 'publishers'
  | 'editors'
  | 'named'

/** One group of people told of an event. Somebody in several groups of an event is told by the first. */
export type Occasion = { kind: Kind; whom: readonly Whom[]; words: Sentence }

const authors = ['submitter', 'contributors'] as const satisfies readonly Whom[]
const everybodyOfIt = ['submitter', 'contributors', 'signers', 'publishers'] as const satisfies readonly Whom[]

const one = (kind: Kind, whom: readonly Whom[], zh: string, en: string): Occasion[] => [
  { kind, whom, words: { zh, en } },
]

const toReview = one('to-review', ['may-decide'], '请您审核', 'Please review')

/** By the name the audit log gives the event. */
export const OCCASIONS: Readonly<Record<string, readonly Occasion[]>> = {
  'edition-submitted': toReview,
  'stage-approved': toReview,
  'stage-approved-on-paper': toReview,
  'review-delegated': one('to-review', ['may-decide'], '请您代审', 'Please review in a colleague’s place'),
  'reinstatement-submitted': one(
    'to-review',
    ['may-decide'],
    '申请恢复发布，请您审核',
    'To be reinstated: please review',
  ),
  'amended-edition-submitted': [
    ...toReview,
    ...one('returned', authors, '审核人已改后通过，内容有改动', 'Changed and passed on by a reviewer'),
  ],
  'edition-approved': one('approved', ['publishers', 'submitter'], '已签发，待发布', 'Approved, ready for release'),
  'edition-approved-on-paper': one(
    'approved',
    ['publishers', 'submitter'],
    '已签发（线下签批），待发布',
    'Approved on paper, ready for release',
  ),
  'edition-returned': one('returned', authors, '已退回修改', 'Returned for changes'),
  'edition-recalled': one('recalled', ['asked', 'signers', 'contributors'], '已撤回送审，无需再审', 'Recalled'),
  'edition-reopened': one('recalled', everybodyOfIt, '已重新打开修改，暂不发布', 'Reopened for changes'),
  'edition-discarded': one('recalled', authors, '送审稿已废弃', 'Discarded'),
  'release-scheduled': one('scheduled', ['publishers', 'submitter'], '已设定定时发布', 'Scheduled for release'),
  'release-unscheduled': one('scheduled', ['publishers', 'submitter'], '已取消定时发布', 'No longer scheduled'),
  'scheduled-release-failed': one(
    'failed',
    ['publishers', 'submitter'],
    '定时发布没有成功，请处理',
    'The scheduled release failed: please look into it',
  ),
  'edition-released': one('released', ['submitter', 'contributors', 'signers'], '已发布', 'Released'),
  'stage-overdue': one('overdue', ['may-decide', 'submitter'], '审核已超过时限', 'Review is overdue'),
  'paper-signature-recorded': one(
    'to-confirm',
    ['may-confirm-signature'],
    '已登记您的线下签批，请您确认',
    'Your signature on paper was recorded: please confirm',
  ),
  'edition-withdrawn': one('taken-down', everybodyOfIt, '已下线（保留说明）', 'Withdrawn'),
  'retraction-asked': one(
    'to-confirm',
    ['may-confirm-retract'],
    '申请撤稿，请您确认',
    'To be retracted: please confirm',
  ),
  'edition-retracted': one('taken-down', everybodyOfIt, '已撤稿', 'Retracted'),
  'expunging-asked': one('to-confirm', ['may-confirm-expunge'], '申请清除，请您确认', 'To be expunged: please confirm'),
  'edition-expunged': one('taken-down', everybodyOfIt, '已清除', 'Expunged'),
  'comment-added': one('comment', ['named', ...authors], '有新的批注', 'New comment'),
  'comment-addressed': one(
    'comment',
    ['named'],
    '您的批注已按意见修改，请核对',
    'Your comment was addressed: please check',
  ),
  'comment-open': one('comment', authors, '批注被重新打开', 'A comment was opened again'),
  'comment-replied': one('comment', ['named'], '批注有新的回复', 'New reply to a comment'),
  'correction-asked': one('correction-request', ['editors'], '收到提请更正', 'A correction was asked for'),
  'correction-accepted': one('correction-request', ['named'], '提请更正已受理', 'The correction was accepted'),
  'correction-declined': one('correction-request', ['named'], '提请更正未采纳', 'The correction was declined'),
}

/**
 * Moves nobody needs to hear of: holding a review is seen where it is held, and an edition that a reviewer changed
 * goes on as the amended one, which is announced.
 */
export const UNTOLD: readonly string[] = ['review-claimed', 'review-unclaimed', 'edition-amended']

/** The kinds of an event, for channels; empty when nobody is told. */
export const kindsOf = (event: string): Kind[] => (OCCASIONS[event] ?? []).map(({ kind }) => kind)

/** The words of an event as a person is told of it in this kind. */
export const wordsOf = (event: string, kind: Kind): Sentence =>
  OCCASIONS[event]?.find((occasion) => occasion.kind === kind)?.words ?? { zh: event, en: event }
