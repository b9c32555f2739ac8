/**
 * Says on top of an achievement's or a question's form that its briefing is in review, before somebody types for
 * nothing: the guard would refuse the save.
 */
import { isolateObjectProperty, type UIFieldServerProps } from 'payload'
import { OPEN_STATES } from '@/domain/review/edition-state'
import { mayAmendBriefing } from '@/editorial/may-amend'
import { idOf, type Related } from '@/records/relation'

export async function LockNotice({ data, req }: UIFieldServerProps) {
  const briefing = idOf(data?.briefing as Related)
  if (!briefing) return null
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { briefing: { equals: briefing }, state: { in: [...OPEN_STATES] } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const open = docs[0]
  if (!open || (await mayAmendBriefing(isolateObjectProperty(req, 'transactionID'), briefing))) return null
  return (
    <p role="status" style={{ borderInlineStart: '4px solid var(--theme-warning-500)', paddingInlineStart: '1rem' }}>
      送审稿 {open.number} 正在办理，这里的修改暂时不能保存。请等审核退回，或由送审人撤回后再改。
    </p>
  )
}
