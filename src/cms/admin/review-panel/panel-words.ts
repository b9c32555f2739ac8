/**
 * The words of the review panel that depend on where an edition stands.
 */
import type { Area, Change } from '@/domain/edition/change'
import { EDITION_KIND_LABELS } from '@/domain/edition/edition-kind'
import { EDITION_STATE_LABELS } from '@/domain/review/edition-state'
import { isTooShort } from '@/domain/review/moves/move-rule'
import type { BuiltVerb } from '@/domain/review/verbs'
import type { Review } from '@/editorial/read-review'
import type { StageProgress } from '@/editorial/read-stages'
import type { MoveAnswer } from './make-move'

export const AREA_WORDS: Record<Area, string> = {
  figures: '数据',
  people: '姓名与职务',
  answers: '答问',
  statement: '发布词',
  questions: '提问',
  facts: '基本情况',
  media: '图片',
}

export const KIND_WORDS: Record<Change['kind'], string> = {
  added: '新增',
  removed: '删除',
  changed: '修改',
  moved: '移动',
}

/**
 * A time as a `datetime-local` field gives it, meant in Beijing, as an instant with its offset; what is no time comes
 * back as it is, for the server to refuse with its sentence.
 */
export const fromBeijing = (local: string): string =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? `${local}:00+08:00` : local

/** Whether a reason is as long as the rules of review want it. */
export const isLongEnough = (reason: string): boolean => !isTooShort(reason)

export const shortHash = (hash: string): string => hash.slice(0, 12)

const stageName = (stages: readonly StageProgress[], key: string | null): string | null =>
  stages.find((stage) => stage.key === key)?.name ?? null

/** 送审稿 2 · 更正 · 审核中 · 当前环节：复审. A live edition goes by its public number. */
export function writeState({ edition, stages }: Review): string {
  if (!edition) return '草稿 · 尚未送审'
  const name = edition.version ? `第 ${edition.version} 版` : `送审稿 ${edition.number}`
  const stage = stageName(stages, edition.stage)
  const kind = edition.kind === 'first' ? [] : [EDITION_KIND_LABELS[edition.kind].zh]
  const at = stage ? [`当前环节：${stage}`] : []
  return [name, ...kind, EDITION_STATE_LABELS[edition.state].zh, ...at].join(' · ')
}

/** Moves that leave the edition where it is. */
const RECORDED: Partial<Record<BuiltVerb, string>> = {
  claim: '已领取，两小时内由您办理。',
  unclaim: '已放回待审，其他审核人可以领取。',
  delegate: '已委托代审，审核记录会写明两人姓名。',
  'sign-on-paper': '已登记线下签批，等签批人本人确认。',
  amend: '已改后通过，修改后的内容成为新的送审稿，请没有参与修改的审核人继续。',
  schedule: '已定时，到时自动发布。',
  unschedule: '已取消定时，可以重新定时或立即发布。',
  withdraw: '已下线。公开页面已加上说明，并从各列表、订阅和搜索中移出，通常不到一秒。',
  reinstate: '已申请恢复发布，等最后环节的审核人签发后再由发布员发布。',
  retract: '已提出撤稿，页面还没有变化。请在 15 分钟内请另一位发布员或终审人打开本页确认。',
  'confirm-retract': '已撤稿。原页面已换成撤稿说明，正文和图片不再提供。',
  expunge: '已提出清除，内容还没有变化。请在 15 分钟内请另一位发布员或终审人打开本页确认。',
  'confirm-expunge': '已清除。请按运维手册核对备份中的副本。',
  discard: '已废弃这一稿，内容留存备查。',
}

/** What has just been done, as it is told to the person who did it. */
export function writeDone(
  answer: Extract<MoveAnswer, { isDone: true }>,
  stages: readonly StageProgress[],
  verb: BuiltVerb,
): string {
  const stage = stageName(stages, answer.stage) ?? ''
  const recorded = RECORDED[verb]
  if (recorded) return recorded
  switch (answer.state) {
    case 'in_review':
      return verb === 'decide' || verb === 'confirm-signature'
        ? `已记录您的同意，现在的环节是“${stage}”。`
        : `送审稿 ${answer.number} 已送审，进入“${stage}”环节。`
    case 'approved':
      return '已签发。这一稿可以由发布员发布了。'
    case 'returned':
      return '已退回修改，送审人会在待办中看到您的理由；草稿已解除锁定。'
    case 'recalled':
      return '已撤回送审，草稿已解除锁定，可以继续修改。'
    case 'live':
      return '已发布。公开页面和各列表正在更新，通常不到一秒。'
    default:
      return `已办理，现在的状态是“${EDITION_STATE_LABELS[answer.state].zh}”。`
  }
}
