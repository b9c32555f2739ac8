/** Every "no" about comments, in the words of a person; see `refusals.ts`. */
import { refusal } from '../shared/result'

export const commentRefusals = {
  unknownVerb: refusal(
    404,
    'unknown-verb',
    '没有这个操作。请核对地址。',
    'There is no such operation. Check the address.',
  ),
  notFound: refusal(
    404,
    'not-found',
    '找不到这条批注或这一稿，或者您无权查看。请刷新页面。',
    'This comment or edition does not exist, or you may not see it. Reload the page.',
  ),
  editionGone: refusal(
    409,
    'edition-gone',
    '这一稿已撤稿、清除或废弃，不能再批注。',
    'This edition is retracted, expunged or discarded and takes no comments.',
  ),
  notNewest: refusal(
    409,
    'edition-not-newest',
    '这场发布会已有更新的送审稿，批注没有保存。请打开最新一稿再批注。',
    'There is a newer edition; the comment was not saved. Open the newest one and comment there.',
  ),
  placeGone: refusal(
    422,
    'quote-not-found',
    '在这一段里没有找到您选的文字，批注没有保存。请重新选取，一次只选一段之内的文字。',
    'The words you selected are not in this passage; the comment was not saved. Select again, within one paragraph.',
  ),
  mayNotBlock: refusal(
    403,
    'may-not-block',
    '只有编辑、审核人、发布员和参与部门的联络员可以写“须解决后方可通过”的批注。您可以改写为一般批注。',
    'Only editors, reviewers, publishers and liaisons taking part may block. Write it as an ordinary comment.',
  ),
  notYours: refusal(
    403,
    'not-your-comment',
    '这条批注要由批注人、编辑或未参与编辑的审核人处理。您可以回复。',
    'This comment is for its author, an editor or a reviewer who did not edit. You may reply.',
  ),
  resolvedAlready: refusal(
    409,
    'resolved-already',
    '这条批注已经解决。请刷新页面查看。',
    'This comment is resolved already. Reload to see it.',
  ),
  openAlready: refusal(409, 'open-already', '这条批注还没有解决，不必重新打开。', 'This comment is open already.'),
  blocking: (count: number) =>
    refusal(
      409,
      'comments-open',
      `还有 ${count} 条“须解决后方可通过”的批注没有了结，不能同意、发布。请先处理批注，或退回修改。`,
      `${count} blocking comment(s) are open, so the edition cannot be approved or released. Settle them first, or return it.`,
    ),
}
