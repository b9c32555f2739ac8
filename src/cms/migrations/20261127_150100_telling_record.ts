/**
 * What people are told: announcements, the notices of each person, what they have set, the secrets of channels and what
 * was delivered where. Beside it the checks of the audit log, which only grow, and the indices by which it is searched.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(`
    create table public.announcements (
      id bigint generated always as identity primary key,
      event text not null,
      edition text not null,
      briefing text not null,
      place text not null,
      actor text,
      actor_name text not null,
      at timestamptz not null default now()
    );
    comment on table public.announcements is
      'What happened to an edition, as the newsroom is told of it. Ids only: titles are read when they are shown.';
    create index announcements_edition on public.announcements (edition);
    create unique index announcements_overdue_once on public.announcements (edition, place)
      where event = 'stage-overdue';

    create table public.notices (
      id bigint generated always as identity primary key,
      announcement bigint not null references public.announcements (id),
      person text not null,
      kind text not null,
      in_app boolean not null,
      mail text not null check (mail in ('at-once', 'daily', 'none')),
      read_at timestamptz,
      settled_at timestamptz,
      mailed_at timestamptz
    );
    create index notices_person on public.notices (person, id desc) where in_app;
    create index notices_unread on public.notices (person) where in_app and read_at is null and settled_at is null;
    create index notices_announcement on public.notices (announcement);
    create index notices_for_digest on public.notices (person) where mail = 'daily' and mailed_at is null;

    create table public.telling_preferences (
      person text not null,
      kind text not null,
      in_app boolean not null,
      mail text not null check (mail in ('at-once', 'daily', 'none')),
      primary key (person, kind)
    );
    create table public.channel_secrets (
      channel text primary key,
      secret text not null
    );
    create table public.channel_deliveries (
      announcement bigint not null references public.announcements (id),
      channel text not null,
      delivered_at timestamptz not null default now(),
      primary key (announcement, channel)
    );

    create table public.audit_checks (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      entries bigint not null,
      head text not null,
      broken_at bigint,
      reason text,
      checked_by text not null
    );
    comment on table public.audit_checks is
      'Each reading of the whole audit log: how many entries, the last hash, and the first broken entry if any.';
    create trigger append_only before update or delete or truncate on public.audit_checks
      for each statement execute function public.fabuting_refuse_change();
    create index audit_events_at on public.audit_events (at);
    create index audit_events_event on public.audit_events (event, seq);
    create index audit_events_actor on public.audit_events (actor, seq);
  `))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`
    drop index public.audit_events_at, public.audit_events_event, public.audit_events_actor;
    drop table public.audit_checks, public.channel_deliveries, public.channel_secrets, public.telling_preferences,
      public.notices, public.announcements;
  `))
}
