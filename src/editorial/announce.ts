/**
 * Tells the newsroom of what happened to an edition, in the transaction of what happened: notices behind the bell, and
 * one job by which the worker sends mails and calls channels. Who is told is a table in `domain/telling`; this adds
 * that nobody is told of a briefing they may not see. Only ids are kept: titles are read when a notice is shown.
 */
import type { PayloadRequest } from 'payload'
import { preferenceFor } from '@/domain/telling/kinds'
import { OCCASIONS } from '@/domain/telling/occasions'
import { type Happening, listSettled, listTold, placeOf, type Standing } from '@/domain/telling/who-is-told'
import { addJob } from './add-job'
import { maySee } from './may-see'
import { readSituation } from './read-facts'
import { readPeople } from './read-people'
import { readPreferences } from './telling-preferences'
import { query, sql } from './transaction'
import { actorOf } from './who'

/** `event` as the audit log names it. `named`: ids of people whom it concerns besides those of the table. */
export type Announcement = { event: string; edition: { id: string; briefing: string }; named?: string[] }

/** Call after everything else of the move is written. An event without a row in the table is told to nobody. */
export async function announce(req: PayloadRequest, { event, edition, named = [] }: Announcement): Promise<void> {
  if (!OCCASIONS[event]) return
  const happening = await readHappening(req, event, edition, named)
  if (!happening) return
  await settle(req, listSettled(happening))
  const place = placeOf(happening.edition)
  const [written] = await query<{ id: string }>(
    req,
    sql`insert into announcements (event, edition, briefing, place, actor, actor_name)
        values (${event}, ${edition.id}, ${edition.briefing}, ${place}, ${happening.actor}, ${actorOf(req).actorName})
        on conflict (edition, place) where event = 'stage-overdue' do nothing
        returning id`,
  )
  if (!written) return
  await writeNotices(req, written.id, happening)
  await addJob(req, 'tell-people', { announcement: written.id })
}

async function readHappening(
  req: PayloadRequest,
  event: string,
  { id, briefing }: Announcement['edition'],
  named: string[],
): Promise<Happening | null> {
  const { facts } = await readSituation(req, briefing, { edition: id })
  if (!facts.edition) return null
  const departments = await readDepartments(req, id)
  const people = [...(await readPeople(req)).values()].filter(
    (person) => person.isActive && maySee(person, departments) && maySee(person, facts.departments),
  )
  return {
    event,
    actor: actorOf(req).actor,
    people,
    named,
    facts,
    edition: facts.edition,
    standing: await readStanding(req, id),
  }
}

/** Those of the edition: the draft may have others by now, and whoever sees only one of the two is not told. */
async function readDepartments(req: PayloadRequest, edition: string): Promise<string[]> {
  const rows = await query<{ text: string }>(
    req,
    sql`select text from editions_texts where parent_id::text = ${edition} and path = 'departments'`,
  )
  return rows.map(({ text }) => text)
}

const readStanding = (req: PayloadRequest, edition: string): Promise<Standing[]> =>
  query<Standing>(
    req,
    sql`select n.id::text as id, n.person, n.kind, a.place
        from notices n join announcements a on a.id = n.announcement
        where a.edition = ${edition} and n.settled_at is null`,
  )

async function settle(req: PayloadRequest, ids: string[]): Promise<void> {
  if (ids.length > 0) await query(req, sql`update notices set settled_at = now() where id::text in ${ids}`)
}

async function writeNotices(req: PayloadRequest, announcement: string, happening: Happening): Promise<void> {
  const told = listTold(happening)
  const chosen = await readPreferences(
    req,
    told.map(({ person }) => person),
  )
  for (const { person, kind } of told) {
    const { inApp, mail } = preferenceFor(kind, chosen.get(person)?.get(kind))
    await query(
      req,
      sql`insert into notices (announcement, person, kind, in_app, mail)
          values (${announcement}, ${person}, ${kind}, ${inApp}, ${mail})`,
    )
  }
}
