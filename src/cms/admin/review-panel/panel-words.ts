/**
 * The words of the review panel that depend on where an edition stands.
 */
import type { Area, Change } from '@/domain/edition/change'
import { EDITION_STATE_LABELS } from '@/domain/review/edition-state'
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

export const shortHash = (hash: string): string => hash.slice(0, 12)

const stageName = (stages: readonly StageProgress[], key: string | null): string | null =>
  stages.find((stage) => stage.key === key)?.name ?? null

/** 送审稿 2 · 审核中 · 当前环节：复审. A live edition goes by its public number. */
export function writeState({ edition, stages }: Review): string {
  if (!edition) return '草稿 · 尚未送审'
  const name = edition.version ? `第 ${edition.version} 版` : `送审稿 ${edition.number}`
  const stage = stageName(stages, edition.stage)
  return [name, EDITION_STATE_LABELS[edition.state].zh, ...(stage ? [`当前环节：${stage}`] : [])].join(' · ')
}

/** What has just been done, as it is told to the person who did it. `outcome` is theirs when they gave an opinion. */
export function writeDone(
  answer: Extract<MoveAnswer, { isDone: true }>,
  stages: readonly StageProgress[],
  isDecision: boolean,
): string {
  const stage = stageName(stages, answer.stage) ?? ''
  switch (answer.state) {
    case 'in_review':
      return isDecision
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
