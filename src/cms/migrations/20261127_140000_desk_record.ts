/**
 * Requests for correction (提请更正) with their answers, which nobody changes afterwards: only when the content of an
 * edition is erased by law do the words that quote it go with it, whoever erases it; and the indices by which the
 * desk, the calendar and the timeline find what they show among thousands of editions. Payload's own index on lists of
 * texts begins with their order, which is of no use for finding those of one document.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const APPEND_ONLY = ['correction_requests', 'correction_answers']

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(`
    create table public.correction_requests (
      id uuid primary key default gen_random_uuid(),
      briefing text not null,
      edition text not null,
      anchor text,
      place text not null,
      quote text not null check (quote <> ''),
      proposal text not null check (proposal <> ''),
      basis text not null check (basis <> ''),
      asked_by text not null,
      asked_by_name text not null,
      asked_at timestamptz not null default now()
    );
    comment on table public.correction_requests is
      'What somebody asked to have corrected in a live edition; answered once, in correction_answers.';
    create index correction_requests_briefing on public.correction_requests (briefing);
    create index correction_requests_asker on public.correction_requests (asked_by, asked_at);

    create table public.correction_answers (
      request uuid primary key references public.correction_requests (id),
      outcome text not null check (outcome in ('accept', 'decline')),
      reason text,
      answered_by text not null,
      answered_by_name text not null,
      answered_at timestamptz not null default now(),
      check (outcome = 'accept' or reason is not null)
    );

    create function public.fabuting_keep_request() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and current_setting('fabuting.forgetting', true) = 'on' then
        return null;
      end if;
      raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
    end $$;
    create function public.fabuting_forget_quotes() returns trigger language plpgsql
      security definer set search_path = pg_catalog, public
      as $$
    begin
      perform set_config('fabuting.forgetting', 'on', true);
      update public.correction_requests set quote = '（已清除）', proposal = '（已清除）', basis = '（已清除）',
        place = '（已清除）' where edition = old.edition_id;
      update public.correction_answers set reason = '（已清除）'
        where reason is not null
          and request in (select id from public.correction_requests where edition = old.edition_id);
      perform set_config('fabuting.forgetting', '', true);
      return null;
    end $$;
    create trigger forget_quotes after delete on public.edition_contents
      for each row execute function public.fabuting_forget_quotes();

    create index edits_of_person on public.edits (actor, at) include (briefing, seq);
    create index edits_of_briefing on public.edits (briefing, seq);
    create index editions_of_submitter on public.editions (submitted_by, state);
    create index briefing_dates on public._briefings_v (version_held_on) where latest;
    create index editions_texts_parent on public.editions_texts (parent_id, path);
    create index decisions_texts_parent on public.decisions_texts (parent_id, path);
    create index briefings_v_texts_parent on public._briefings_v_texts (parent_id, path);
  `))
  for (const table of APPEND_ONLY) {
    await db.execute(sql.raw(`
      create trigger append_only before update or delete or truncate on public.${table}
        for each statement execute function public.fabuting_keep_request();
    `))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`
    drop index public.edits_of_person, public.edits_of_briefing, public.editions_of_submitter, public.briefing_dates,
      public.editions_texts_parent, public.decisions_texts_parent, public.briefings_v_texts_parent;
    drop trigger forget_quotes on public.edition_contents;
    drop table public.correction_answers, public.correction_requests;
    drop function public.fabuting_forget_quotes(), public.fabuting_keep_request();
  `))
}
