/**
 * What an edition is compared with: what readers have now, else the edition before; for a liaison, what the own
 * department last submitted or wrote, else the import. Another one may be asked for by name, and the name can be shared.
 */
import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { canonicalJson } from '@/domain/edition/canonical-json'
import { carryBlockIds } from '@/domain/edition/carry-block-ids'
import type { EditionContent } from '@/domain/edition/edition'
import { isOnlyLiaison } from '@/domain/people/roles'
import type { Actor } from '@/domain/review/actor'
import type { Edition } from '@/generated/payload-types'
import { composePast } from './compose-past'
import { parseContent } from './edition-content'
import { sha256 } from './sha256'
import { query, sql } from './transaction'

/**
 * `key` names it in an address: the id of an edition, or `edits-N` for the drafts as of entry N of the ledger. `kind`
 * says why it was chosen: `department`: the own department's last word; `import`: what was first brought in.
 */
export type Base = {
  key: string
  kind: 'edition' | 'department' | 'import' | 'edits'
  number: number | null
  version: number | null
  hash: string
  content: EditionContent
}

/** In an address: compare with nothing, read the whole text. */
export const NO_BASE = 'none'

/**
 * @param editions all of the briefing, newest first
 * @param asked the key from the address; what cannot be found under it falls back to what is usual
 */
export async function chooseBase(
  req: PayloadRequest,
  actor: Actor,
  { edition, content, editions }: { edition: Edition; content: EditionContent; editions: readonly Edition[] },
  asked: string | null,
): Promise<Base | null> {
  if (asked === NO_BASE) return null
  const earlier = editions.filter(({ number }) => number < edition.number)
  const named = editions.find(({ id }) => id === asked && id !== edition.id)
  if (named) return fromEdition(req, named, 'edition')
  const entry = asked?.startsWith('edits-') ? await findEntry(req, edition, Number(asked.slice(6))) : null
  if (entry !== null) return fromPast(req, edition, content, entry, 'edits')
  if (isOnlyLiaison(actor.roles)) return fromDepartment(req, actor, edition, content, earlier)
  const usual = earlier.find(({ state }) => state === 'live') ?? earlier.find(({ version }) => version) ?? earlier[0]
  return usual ? fromEdition(req, usual, 'edition') : null
}

async function fromEdition(req: PayloadRequest, edition: Edition, kind: Base['kind']): Promise<Base | null> {
  const content = await parseContent(req, edition.id)
  const { id: key, number, version, hash } = edition
  return content && { key, kind, number, version: version ?? null, hash, content }
}

async function fromDepartment(
  req: PayloadRequest,
  actor: Actor,
  edition: Edition,
  content: EditionContent,
  earlier: readonly Edition[],
): Promise<Base | null> {
  const colleagues = await findColleagues(req, actor)
  const submitted = earlier.find(({ submittedBy }) => colleagues.includes(submittedBy))
  const [edit] = await query<{ seq: string | null }>(
    req,
    sql`select max(seq) as seq from edits
        where briefing = ${edition.briefing} and seq <= ${edition.editsUpTo} and actor in ${colleagues}`,
  )
  const written = Number(edit?.seq ?? 0)
  if (submitted && submitted.editsUpTo >= written) return fromEdition(req, submitted, 'department')
  if (written > 0) return fromPast(req, edition, content, written, 'department')
  return fromPast(req, edition, content, await findImport(req, edition.briefing), 'import')
}

/** The drafts as of an entry, with the ids of the edition they are compared with wherever a block is the same. */
async function fromPast(
  req: PayloadRequest,
  edition: Edition,
  content: EditionContent,
  entry: number,
  kind: Base['kind'],
): Promise<Base | null> {
  const bare = await composePast(req, edition.briefing, entry)
  if (!bare) return null
  const past = carryBlockIds(bare, content, () => randomBytes(5).toString('hex'))
  const hash = sha256(canonicalJson(bare))
  return { key: `edits-${entry}`, kind, number: null, version: null, hash, content: past }
}

/** The liaisons of the departments the actor speaks for, the actor included. */
async function findColleagues(req: PayloadRequest, actor: Actor): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { in: ['liaison'] }, departments: { in: actor.departments } },
    select: { name: true },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return [...new Set([actor.id, ...docs.map(({ id }) => id)])]
}

/** The entry, when it is one of this briefing and not after the edition was composed. */
async function findEntry(req: PayloadRequest, edition: Edition, seq: number): Promise<number | null> {
  if (!Number.isSafeInteger(seq) || seq < 1 || seq > edition.editsUpTo) return null
  const [row] = await query(req, sql`select 1 from edits where briefing = ${edition.briefing} and seq = ${seq}`)
  return row ? seq : null
}

/** The last of the creations, by one hand and in one go, with which the briefing began; 0: the ledger knows of none. */
async function findImport(req: PayloadRequest, briefing: string): Promise<number> {
  const rows = await query<{ seq: string; operation: string; actor: string | null; document: string }>(
    req,
    sql`select seq, operation, actor, document from edits where briefing = ${briefing} order by seq limit 500`,
  )
  const [first] = rows
  let last = Number(first?.seq ?? 0)
  for (const row of rows) {
    const belongs = row.operation === 'create' && row.actor === first?.actor
    if (!belongs) break
    last = Number(row.seq)
  }
  return last
}
