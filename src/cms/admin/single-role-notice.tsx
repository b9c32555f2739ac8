/**
 * Tells administrators, for as long as it is so, that one database role does everything and the database therefore
 * keeps nobody from changing the record.
 */
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { ServerProps } from 'payload'
import { hasRole } from '@/cms/access/staff'
import { hasSeparateRoles } from '@/ops/database-roles'

export const SingleRoleNotice = async ({ user, payload }: ServerProps) => {
  if (!hasRole({ user }, 'admin', 'security', 'auditor')) return null
  const { pool } = payload.db as unknown as PostgresAdapter
  if (await hasSeparateRoles((statement) => pool.query(statement))) return null
  return (
    <p role="alert" style={{ borderInlineStart: '4px solid var(--theme-warning-500)', paddingInlineStart: '1rem' }}>
      数据库目前没有使用三个独立的角色（所有者、应用、网站），数据库层面的防篡改和防泄露保护没有生效。请按运维手册设置
      DATABASE_OWNER_URL 和 DATABASE_SITE_URL。
    </p>
  )
}
