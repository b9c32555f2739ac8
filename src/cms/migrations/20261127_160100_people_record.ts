/**
 * Second factors and sign-ins, kept apart from accounts because Payload writes those back whole: a session it read a
 * moment ago would bring back what was changed since. Two triggers close the same hole for Payload's own tables.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(`
    create table public.second_factors (
      person text primary key,
      secret text,
      last_step bigint not null default 0,
      begun text,
      begun_at timestamptz
    );
    comment on table public.second_factors is
      'Secrets are sealed with a key made from PAYLOAD_SECRET; begun is one being set up, last_step the last code spent.';
    create table public.recovery_codes (
      person text not null,
      hash text not null,
      used_at timestamptz,
      primary key (person, hash)
    );
    create table public.sign_ins (
      session text primary key,
      person text not null,
      at timestamptz not null default now(),
      address text,
      browser text not null,
      factor_at timestamptz,
      ended_at timestamptz
    );
    create index sign_ins_person on public.sign_ins (person);

    create function public.fabuting_keep_ended() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from public.sign_ins where session = new.id and ended_at is not null) then
        return null;
      end if;
      return new;
    end $$;
    create trigger keep_ended before insert on public.users_sessions
      for each row execute function public.fabuting_keep_ended();

    create function public.fabuting_keep_account() returns trigger language plpgsql as $$
    begin
      -- Payload opens, renews and ends sessions without touching updated_at, and writes the account as it read it.
      if new.updated_at = old.updated_at then
        new.disabled := old.disabled;
        new.factor_since := old.factor_since;
        new.password_expired := old.password_expired;
        new.hash := old.hash;
        new.salt := old.salt;
      end if;
      return new;
    end $$;
    create trigger keep_account before update on public.users
      for each row execute function public.fabuting_keep_account();
  `))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`
    drop trigger keep_account on public.users;
    drop function public.fabuting_keep_account();
    drop trigger keep_ended on public.users_sessions;
    drop function public.fabuting_keep_ended();
    drop table public.second_factors, public.recovery_codes, public.sign_ins;
  `))
}
