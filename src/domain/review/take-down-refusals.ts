/** Every "no" of taking a page down, bringing it back and erasing it; as refusals.ts, whose rules hold here too. */
import { refusal, type Sentence } from '../shared/result'
import { EDITION_STATE_LABELS, type EditionState } from './edition-state'

type Removal = 'retract' | 'expunge'

const REMOVALS: Record<Removal, Sentence> = {
  retract: { zh: '撤稿', en: 'retraction' },
  expunge: { zh: '清除', en: 'expunging' },
}

export const takeDownRefusals = {
  notPublisher: refusal(
    403,
    'not-publisher',
    '只有发布员可以下线、申请撤稿或清除。请联系发布员办理。',
    'Only publishers may withdraw, or ask to retract or expunge. Ask one of them.',
  ),
  mayNotReinstate: refusal(
    403,
    'not-editor',
    '只有发布员或编辑可以申请恢复发布。请联系他们办理。',
    'Only publishers or editors may ask for a reinstatement. Ask one of them.',
  ),
  mayNotDiscard: refusal(
    403,
    'not-submitter',
    '只有送审人本人或编辑可以废弃送审稿。请联系他们办理。',
    'Only the person who submitted, or an editor, may discard. Ask one of them.',
  ),
  mayNotConfirm: (verb: Removal) =>
    refusal(
      403,
      'not-confirmer',
      `${REMOVALS[verb].zh}须由另一位发布员，或有权审核本稿最后环节的人确认。请联系他们办理。`,
      `The ${REMOVALS[verb].en} is confirmed by another publisher, or by who may review the last stage of this edition.`,
    ),
  ownRequest: (verb: Removal) =>
    refusal(
      403,
      'own-request',
      `${REMOVALS[verb].zh}是您提出的，不能由您自己确认。请在 15 分钟内请另一位发布员或终审人确认。`,
      `You asked for this ${REMOVALS[verb].en} and cannot confirm it yourself. Have another publisher or the last reviewer confirm within 15 minutes.`,
    ),
  nothingShown: refusal(
    409,
    'nothing-live',
    '本场发布会现在没有公开的页面，无需办理。请刷新页面查看最新情况。',
    'This briefing has no public page now. Reload to see where it stands.',
  ),
  nothingWithdrawn: refusal(
    409,
    'nothing-withdrawn',
    '本场发布会没有已下线的版本，无需恢复。请刷新页面查看最新情况。',
    'This briefing has nothing withdrawn to reinstate. Reload to see where it stands.',
  ),
  nothingThere: refusal(
    409,
    'wrong-state',
    '本场发布会没有可以这样办理的稿件。请刷新页面查看最新情况。',
    'This briefing has no edition to do this with. Reload to see where it stands.',
  ),
  nothingAsked: (verb: Removal) =>
    refusal(
      409,
      'nothing-asked',
      `没有待确认的${REMOVALS[verb].zh}申请，或者申请已超过 15 分钟失效。请由发布员重新提出。`,
      `No ${REMOVALS[verb].en} waits for confirmation, or more than 15 minutes have passed. Have a publisher ask again.`,
    ),
  requestChanged: refusal(
    409,
    'request-changed',
    '申请在您打开页面之后有了新的内容，本次没有确认。请刷新页面，看过理由再办理。',
    'The request is not the one you had on screen; nothing was confirmed. Reload, read it, and decide again.',
  ),
  openFirst: (number: number, state: EditionState) =>
    refusal(
      409,
      'edition-open',
      `送审稿 ${number} 还在办理（${EDITION_STATE_LABELS[state].zh}），它可能含有同样的文字。请先退回或撤回，再办理清除。`,
      `Edition ${number} is open (${EDITION_STATE_LABELS[state].en}) and may hold the same text. Have it returned or recalled first.`,
    ),
  explanationMissing: refusal(
    422,
    'reason-missing',
    '须写明给读者看的说明，至少 4 个字。请写清为何如此办理，不要重复有问题的内容。',
    'Readers need an explanation of at least 4 characters. Say why, and do not repeat what was wrong.',
  ),
  reasonMissing: refusal(
    422,
    'reason-missing',
    '须写明理由，至少 4 个字。理由记入审计日志。',
    'A reason of at least 4 characters is needed; it is kept.',
  ),
}
