/**
 * 提请更正: somebody asks the press office to correct words of a live edition. A request changes nothing by itself; an
 * editor takes it up in the drafts, which then go through review like any other change, or declines it with a reason.
 */
import type { EditionContent } from '../edition/edition'
import { listPassages } from '../edition/list-passages'
import type { Passage } from '../edition/passage'
import { fail, ok, type Refusal, type Result } from '../shared/result'
import { type Actor, hasRole } from './actor'
import type { EditionState } from './edition-state'

/** `anchor` is an id on the public page, null for the whole of it. `quote` are the words as they are now. */
export type CorrectionRequest = { anchor: string | null; quote: string; proposal: string; basis: string }

/** Where a request has come to: `corrected` once a later edition than the answer is public. */
export type RequestState = 'open' | 'accepted' | 'declined' | 'corrected'

export const REQUEST_STATE_LABELS: Record<RequestState, { zh: string; en: string }> = {
  open: { zh: '等待编辑答复', en: 'Waiting for an answer' },
  accepted: { zh: '已受理，正在修改', en: 'Accepted, being changed' },
  declined: { zh: '未采纳', en: 'Declined' },
  corrected: { zh: '已受理，新版已发布', en: 'Accepted, a newer edition is public' },
}

const SHORTEST_BASIS = 4

const refusal = (status: Refusal['status'], code: string, zh: string, en: string): Refusal => ({
  code,
  status,
  sentence: { zh, en },
})

export const requestRefusals = {
  notLive: refusal(
    409,
    'not-live',
    '只能对正在公开的版本提请更正。这一版已被取代或尚未发布，请打开现在公开的版本再提。',
    'Only the live edition can be asked about. This one was replaced or is not public; open the one that is.',
  ),
  quoteNotFound: refusal(
    422,
    'quote-not-found',
    '在公开的文字里找不到这句原文。请从页面上原样复制需要更正的文字，不要改动标点和数字。',
    'These words are not in the public text. Copy them from the page as they are.',
  ),
  nothingProposed: refusal(
    422,
    'nothing-proposed',
    '请写明应改为什么；如应整句删除，请写“删除”。',
    'Say what it should be; write “删除” if the words should go.',
  ),
  sameWords: refusal(
    422,
    'same-words',
    '“应改为”与原文相同。请写明正确的表述。',
    'What you propose is what it says already. Say what would be right.',
  ),
  basisMissing: refusal(
    422,
    'basis-missing',
    '请写明依据，至少 4 个字，例如文件名称、统计口径或业务台账。',
    'Give the basis in at least 4 characters, such as a document or a register.',
  ),
  notEditor: refusal(
    403,
    'not-editor',
    '只有编辑可以答复提请更正。请联系本场发布会的编辑。',
    'Only editors answer requests for correction. Ask one of them.',
  ),
  reasonMissing: refusal(
    422,
    'reason-missing',
    '不采纳须写明理由，至少 4 个字；提出的人会看到。',
    'Declining needs a reason of at least 4 characters; whoever asked will read it.',
  ),
  answeredBefore: refusal(
    409,
    'answered-before',
    '这条提请更正已经有人答复过了。请刷新页面查看。',
    'This request has been answered already. Reload to see how.',
  ),
}

const length = (text: string): number => [...text.trim()].length
const squeeze = (text: string): string => text.replace(/\s/g, '')

/** Whether `passage` is what `anchor` names, or part of it. */
const standsAt = (passage: Passage, anchor: string): boolean => passage.anchor === anchor || passage.holder === anchor

/** The place concerned, in words, or why this cannot be asked for. White space does not count when words are compared. */
export function judgeRequest(
  state: EditionState,
  content: EditionContent,
  { anchor, quote, proposal, basis }: CorrectionRequest,
): Result<{ place: string; anchor: string | null }, Refusal> {
  if (state !== 'live') return fail(requestRefusals.notLive)
  const words = squeeze(quote)
  const isThere = ({ text }: Passage) => words !== '' && squeeze(text).includes(words)
  const passages = listPassages(content).filter(({ where }) => where.zh !== '图片文件')
  const found = passages.find((passage) => (!anchor || standsAt(passage, anchor)) && isThere(passage))
  if (!found) return fail(requestRefusals.quoteNotFound)
  if (length(proposal) === 0) return fail(requestRefusals.nothingProposed)
  if (squeeze(proposal) === words) return fail(requestRefusals.sameWords)
  if (length(basis) < SHORTEST_BASIS) return fail(requestRefusals.basisMissing)
  return ok({ place: found.where.zh, anchor: found.anchor ?? found.holder })
}

/** null when this person may give this answer. */
export function judgeAnswer(actor: Actor, outcome: 'accept' | 'decline', reason: string): Refusal | null {
  if (!hasRole(actor, 'editor')) return requestRefusals.notEditor
  return outcome === 'decline' && length(reason) < SHORTEST_BASIS ? requestRefusals.reasonMissing : null
}
