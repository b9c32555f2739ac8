/**
 * The audit log as CSV, piece by piece, so that a log of years leaves as fast as it is read and is never in memory
 * whole. The export stands in the log itself before its first line leaves; what is written meanwhile is not in it.
 */
import type { PayloadRequest } from 'payload'
import { eventWords, OUTCOME_WORDS } from '@/domain/audit/event-words'
import { ROLE_LABELS, type Role } from '@/domain/people/roles'
import { CSV_START, csvLine } from '@/domain/shared/csv'
import type { Refusal } from '@/domain/shared/result'
import { appendAudit } from './append-audit'
import { type AuditEntryRow, type AuditSearch, mayReadAudit, readAuditPiece } from './read-audit'
import { Refused } from './refused'
import { inTransaction, query, sql } from './transaction'

const PIECE = 500

const notReader: Refusal = {
  code: 'not-auditor',
  status: 403,
  sentence: {
    zh: '只有审计员、系统管理员和安全管理员可以查看、导出审计日志。',
    en: 'Only auditors and administrators may read or export the audit log.',
  },
}

const HEADINGS = [
  '序号',
  '时间（北京时间）',
  '事件',
  '事件代号',
  '结果',
  '人员',
  '人员编号',
  '代谁办理',
  '角色',
  '来源地址',
  '对象编号',
  '详情',
  '上一条哈希',
  '哈希',
]

/** @throws Refused for whoever may not read the log; the attempt stands in the log */
export async function exportAudit(req: PayloadRequest, search: AuditSearch): Promise<AsyncGenerator<string>> {
  if (!mayReadAudit(req)) {
    const details = { code: notReader.code, status: notReader.status }
    await inTransaction(req, () =>
      appendAudit(req, { event: 'audit-export-refused', subject: null, outcome: 'refused', details }),
    )
    throw new Refused(notReader)
  }
  const upTo = await inTransaction(req, async () => {
    const [last] = await query<{ seq: string | null }>(req, sql`select max(seq) as seq from audit_events`)
    const seq = Number(last?.seq ?? 0)
    const details = { ...Object.fromEntries(Object.entries(search).filter(([, value]) => value)), upTo: seq }
    await appendAudit(req, { event: 'audit-exported', subject: null, outcome: 'done', details })
    return seq
  })
  return writeLines(req, search, upTo)
}

async function* writeLines(req: PayloadRequest, search: AuditSearch, upTo: number): AsyncGenerator<string> {
  yield CSV_START + csvLine(HEADINGS)
  let after = 0
  for (;;) {
    const piece = await readAuditPiece(req, search, { after, upTo, limit: PIECE })
    if (piece.length === 0) return
    yield piece.map(writeLine).join('')
    after = piece.at(-1)?.seq ?? upTo
  }
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

const writeLine = (entry: AuditEntryRow): string =>
  csvLine([
    String(entry.seq),
    clock.format(new Date(entry.at)),
    eventWords(entry.event),
    entry.event,
    OUTCOME_WORDS[entry.outcome] ?? entry.outcome,
    entry.actorName,
    entry.actor ?? '',
    typeof entry.details.onBehalfOf === 'string' ? entry.details.onBehalfOf : '',
    entry.roles.map((role) => ROLE_LABELS[role as Role]?.zh ?? role).join('、'),
    entry.address ?? '',
    entry.subject ?? '',
    JSON.stringify(entry.details),
    entry.prevHash,
    entry.hash,
  ])
