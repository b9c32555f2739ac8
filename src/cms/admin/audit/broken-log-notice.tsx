/** On the dashboard of those who answer for the log: its last check found it broken. */
import type { ServerProps } from 'payload'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { mayReadAudit, readLastCheck } from '@/editorial/read-audit'
import { inTransaction } from '@/editorial/transaction'
import { auditPath } from '../admin-paths'
import { writeCheck } from './chain-state'

export async function BrokenLogNotice({ req: asked }: ServerProps & { req?: PayloadRequest }) {
  if (!asked || !mayReadAudit(asked)) return null
  const req = isolateObjectProperty(asked, 'transactionID')
  const check = await inTransaction(req, () => readLastCheck(req))
  if (!check?.broken) return null
  return (
    <p role="alert" style={{ borderInlineStart: '4px solid var(--theme-error-500)', paddingInlineStart: '1rem' }}>
      <a href={auditPath}>审计日志</a>：{writeCheck(check)}
    </p>
  )
}
