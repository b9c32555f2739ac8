/**
 * Which database roles this newsroom signs in with. Three keep each other in check; one works, with a warning.
 */
import { env } from './env'

/** The role a connection string signs in with. */
export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username)

/** Whether owner, app and site are three different roles, as they should be. */
export function hasSeparateRoles(): boolean {
  return new Set([env.databaseOwnerUrl, env.databaseUrl, env.databaseSiteUrl].map(roleOf)).size === 3
}
