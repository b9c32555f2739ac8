/**
 * Every "no" of review: its code for scripts, its HTTP status, and the sentence for the person, which says what
 * happened and what to do next. The codes are part of the contract; the wording may be improved at any time.
 */
import { ROLE_LABELS, type Role } from '../people/roles'
import { type Refusal, refusal, type Sentence } from '../shared/result'
import { EDITION_STATE_LABELS, type EditionState } from './edition-state'
import { VERB_LABELS, type Verb } from './verbs'

/** Before the rules are even asked: who is there, and does the thing exist. */
export const doorRefusals = {
  notSignedIn: refusal(
    401,
    'not-signed-in',
    '您还没有登录，或登录已过期。请登录后重试。',
    'You are not signed in. Sign in and try again.',
  ),
  unknownVerb: refusal(404, 'unknown-verb', '没有这个操作。请核对地址。', 'There is no such move. Check the address.'),
  notFound: refusal(
    404,
    'not-found',
    '找不到这场发布会或这一稿，或者您无权查看。请从待办列表重新进入。',
    'This briefing or edition does not exist, or you may not see it. Open it again from your list.',
  ),
  foreignOrigin: refusal(
    403,
    'foreign-origin',
    '这个请求来自其他网站的页面，没有执行。请在后台页面内操作。',
    'This request comes from a page of another site and was not carried out. Use the admin itself.',
  ),
  notBuilt: (verb: Verb) =>
    refusal(
      422,
      'not-built',
      `“${VERB_LABELS[verb].zh}”功能尚未开通。如确有需要，请联系系统管理员。`,
      `“${VERB_LABELS[verb].en}” is not available yet. Ask your administrator if you need it.`,
    ),
}

/** The person lacks the right, whatever the state of the edition. */
export const rightRefusals = {
  notEditor: refusal(
    403,
    'not-editor',
    '只有编辑或本场参与部门的联络员可以送审。请联系他们办理。',
    'Only editors, or liaisons of a department taking part, may submit. Ask one of them.',
  ),
  mayNotReopen: refusal(
    403,
    'not-editor',
    '只有编辑或本场参与部门的联络员可以重新打开修改。请联系他们办理。',
    'Only editors, or liaisons of a department taking part, may reopen. Ask one of them.',
  ),
  notReviewer: refusal(
    403,
    'not-reviewer',
    '您不是审核人，不能提出审核意见。如需参与审核，请联系安全管理员调整角色。',
    'You are not a reviewer. If you should be, ask the security administrator for the role.',
  ),
  notYourStage: (stage: Sentence) =>
    refusal(
      403,
      'not-your-stage',
      `当前处于“${stage.zh}”环节，不在您的审核范围内。请由该环节的审核人处理。`,
      `The edition is at “${stage.en}”, which is not assigned to you. Leave it to the reviewers of that stage.`,
    ),
  notNamed: (stage: Sentence) =>
    refusal(
      403,
      'not-your-stage',
      `“${stage.zh}”由方案中指定的人员审核，名单里没有您。请由名单上的人员处理。`,
      `“${stage.en}” is for the people its plan names, and you are not among them. Leave it to one of them.`,
    ),
  notYourRole: (stage: Sentence, roles: readonly Role[]) =>
    refusal(
      403,
      'not-your-stage',
      `“${stage.zh}”由${roles.map((role) => ROLE_LABELS[role].zh).join('、')}审核，您没有这一角色。请由他们处理。`,
      `“${stage.en}” is for holders of the role ${roles.map((role) => ROLE_LABELS[role].en).join(' or ')}. Leave it to them.`,
    ),
  notYourDepartment: (stage: Sentence) =>
    refusal(
      403,
      'not-your-department',
      `“${stage.zh}”须由本场参与部门的联络员办理。请联系相关部门。`,
      `“${stage.en}” is for liaisons of a department taking part. Ask one of them.`,
    ),
  ownWork: refusal(
    403,
    'own-work',
    '您参与了这一稿的编辑或送审，不能审核自己经手的内容。请由未参与编辑的审核人处理。',
    'You edited or submitted part of this edition and cannot review it. Leave it to a reviewer who did not.',
  ),
  approvedBefore: refusal(
    403,
    'approved-before',
    '您已在本次送审中签过“同意”，一人只能签一次。请由其他审核人继续。',
    'You have already approved in this review; one person approves once. Leave this to another reviewer.',
  ),
  notSubmitter: refusal(
    403,
    'not-submitter',
    '只有送审人本人可以撤回送审。请联系送审人，或由审核人退回修改。',
    'Only the person who submitted may recall. Ask them, or have a reviewer return the edition.',
  ),
  notPublisher: refusal(
    403,
    'not-publisher',
    '只有发布员可以发布。请联系发布员办理。',
    'Only publishers may release. Ask one of them.',
  ),
}

/** The edition is not where the person thought it was. Reloading shows where it is. */
export const stateRefusals = {
  editionOpen: (number: number, state: EditionState) =>
    refusal(
      409,
      'edition-open',
      `送审稿 ${number} 还在办理（${EDITION_STATE_LABELS[state].zh}），同一场发布会不能同时送审两稿。请等它办结，或在签发前由送审人撤回。`,
      `Edition ${number} is open (${EDITION_STATE_LABELS[state].en}); a briefing has one at a time. Wait for it, or have it recalled before it is signed.`,
    ),
  addressTaken: (session: number) =>
    refusal(
      409,
      'address-taken',
      `本系列第 ${session} 场已有另一场发布会在办理或已发布，网址相同，不能送审。请核对系列和场次。`,
      `Another briefing is session ${session} of this series, in review or live, at the same address. Check series and session.`,
    ),
  editionNotOpen: refusal(
    409,
    'edition-not-open',
    '这一稿已不在办理中，可能已被退回、撤回或发布。请刷新页面查看最新情况。',
    'This edition is no longer open: it was returned, recalled or released. Reload to see where it stands.',
  ),
  wrongState: (verb: Verb, state: EditionState) =>
    refusal(
      409,
      'wrong-state',
      `这一稿的状态是“${EDITION_STATE_LABELS[state].zh}”，现在不能“${VERB_LABELS[verb].zh}”。请刷新页面查看可办理的事项。`,
      `The edition is in the state “${EDITION_STATE_LABELS[state].en}”, where “${VERB_LABELS[verb].en}” is not possible. Reload to see what is.`,
    ),
  stageMoved: (stage: Sentence) =>
    refusal(
      409,
      'stage-moved',
      `这一稿现在处于“${stage.zh}”环节，与您打开页面时不同，本次意见没有记录。请刷新后重新办理。`,
      `The edition is now at “${stage.en}”, not where it was when you opened it; nothing was recorded. Reload and decide again.`,
    ),
  runDamaged: refusal(
    409,
    'run-damaged',
    '送审记录与审核流程对不上，无法继续办理。请联系系统管理员核查。',
    'The record of this review does not fit its plan, so it cannot go on. Ask your administrator to look into it.',
  ),
  hashChanged: refusal(
    409,
    'hash-changed',
    '稿件与您打开页面时看到的不一致，本次操作没有生效。请刷新页面，查看改动后重新办理。',
    'The edition is not the one you had on screen; nothing was done. Reload, look at what changed, and try again.',
  ),
  nothingChanged: refusal(
    409,
    'nothing-changed',
    '草稿与已发布的版本完全一致，无需送审。请修改并保存后再送审。',
    'The drafts are the same as the live edition. Change and save something before submitting.',
  ),
  nothingToRelease: refusal(
    409,
    'nothing-to-release',
    '本场发布会没有待发布的稿件。请在稿件签发后再发布。',
    'This briefing has nothing waiting for release. Release it once an edition has been signed.',
  ),
}

/** What stands in the way of releasing bytes that others approved. None of these can be overridden. */
export const releaseRefusals = {
  approvalsIncomplete: (stage: Sentence) =>
    refusal(
      409,
      'approvals-incomplete',
      `“${stage.zh}”的审核意见不齐全，不能发布。请联系系统管理员核查送审记录。`,
      `The approvals of “${stage.en}” are not complete, so this cannot be released. Ask your administrator to check the record.`,
    ),
  approvalsNotSeparate: refusal(
    409,
    'approvals-not-separate',
    '审核记录中有人重复签批，或审核了自己经手的内容，不能发布。请联系系统管理员核查送审记录。',
    'Somebody approved twice or approved their own work, so this cannot be released. Ask your administrator to check the record.',
  ),
  approvedDiffers: refusal(
    409,
    'approved-differs',
    '审核人同意的内容与这一稿不一致，不能发布。请立即联系系统管理员核查。',
    'What the reviewers approved is not this edition, so it cannot be released. Tell your administrator at once.',
  ),
  storedDiffers: refusal(
    409,
    'stored-differs',
    '系统中保存的稿件与送审时的校验值不符，可能已被改动，不能发布。请立即联系系统管理员核查。',
    'The stored edition no longer has the hash it was submitted with and may have been altered. Tell your administrator at once.',
  ),
}

/** The request itself is not complete; the person can complete it and try again. */
export const formRefusals = {
  reasonMissing: refusal(
    422,
    'reason-missing',
    '退回修改须写明理由，至少 4 个字。请说明需要修改的内容。',
    'Returning needs a reason of at least 4 characters. Say what has to be changed.',
  ),
  reopenReasonMissing: refusal(
    422,
    'reason-missing',
    '重新打开修改须写明理由，至少 4 个字；此前的审核意见将全部作废。',
    'Reopening needs a reason of at least 4 characters; all approvals given so far end with it.',
  ),
  checklistIncomplete: (missing: readonly Sentence[]) =>
    refusal(
      422,
      'checklist-incomplete',
      `审核清单还有 ${missing.length} 项未确认：${missing.map((item) => item.zh).join('；')}。请逐项核对后再签“同意”。`,
      `The checklist has ${missing.length} item(s) left: ${missing.map((item) => item.en).join('; ')}. Check them before approving.`,
    ),
  planInvalid: (errors: readonly Sentence[]) =>
    refusal(
      422,
      'plan-invalid',
      `审核流程设置有误，暂时不能送审：${errors.map((error) => error.zh).join('')}请联系系统管理员修改。`,
      `The plan of review is not valid, so nothing can be submitted: ${errors.map((error) => error.en).join(' ')} Ask your administrator.`,
    ),
  departmentMissing: (stage: Sentence) =>
    refusal(
      422,
      'department-missing',
      `审核流程含“${stage.zh}”环节，但本场发布会没有填写参与部门。请补充参与部门后再送审。`,
      `The plan has “${stage.en}”, but the briefing names no department. Add the departments and submit again.`,
    ),
}

/** One refusal for all that keeps drafts from being submitted; a single problem speaks for itself. `problems` is not empty. */
export function notReady(problems: readonly [Refusal, ...Refusal[]]): Refusal {
  if (problems.length === 1) return problems[0]
  const list = (language: 'zh' | 'en') =>
    problems.map((problem, index) => `${index + 1}. ${problem.sentence[language]}`).join(' ')
  return refusal(
    422,
    'not-ready',
    `还有 ${problems.length} 个问题，解决后才能送审：${list('zh')}`,
    `${problems.length} things have to be settled before submitting: ${list('en')}`,
  )
}
