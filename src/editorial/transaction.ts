/**
 * One write, one transaction: Payload's Local API and our own SQL on the same connection, through `req`.
 * Keeps true that a refused or failed verb leaves nothing behind. Never catch a database error inside `work`:
 * Postgres has already given the transaction up, and the commit would silently save nothing.
 */
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

export { type SQL, sql }

export type Row = Record<string, unknown>

/** Runs one statement inside the transaction of `req`. Throws when there is none: verbs must not write outside one. */
export async function query<T extends Row = Row>(req: PayloadRequest, statement: SQL): Promise<T[]> {
  const database = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const session = id === undefined ? undefined : database.sessions[id]
  if (!session) throw new Error('This statement needs the transaction of its request.')
  const result = await session.db.execute(statement)
  return result.rows as T[]
}

/** Reads on a connection of its own, outside any transaction: what everybody else sees. */
export async function queryCommitted<T extends Row = Row>(req: PayloadRequest, statement: SQL): Promise<T[]> {
  const result = await (req.payload.db as unknown as PostgresAdapter).drizzle.execute(statement)
  return result.rows as T[]
}

/** Runs `work` in the transaction of `req`, in a new one when it has none; whoever began it ends it. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwner = await initTransaction(req)
  try {
    const result = await work()
    if (isOwner) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwner) await killTransaction(req)
    throw error
  }
}
