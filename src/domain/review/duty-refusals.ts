/**
 * Every "no" about whose turn it is: claiming a review, lending one's seat, signing on paper, changing and approving.
 */
import { refusal, type Sentence } from '../shared/result'

export const claimRefusals = {
  claimedByOther: (name: string) =>
    refusal(
      409,
      'claimed-by-other',
      `这一稿已由${name}领取审核。请等其办理或放回待审；领取满两小时未办理会自动放回。`,
      `${name} has claimed this review. Wait for them to decide or put it back; a claim ends after two hours.`,
    ),
  notClaimed: refusal(
    409,
    'not-claimed',
    '您没有领取这一稿，无须放回。请刷新页面查看最新情况。',
    'You have not claimed this review, so there is nothing to put back. Reload to see where it stands.',
  ),
}

export const delegationRefusals = {
  nobody: refusal(
    422,
    'delegate-missing',
    '请选择代审人：须是在用账号，不能是本人，也不能是管理员或审计员。',
    'Choose who stands in for you: an account in use, not yourself, not an administrator or auditor.',
  ),
  ownWork: (name: string) =>
    refusal(
      409,
      'delegate-own-work',
      `${name}参与了这一稿的编辑、送审或审核，不能代审。请另选一位。`,
      `${name} edited, submitted or approved this edition and cannot stand in. Choose somebody else.`,
    ),
  untilWrong: refusal(
    422,
    'delegate-until',
    '请填写代审截止时间：须晚于现在，最长 30 天。',
    'Say until when: later than now, and at most 30 days.',
  ),
}

export const paperRefusals = {
  notStaff: refusal(
    403,
    'not-press-office',
    '只有编辑、审核人和发布员可以登记线下签批。请联系他们办理。',
    'Only editors, reviewers and publishers may enter a signature given on paper. Ask one of them.',
  ),
  ownHand: refusal(
    409,
    'paper-own-hand',
    '本人的签批请直接在系统中办理，不能由自己登记线下签批。',
    'Sign your own approval here; a paper signature is entered by somebody else.',
  ),
  wrongSigner: (name: string, stage: Sentence) =>
    refusal(
      409,
      'paper-wrong-signer',
      `${name}不能签批“${stage.zh}”：不在该环节的审核范围内，或参与过这一稿的编辑、送审或审核。请核对签批人。`,
      `${name} cannot sign “${stage.en}”: not a reviewer of it, or had a hand in this edition. Check who signed.`,
    ),
  photoMissing: refusal(
    422,
    'paper-photo-missing',
    '请上传签批单的照片，照片中须能看清签名和内容指纹。',
    'Upload a photo of the signed sheet on which signature and hash can be read.',
  ),
  dateWrong: refusal(
    422,
    'paper-date',
    '请填写签批日期，不能晚于今天。',
    'Enter the date of the signature, not later than today.',
  ),
  nothingToConfirm: refusal(
    409,
    'nothing-to-confirm',
    '没有等待您确认的线下签批，可能已确认或稿件已变动。请刷新页面查看。',
    'No signature on paper waits for your confirmation: it is confirmed already, or the edition has moved. Reload.',
  ),
}

export const amendRefusals = {
  mayNotEdit: (stage: Sentence) =>
    refusal(
      403,
      'may-not-edit',
      `“${stage.zh}”环节不允许改后通过。需要修改时，请退回并说明理由。`,
      `At “${stage.en}” reviewers may not change the text. Return it and say what has to change.`,
    ),
  claimFirst: refusal(
    409,
    'claim-first',
    '改后通过前请先领取审核，以免两人同时修改。',
    'Claim the review before changing the text, so that two people do not change it at once.',
  ),
  nothingAmended: refusal(
    409,
    'nothing-amended',
    '草稿与送审稿一致，没有修改。无需修改时请直接签“同意”。',
    'The drafts are the same as the edition. Approve it as it is.',
  ),
}
