/**
 * Which database roles this newsroom signs in with. Three keep each other in check; one works, with a warning.
 */
import { env } from './env'

/** The role a connection string signs in with. */
export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username)

/** Runs one statement as the application's role. */
type Ask = (statement: string) => Promise<{ rows: { may: boolean }[] }>

const MAY_REWRITE_THE_RECORD = `
  select has_table_privilege(current_user, 'public.audit_events', 'UPDATE')
      or has_table_privilege(current_user, 'public.audit_events', 'DELETE') as may`

/**
 * Whether owner, app and site are three roles that hold each other in check. The database is asked what the app may do,
 * because the web process is never told how the owner signs in.
 */
export async function hasSeparateRoles(ask: Ask): Promise<boolean> {
  if (roleOf(env.databaseSiteUrl) === roleOf(env.databaseUrl)) return false
  const { rows } = await ask(MAY_REWRITE_THE_RECORD)
  return rows[0]?.may === false
}
