/**
 * `npm run -s words:find -- WORDS`: names every table and file of this newsroom in which the words still stand, after
 * something was expunged. Exit 0 when they stand nowhere, 1 when somewhere, 2 when there is nothing to look for.
 */
import pg from 'pg'
import { withDatabase } from '../database.mjs'
import { env } from '../env'
import { findInFiles, findInTables } from '../find-words'

const words = process.argv.slice(2).join(' ').trim()
if ([...words].length < 4) {
  console.error('请给出至少 4 个字。Give at least 4 characters to look for.')
  process.exit(2)
}
const tables = await withDatabase(async () => {
  const owner = new pg.Client({ connectionString: env.databaseOwnerUrl })
  await owner.connect()
  try {
    return await findInTables(owner, words)
  } finally {
    await owner.end()
  }
})
const places = [...tables, ...(await findInFiles(env.dataDirectory, words))]
for (const place of places) console.log(place)
if (places.length === 0) console.error('数据库和文件中都没有这些文字。The words stand in no table and no file.')
process.exit(places.length === 0 ? 0 : 1)
