/**
 * 审计日志: the search form, what was found, and the state of the chain. The search stands in the address, so that it
 * can be kept and sent; the form works without JavaScript.
 */
import type { AdminViewServerProps } from 'payload'
import { readSearch } from '@/cms/endpoints/audit.endpoint'
import { type AuditSearch, readAudit } from '@/editorial/read-audit'
import { auditPath } from '../admin-paths'
import { NothingHere, parameterOf, StaffView, viewerOf } from '../staff-view'
import styles from './audit.module.css'
import { AuditItem } from './audit-item'
import { ChainState } from './chain-state'
import { SearchForm } from './search-form'

const addressWith = (path: string, search: AuditSearch, more: Record<string, string> = {}): string => {
  const filled = Object.entries({ ...search, ...more }).filter(([, value]) => value)
  return filled.length > 0 ? `${path}?${new URLSearchParams(filled)}` : path
}

export async function AuditView(view: AdminViewServerProps) {
  viewerOf(view, auditPath)
  const search = readSearch((name) => parameterOf(view, name))
  const before = Number(parameterOf(view, 'before')) || null
  const page = await readAudit(view.initPageResult.req, search, before)
  if (!page) return <NothingHere view={view} />
  const { entries, next, total, lastCheck, people } = page
  return (
    <StaffView view={view} title="审计日志" className={styles.page}>
      <ChainState check={lastCheck} />
      <SearchForm search={search} people={people} />
      <div className={styles.found}>
        <p role="status">{total === 0 ? '没有符合条件的记录。' : `共 ${total} 条，新的在前。`}</p>
        {total > 0 && (
          <a href={addressWith('/api/audit/export', search)} download>
            导出 CSV
          </a>
        )}
      </div>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <AuditItem key={entry.seq} entry={entry} />
        ))}
      </ol>
      {(before || next) && (
        <nav className={styles.pages} aria-label="翻页">
          {before && <a href={addressWith(auditPath, search)}>回到最新</a>}
          {next && <a href={addressWith(auditPath, search, { before: String(next) })}>更早的记录</a>}
        </nav>
      )}
    </StaffView>
  )
}
