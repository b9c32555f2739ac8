/**
 * What each database role may do, stated anew after every migration. The app may not change or delete what is
 * append-only; the public site may read the read models and nothing else, so a draft leak would need a broken grant.
 */
import type { Client } from 'pg'
import { roleOf } from './database-roles'

/** Tables that only ever grow. */
const APPEND_ONLY = [
  'edition_contents',
  'decisions',
  'decisions_texts',
  'corrections',
  'corrections_texts',
  'edits',
  'audit_events',
  'audit_checks',
  'correction_requests',
  'correction_answers',
  'take_downs',
]

/**
 * Grants the rights of the app's and the site's role, taken from their connection strings; does nothing where one role
 * does everything.
 */
export async function grantRights(owner: Client, urls: { owner: string; app: string; site: string }): Promise<void> {
  const ownerRole = roleOf(urls.owner)
  const app = roleOf(urls.app)
  const site = roleOf(urls.site)
  if (app !== ownerRole) {
    const role = owner.escapeIdentifier(app)
    const tables = APPEND_ONLY.map((table) => `public.${table}`).join(', ')
    await owner.query(`
      grant usage on schema public, site to ${role};
      grant select, insert, update, delete on all tables in schema public, site to ${role};
      grant usage on all sequences in schema public to ${role};
      revoke update, delete, truncate on ${tables} from ${role};
      revoke insert, update, delete, truncate on public.payload_migrations from ${role};
      grant execute on function public.fabuting_add_job(text, json) to ${role};
      grant execute on function public.fabuting_expunge(text, text) to ${role};
      grant execute on function public.fabuting_add_job_at(text, json, timestamptz, text) to ${role};
    `)
  }
  if (site !== ownerRole && site !== app) {
    const role = owner.escapeIdentifier(site)
    await owner.query(`
      revoke all on all tables in schema public from ${role};
      grant usage on schema site to ${role};
      grant select on all tables in schema site to ${role};
    `)
  }
}
