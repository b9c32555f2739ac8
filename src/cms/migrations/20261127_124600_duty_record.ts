/**
 * Who holds a review, who sits in whose seat, what was signed on paper: kept apart from editions because it comes and
 * goes. Lets the app put jobs off to a time, and freezes what a submission settles besides the bytes.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(`
    create table public.review_claims (
      edition text not null,
      stage text not null,
      actor text not null,
      actor_name text not null,
      until timestamptz not null,
      primary key (edition, stage, actor)
    );
    create table public.review_delegations (
      id text primary key,
      edition text not null,
      stage text not null,
      from_person text not null,
      from_name text not null,
      to_person text not null,
      to_name text not null,
      until timestamptz not null,
      reason text not null,
      created_at timestamptz not null default now(),
      ended_at timestamptz
    );
    create index review_delegations_edition on public.review_delegations (edition);
    create table public.paper_signatures (
      id text primary key,
      edition text not null,
      stage text not null,
      hash text not null,
      signer text not null,
      signer_name text not null,
      recorded_by text not null,
      recorded_name text not null,
      photo text not null,
      signed_on date not null,
      recorded_at timestamptz not null default now(),
      confirmed_at timestamptz
    );
    create index paper_signatures_edition on public.paper_signatures (edition);
    create index paper_signatures_signer on public.paper_signatures (signer) where confirmed_at is null;

    create function public.fabuting_add_job_at(task text, body json, due timestamptz, name text) returns void
      language plpgsql security definer set search_path = pg_catalog
      as $$ begin perform graphile_worker.add_job(task, body, run_at := due, job_key := name); end $$;
    revoke all on function public.fabuting_add_job_at(text, json, timestamptz, text) from public;

    create or replace function public.fabuting_keep_edition() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        raise exception 'an edition is kept' using errcode = 'insufficient_privilege';
      end if;
      if (new.briefing, new.number, new.hash, new.submitted_by, new.submitted_at, new.series_slug, new.session,
          new.title, new.edits_up_to, new.kind, new.public_note, new.scopes)
        is distinct from
         (old.briefing, old.number, old.hash, old.submitted_by, old.submitted_at, old.series_slug, old.session,
          old.title, old.edits_up_to, old.kind, old.public_note, old.scopes) then
        raise exception 'an edition is frozen at submission' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
  `))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`
    drop function public.fabuting_add_job_at(text, json, timestamptz, text);
    drop table public.review_claims, public.review_delegations, public.paper_signatures;
    create or replace function public.fabuting_keep_edition() returns trigger language plpgsql as $$
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
  `))
}
