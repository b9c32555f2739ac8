/**
 * What taking pages down needs and Payload does not know: who asked for what, the state of each public page, what was
 * corrected in public, and the one way by which content can be erased although its tables only ever grow.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Where a change is let through: inside `fabuting_expunge`, which runs as the owner, and nowhere else. */
const IS_EXPUNGING = `coalesce(current_setting('fabuting.expunging', true), '') <> ''
  and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)`

const FROZEN = [
  'briefing',
  'number',
  'hash',
  'submitted_by',
  'submitted_at',
  'series_slug',
  'session',
  'edits_up_to',
  'kind',
  'scopes',
]
const frozen = (row: string) => FROZEN.map((column) => `${row}.${column}`).join(', ')

/** The guard of editions: what was submitted stays; title and public note too, unless they are being erased. */
const keepEdition = (exception: string) => `
  create or replace function public.fabuting_keep_edition() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception 'an edition is kept' using errcode = 'insufficient_privilege';
    end if;
    if (${frozen('new')}) is distinct from (${frozen('old')}) or ((new.title, new.public_note) is distinct from (old.title, old.public_note) ${exception}) then
      raise exception 'an edition is frozen at submission' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;`

const refuseChange = (exception: string) => `
  create or replace function public.fabuting_refuse_change() returns trigger language plpgsql as $$
  begin
    ${exception}
    raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
  end $$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(`
    create table public.take_downs (
      id uuid primary key default gen_random_uuid(),
      briefing text not null,
      edition text not null,
      verb text not null check (verb in ('withdraw', 'retract', 'expunge')),
      actor text not null,
      actor_name text not null,
      at timestamptz not null default clock_timestamp(),
      reason text not null,
      note text,
      hide_title boolean not null default false,
      replacement text
    );
    create index take_downs_newest on public.take_downs (edition, verb, at desc);
    comment on table public.take_downs is 'Who withdrew what and who asked to retract or expunge it, and why.';
    create trigger append_only before update or delete or truncate on public.take_downs
      for each statement execute function public.fabuting_refuse_change();

    alter table site.briefings
      add column state text not null default 'live' check (state in ('live', 'withdrawn', 'retracted')),
      add column notice jsonb,
      add constraint briefings_explained check ((state = 'live') = (notice is null)),
      add constraint briefings_emptied
        check (state <> 'retracted' or (content = '' and summary = '{}'::jsonb and series_description is null));
    create index briefings_retracted on site.briefings (series_slug, session) where state = 'retracted';
    create table site.corrections (
      briefing_id text not null,
      version integer not null check (version >= 2),
      number integer not null check (number >= 1),
      kind text not null check (kind in ('correction', 'addition', 'minor')),
      at timestamptz not null,
      note text,
      items jsonb not null,
      primary key (briefing_id, version)
    );

    ${refuseChange(`if tg_op <> 'TRUNCATE' and tg_table_name in ('edition_contents', 'decisions', 'corrections')
        and ${IS_EXPUNGING} then
        return null;
      end if;`)}
    ${keepEdition(`and not (${IS_EXPUNGING})`)}

    create function public.fabuting_expunge(target text, confirmer text) returns void
      language plpgsql security definer set search_path = pg_catalog, public
      as $$
      declare
        asked public.take_downs%rowtype;
        erased public.editions%rowtype;
      begin
        select * into asked from public.take_downs
          where edition = target and verb = 'expunge' order by at desc limit 1;
        if not found or asked.at < clock_timestamp() - interval '15 minutes' then
          raise exception 'nobody has asked to expunge this edition' using errcode = 'insufficient_privilege';
        end if;
        if asked.actor = confirmer or (select count(*) from public.users
            where id::text in (asked.actor, confirmer) and disabled is not true) <> 2 then
          raise exception 'expunging takes two people' using errcode = 'insufficient_privilege';
        end if;
        select * into erased from public.editions where id::text = target
          and state in ('returned', 'recalled', 'superseded', 'withdrawn', 'retracted', 'discarded') for update;
        if not found then
          raise exception 'this edition cannot be expunged now' using errcode = 'insufficient_privilege';
        end if;
        perform set_config('fabuting.expunging', target, true);
        delete from public.edition_contents where edition_id = target;
        update public.editions set title = '已清除的稿件', note = null, public_note = null where id::text = target;
        update public.decisions set reason = null where edition = target;
        update public.corrections set was = null, now = null, note = null
          where edition = target or edition in (select id::text from public.editions
            where briefing = erased.briefing and version = erased.version + 1);
        perform set_config('fabuting.expunging', '', true);
      end $$;
    comment on function public.fabuting_expunge(text, text) is
      'Erases the content of one edition, for two people and from the states of transitions.ts alone.';
    revoke all on function public.fabuting_expunge(text, text) from public;
  `))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`
    drop function public.fabuting_expunge(text, text);
    ${keepEdition('')}
    ${refuseChange('')}
    drop table site.corrections;
    delete from site.briefings where state <> 'live';
    alter table site.briefings drop column notice, drop column state;
    drop table public.take_downs;
  `))
}
