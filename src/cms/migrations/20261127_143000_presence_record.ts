/**
 * Who is at which place of a briefing just now. Unlogged: it is worth nothing after a crash.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unlogged table public.presence (
      account text not null,
      window_id text not null,
      briefing text not null,
      name text not null,
      place text,
      seen_at timestamptz not null,
      primary key (account, window_id)
    );
    create index presence_briefing on public.presence (briefing, seen_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table public.presence`)
}
