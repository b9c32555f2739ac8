/**
 * `npm run audit:verify`: reads the audit log from its first entry to its last and names the first that does not hold.
 * Exit 0 when the chain is whole, 1 when it is broken.
 */
import pg from 'pg'
import { BREAK_LABELS } from '@/domain/audit/chain'
import { verifyAudit } from '@/editorial/verify-audit'
import { withDatabase } from '../database.mjs'
import { env } from '../env'

const { entries, head, found } = await withDatabase(async () => {
  const client = new pg.Client({ connectionString: env.databaseUrl })
  await client.connect()
  try {
    return await verifyAudit((statement, values) => client.query(statement, values), '命令行')
  } finally {
    await client.end()
  }
})
if (found) {
  const { zh, en } = BREAK_LABELS[found.reason]
  console.error(`审计日志从第 ${found.seq} 条起不可信：${zh}。The audit log breaks at entry ${found.seq}: ${en}.`)
} else {
  console.log(`审计日志完整，共 ${entries} 条，末条 ${head}。The audit log holds: ${entries} entries.`)
}
process.exit(found ? 1 : 0)
