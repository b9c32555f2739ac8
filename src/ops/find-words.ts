/**
 * Where some words still stand: every text of every table, whatever it is called, and every file beside the database.
 * For whoever has had something expunged and must be able to say that it is gone.
 */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from 'pg'

type Column = { schema: string; table: string; column: string }

/** `table.column` of each place, sorted. Needs a role that may read every table: the owner. */
export async function findInTables(owner: Client, words: string): Promise<string[]> {
  const { rows } = await owner.query<Column>(
    `select table_schema as schema, table_name as table, column_name as column
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
        and data_type in ('text', 'character varying', 'character', 'jsonb', 'json', 'xml', 'bytea', 'ARRAY')
      order by 1, 2, 3`,
  )
  const found: string[] = []
  for (const { schema, table, column } of rows) {
    const [from, what] = [
      [schema, table].map((name) => owner.escapeIdentifier(name)).join('.'),
      owner.escapeIdentifier(column),
    ]
    const { rows: hits } = await owner.query(`select 1 from ${from} where strpos(${what}::text, $1) > 0 limit 1`, [
      words,
    ])
    if (hits.length > 0) found.push(`${schema}.${table}.${column}`)
  }
  return found
}

/** Paths of the files below `folder` that hold the words as UTF-8; the folder `pg`, the database's own, is left out. */
export async function findInFiles(folder: string, words: string): Promise<string[]> {
  const wanted = Buffer.from(words)
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const found: string[] = []
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name)
    if (!entry.isFile() || path.relative(folder, file).split(path.sep)[0] === 'pg') continue
    if ((await readFile(file)).includes(wanted)) found.push(file)
  }
  return found.sort()
}
