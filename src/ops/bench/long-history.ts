/**
 * A newsroom after many years, in a few statements: 2,000 briefings of five editions each with the texts, runs, decisions,
 * edits and audit entries that belong to them, copied from the demonstration's largest briefing. One in twenty is under
 * review, a few are signed or scheduled, some live ones have drafts that moved on. Only for a database that is thrown
 * away: hashes of audit entries are made up. `$1` briefings, `$2` editions of each.
 */
export const FILL = `
create temp table people as
  select substring(email from '^[^@]+') as role, id::text as id, name from users;
create temp table model as
  select e.id::text as edition, e.briefing, c.content, r.plan,
    (select array_agg(t.text order by t."order") from editions_texts t
      where t.parent_id = e.id and t.path = 'documents') as documents
  from editions e join edition_contents c on c.edition_id = e.id::text join review_runs r on r.edition = e.id::text
  order by length(c.content) desc limit 1;
create temp table made as
  select n, gen_random_uuid() as id, '测速发布会 ' || n as title, 'bench-' || (n % 40) as slug, n / 40 + 1 as session,
    to_char(date '2016-01-01' + (n * 2), 'YYYY-MM-DD') as held_on,
    case when n % 20 = 0 then 'in_review' when n % 101 = 0 then 'approved' when n % 203 = 0 then 'scheduled' else 'live' end
      as newest,
    case when n % 10 = 0 then '云河市教育局' else '云河市第' || (n % 30) || '局' end as department
  from generate_series(1, :briefings) n;
create temp table made_editions as
  select gen_random_uuid() as id, m.id::text as briefing, m.n, m.title, m.slug, m.session, m.department, number,
    case when number = :editions then m.newest
      when number = :editions - 1 and m.newest <> 'live' then 'live'
      when number = 2 then 'returned' else 'superseded' end as state,
    (array['first', 'second', 'final'])[m.n / 20 % 3 + 1] as at_stage,
    (select coalesce(max(seq), 0) from edits) + ((m.n - 1) * :editions + number) * 20 as edits_up_to,
    now() - make_interval(days => (:editions - number) * 30, mins => m.n) as at
  from made m cross join generate_series(1, :editions) number;

insert into series (id, title, slug) select gen_random_uuid(), '测速系列 ' || k, 'bench-' || k from generate_series(0, 39) k;
insert into briefings (id, series_id, session, title, held_on, revision, _status)
  select m.id, s.id, m.session, m.title, m.held_on, 1, 'draft' from made m join series s on s.slug = m.slug;
insert into _briefings_v (id, parent_id, version_series_id, version_session, version_title, version_held_on,
    version_revision, version__status, latest)
  select gen_random_uuid(), m.id, s.id, m.session, m.title, m.held_on, k, 'draft', k = 6
  from made m join series s on s.slug = m.slug cross join generate_series(1, 6) k;
insert into _briefings_v_texts ("order", parent_id, path, text)
  select 1, v.id, 'version.departments', m.department from _briefings_v v join made m on m.id = v.parent_id;

insert into editions (id, title, briefing, series_slug, session, number, version, state, stage, hash, submitted_by,
    submitted_at, note, edits_up_to, released_at, released_by, scheduled_for, scheduled_by)
  select e.id, e.title, e.briefing, e.slug, e.session, e.number,
    case when e.state in ('live', 'superseded') then e.number end, e.state::enum_edition_state,
    case when e.state = 'in_review' then e.at_stage end, encode(sha256(convert_to(e.id::text, 'UTF8')), 'hex'),
    (select id from people where role = 'editor'), e.at, '数据已与部门核对，请着重看第二部分。', e.edits_up_to,
    case when e.state in ('live', 'superseded') then e.at + interval '1 day' end,
    case when e.state in ('live', 'superseded') then (select id from people where role = 'publisher') end,
    case when e.state = 'scheduled' then now() + interval '2 days' end,
    case when e.state = 'scheduled' then (select id from people where role = 'publisher') end
  from made_editions e;
insert into editions_texts ("order", parent_id, path, text)
  select 1, id, 'departments', department from made_editions
  union all select 1, e.id, 'contributors', p.id from made_editions e join people p on p.role = 'editor'
  union all select d.number, e.id, 'documents', d.document
    from made_editions e cross join model cross join unnest(model.documents) with ordinality as d (document, number);
insert into edition_contents (edition_id, content)
  select e.id::text, replace(model.content, model.briefing, e.briefing) from made_editions e cross join model;
insert into review_runs (id, edition, plan, started_at, closed_at)
  select gen_random_uuid(), e.id::text, model.plan, e.at, case when e.state <> 'in_review' then e.at + interval '1 day' end
  from made_editions e cross join model;

create temp table made_decisions as
  select gen_random_uuid() as id, e.id::text as edition, s.key, s.place, p.id as actor, p.name, e.at,
    case when e.state = 'returned' and s.place = 2 then 'return' else 'approve' end as outcome
  from made_editions e
    join (values ('first', 1), ('second', 2), ('final', 3)) s (key, place) on true
    join people p on p.role = 'reviewer-' || s.place
  where (e.state <> 'in_review' or s.place < array_position(array['first', 'second', 'final'], e.at_stage))
    and (e.state <> 'returned' or s.place <= 2);
insert into decisions (id, edition, stage, actor, actor_name, outcome, hash, reason, at)
  select d.id, d.edition, d.key, d.actor, d.name, d.outcome::enum_decision_outcome, e.hash,
    case when d.outcome = 'return' then '第二部分的数据请核实。' end, d.at + make_interval(hours => d.place)
  from made_decisions d join editions e on e.id = d.edition::uuid;
insert into decisions_texts ("order", parent_id, path, text)
  select k, d.id, 'checklist', 'item-' || k from made_decisions d cross join generate_series(1, 5) k;

insert into edits (id, seq, subject, document, briefing, operation, actor, actor_name, revision, at)
  select gen_random_uuid(), e.edits_up_to - 19 + k, case when k % 3 = 0 then 'questions' else 'achievements' end,
    gen_random_uuid()::text, e.briefing, 'update', p.id, p.name, k, e.at - make_interval(mins => 20 - k)
  from made_editions e cross join generate_series(0, 19) k join people p on p.role = 'editor';
insert into edits (id, seq, subject, document, briefing, operation, actor, actor_name, revision, at)
  select gen_random_uuid(), (select max(seq) from edits) + row_number() over (order by m.n), 'briefings', m.id::text,
    m.id::text, 'update', p.id, p.name, 7, now() - make_interval(mins => m.n)
  from made m join people p on p.role = 'editor' where m.newest = 'live' and m.n % 67 = 0;

insert into audit_events (id, seq, at, event, actor, actor_name, roles, subject, outcome, body, prev_hash, hash)
  select gen_random_uuid(), (select max(seq) from audit_events) + row_number() over (order by e.at, k), e.at,
    (array['edition-submitted', 'stage-approved', 'stage-approved', 'edition-approved', 'edition-released'])[k],
    p.id, p.name, 'editor', e.id::text, 'done', json_build_object('details', json_build_object('briefing', e.briefing)),
    '-', '-'
  from made_editions e cross join generate_series(1, 5) k join people p on p.role = 'editor';
insert into correction_requests (briefing, edition, place, quote, proposal, basis, asked_by, asked_by_name)
  select e.briefing, e.id::text, '第二部分', '接通率达到98.6%', '接通率达到96.8%', '业务台账', p.id, p.name
  from made_editions e join people p on p.role = 'liaison' where e.state = 'live' and e.n % 100 = 7;
`
