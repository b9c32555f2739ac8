/**
 * `npm run audit:verify`: reads the audit log from its first entry to its last and names the first that does not hold.
 * Exit 0 when the chain is whole, 1 when it is broken.
 */
import pg from 'pg'
import { CHAIN_START, type Entry, findBreak } from '@/domain/audit/chain'
import { sha256 } from '@/editorial/sha256'
import { withDatabase } from '../database.mjs'
import { env } from '../env'

const REASONS = {
  gap: ['缺少记录', 'an entry is missing'],
  'not-chained': ['与上一条不相扣', 'it is not chained to the one before'],
  altered: ['内容与哈希不符', 'its body does not match its hash'],
} as const

/** What the screens show of an entry must be what was hashed. */
const columnsDiffer = (row: Record<string, unknown>): boolean => {
  const body = JSON.parse(String(row.body)) as Record<string, unknown>
  return (
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

const broken = await withDatabase(async () => {
  const client = new pg.Client({ connectionString: env.databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query('select * from audit_events order by seq')
    const entries: Entry[] = rows.map((row) => ({
      seq: Number(row.seq),
      body: row.body,
      prevHash: row.prev_hash,
      hash: row.hash,
    }))
    const found = await findBreak(entries, sha256)
    const differing = rows.find(columnsDiffer)
    if (differing && (!found || Number(differing.seq) < found.seq)) {
      return { seq: Number(differing.seq), reason: 'altered' as const }
    }
    if (!found) {
      const head = entries.at(-1)?.hash ?? CHAIN_START
      console.log(
        `审计日志完整，共 ${entries.length} 条，末条 ${head}。The audit log holds: ${entries.length} entries.`,
      )
    }
    return found
  } finally {
    await client.end()
  }
})
if (broken) {
  const [zh, en] = REASONS[broken.reason]
  console.error(`审计日志从第 ${broken.seq} 条起不可信：${zh}。The audit log breaks at entry ${broken.seq}: ${en}.`)
}
process.exit(broken ? 1 : 0)
