/**
 * What Payload does not know: the bytes of editions, the read models of the public site, the wrapper by which the app
 * adds jobs, and triggers that keep what is append-only from being changed by anybody, the owner included.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const APPEND_ONLY = [
  'edition_contents',
  'decisions',
  'decisions_texts',
  'corrections',
  'corrections_texts',
  'edits',
  'audit_events',
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(`
    create table public.edition_contents (
      edition_id text primary key,
      content text not null,
      stored_at timestamptz not null default now()
    );
    comment on table public.edition_contents is
      'Canonical JSON of an edition, byte for byte what was hashed; apart from the chain of hashes.';

    create schema site;
    comment on schema site is 'Read models of the public site, written by the verbs at release; all that the site may read.';
    create table site.briefings (
      briefing_id text primary key,
      series_slug text not null,
      session integer not null check (session >= 1),
      series_title text not null,
      series_description text,
      title text not null,
      held_on date not null,
      edition_id text not null,
      edition_hash text not null check (edition_hash ~ '^[0-9a-f]{64}$'),
      version integer not null check (version >= 1),
      first_released_at timestamptz not null,
      released_at timestamptz not null,
      summary jsonb not null,
      content text not null,
      unique (series_slug, session)
    );
    create index briefings_newest on site.briefings (held_on desc, released_at desc);
    create table site.settings (
      id integer primary key check (id = 1),
      value jsonb not null
    );

    create unique index editions_one_open on public.editions (briefing)
      where state in ('in_review', 'approved', 'scheduled');
    create unique index editions_one_live on public.editions (briefing) where state = 'live';
    create unique index editions_number on public.editions (briefing, number);

    create function public.fabuting_add_job(task text, body json) returns void
      language plpgsql security definer set search_path = pg_catalog
      as $$ begin perform graphile_worker.add_job(task, body); end $$;
    revoke all on function public.fabuting_add_job(text, json) from public;

    create function public.fabuting_keep_edition() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        raise exception 'an edition is kept' using errcode = 'insufficient_privilege';
      end if;
      if (new.briefing, new.number, new.hash, new.submitted_by, new.submitted_at, new.series_slug, new.session,
          new.title, new.edits_up_to)
        is distinct from
         (old.briefing, old.number, old.hash, old.submitted_by, old.submitted_at, old.series_slug, old.session,
          old.title, old.edits_up_to) then
        raise exception 'an edition is frozen at submission' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
    create trigger keep_edition before update or delete on public.editions
      for each row execute function public.fabuting_keep_edition();

    create function public.fabuting_keep_run() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        raise exception 'a review run is kept' using errcode = 'insufficient_privilege';
      end if;
      if (new.edition, new.plan, new.started_at) is distinct from (old.edition, old.plan, old.started_at) then
        raise exception 'a review run keeps the plan it began with' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
    create trigger keep_run before update or delete on public.review_runs
      for each row execute function public.fabuting_keep_run();

    create function public.fabuting_refuse_change() returns trigger language plpgsql
      as $$ begin raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$;
  `))
  for (const table of APPEND_ONLY) {
    await db.execute(sql.raw(`
      create trigger append_only before update or delete or truncate on public.${table}
        for each statement execute function public.fabuting_refuse_change();
    `))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of APPEND_ONLY) await db.execute(sql.raw(`drop trigger append_only on public.${table}`))
  await db.execute(sql.raw(`
    drop trigger keep_run on public.review_runs;
    drop function public.fabuting_keep_run();
    drop trigger keep_edition on public.editions;
    drop function public.fabuting_keep_edition();
    drop function public.fabuting_refuse_change();
    drop function public.fabuting_add_job(text, json);
    drop index public.editions_one_open, public.editions_one_live, public.editions_number;
    drop schema site cascade;
    drop table public.edition_contents;
  `))
}
