/**
 * Writes a migration for what changed in the collections: `npm run migrate:new -- NAME`. Needs a database at the
 * newest schema; writes nothing when nothing changed. Read the SQL before committing it; an applied file is never edited.
 */
import config from '@payload-config'
import { getPayload } from 'payload'

const name = process.argv[2]
if (!name) {
  console.error('Name the migration: npm run migrate:new -- add-something')
  process.exit(2)
}
const payload = await getPayload({ config, disableOnInit: true })
// Without forceAcceptWarning: with it an empty migration would be written too. Ends the process when nothing changed.
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true })
await payload.destroy()
process.exit(0)
