/**
 * What each person has set about being told: by kind, seen or not, and how by mail. Everybody sets only their own.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Refusal } from '@/domain/shared/result'
import { isKind, isMailChoice, KINDS, type Kind, type Preference, preferenceFor } from '@/domain/telling/kinds'
import { Refused } from './refused'
import { inTransaction, query, sql } from './transaction'
import { personOf } from './who'

/** The own choices of these people; what is missing is as shipped. Needs a transaction. */
export async function readPreferences(
  req: PayloadRequest,
  people: readonly string[],
): Promise<Map<string, Map<Kind, Preference>>> {
  const chosen = new Map<string, Map<Kind, Preference>>()
  if (people.length === 0) return chosen
  const rows = await query<{ person: string; kind: Kind; in_app: boolean; mail: Preference['mail'] }>(
    req,
    sql`select person, kind, in_app, mail from telling_preferences where person in ${[...people]}`,
  )
  for (const { person, kind, in_app, mail } of rows) {
    chosen.set(person, (chosen.get(person) ?? new Map()).set(kind, { inApp: in_app, mail }))
  }
  return chosen
}

/** What holds for the signed-in person, kind by kind; null for a stranger. */
export function readOwnPreferences(asked: PayloadRequest): Promise<Record<Kind, Preference> | null> {
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    const person = personOf(req)
    if (!person) return null
    const own = (await readPreferences(req, [person.id])).get(person.id)
    return Object.fromEntries(KINDS.map((kind) => [kind, preferenceFor(kind, own?.get(kind))])) as Record<
      Kind,
      Preference
    >
  })
}

const unreadable: Refusal = {
  code: 'unreadable',
  status: 422,
  sentence: {
    zh: '提醒方式没有保存：内容不完整。请刷新页面后重试。',
    en: 'What you want to be told was not saved: something is missing. Reload and try again.',
  },
}

/**
 * Stores the own choice for one kind. What may not be hidden stays shown whatever is stored.
 * @throws Refused for a kind or a choice that does not exist
 */
export async function setOwnPreference(req: PayloadRequest, person: string, input: unknown): Promise<void> {
  const { kind, inApp, mail } = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>
  if (!isKind(kind) || !isMailChoice(mail) || typeof inApp !== 'boolean') throw new Refused(unreadable)
  await inTransaction(req, () =>
    query(
      req,
      sql`insert into telling_preferences (person, kind, in_app, mail) values (${person}, ${kind}, ${inApp}, ${mail})
          on conflict (person, kind) do update set in_app = excluded.in_app, mail = excluded.mail`,
    ),
  )
}
