/**
 * Reads the audit log from its first entry to its last, compares it with what earlier checks found, and keeps the
 * outcome. One check for the command, the nightly job and the button; each brings its own connection.
 */
import { type Break, type Checked, type Entry, findBreak, NOTHING_CHECKED } from '@/domain/audit/chain'
import { sha256 } from './sha256'

/** A statement with its values, on any connection. */
export type Ask = (statement: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>

/** `entries` and `head` tell how far the log was read; `found` is the first broken entry, null when it is whole. */
export type AuditCheck = { entries: number; head: string; found: Break | null }

/** So that a log of millions is never in memory at once. */
const PIECE = 2_000

/** @param by who had it checked, as the screen names them */
export async function verifyAudit(ask: Ask, by: string): Promise<AuditCheck> {
  const { rows: earlier } = await ask(
    'select entries, head from audit_checks where broken_at is null and entries > 0 order by id desc limit 1',
  )
  const known = earlier[0] && { seq: Number(earlier[0].entries), hash: String(earlier[0].head) }
  const check = await readChain(ask, known)
  const { entries, head, found } = check
  await ask('insert into audit_checks (entries, head, broken_at, reason, checked_by) values ($1, $2, $3, $4, $5)', [
    entries,
    head,
    found?.seq ?? null,
    found?.reason ?? null,
    by,
  ])
  return check
}

async function readChain(ask: Ask, known: Checked | undefined): Promise<AuditCheck> {
  let checked = NOTHING_CHECKED
  for (;;) {
    const { rows } = await ask('select * from audit_events where seq > $1 order by seq limit $2', [checked.seq, PIECE])
    const last = rows.at(-1)
    if (!last) break
    const found = (await findBreakIn(rows, checked)) ?? findRewritten(rows, known)
    if (found) return { entries: checked.seq, head: checked.hash, found }
    checked = { seq: Number(last.seq), hash: String(last.hash) }
  }
  const isShort = known !== undefined && checked.seq < known.seq
  const found: Break | null = isShort ? { seq: checked.seq + 1, reason: 'cut-off' } : null
  return { entries: checked.seq, head: checked.hash, found }
}

async function findBreakIn(rows: Record<string, unknown>[], checked: Checked): Promise<Break | null> {
  const found = await findBreak(rows.map(toEntry), sha256, checked)
  const differing = rows.find(columnsDiffer)
  if (!differing || (found && found.seq <= Number(differing.seq))) return found
  return { seq: Number(differing.seq), reason: 'altered' }
}

function findRewritten(rows: Record<string, unknown>[], known: Checked | undefined): Break | null {
  const row = rows.find(({ seq }) => Number(seq) === known?.seq)
  return row && known && row.hash !== known.hash ? { seq: known.seq, reason: 'rewritten' } : null
}

const toEntry = (row: Record<string, unknown>): Entry => ({
  seq: Number(row.seq),
  body: String(row.body),
  prevHash: String(row.prev_hash),
  hash: String(row.hash),
})

/** What the screens show of an entry must be what was hashed. */
function columnsDiffer(row: Record<string, unknown>): boolean {
  const body = readBody(String(row.body))
  return (
    body === null ||
    body.event !== row.event ||
    body.actor !== row.actor ||
    body.actorName !== row.actor_name ||
    body.outcome !== row.outcome ||
    body.subject !== row.subject ||
    body.address !== row.address ||
    (body.roles as string[]).join(' ') !== (row.roles ?? '') ||
    body.at !== (row.at as Date).toISOString()
  )
}

/** Somebody who forges a body may leave it unreadable: that is an altered entry, not a failed check. */
function readBody(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
