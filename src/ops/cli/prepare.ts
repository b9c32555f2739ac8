/**
 * What a newsroom needs before anybody may knock: the plans of review, the site's settings and a first administrator,
 * or the demonstration. Closes Payload's "create the first user" by there always being one. Safe to run at every start.
 */
import type { Payload } from 'payload'
import pg from 'pg'
import { SHIPPED_PLANS } from '@/domain/review/plan'
import { appendAudit } from '@/editorial/append-audit'
import { inTransaction } from '@/editorial/transaction'
import { writePlans } from '@/records/review-plan'
import { env } from '../env'
import { requestAs } from '../seed/act-as'
import { newPassword, writeAccounts } from '../seed/demonstration-people'

async function storePlans(payload: Payload): Promise<void> {
  const stored = await payload.findGlobal({ slug: 'review-plan', depth: 0, overrideAccess: true })
  if (stored.plans?.length) return
  await payload.updateGlobal({
    slug: 'review-plan',
    data: { defaultPlan: SHIPPED_PLANS[0].key, ...writePlans(SHIPPED_PLANS) },
    depth: 0,
    overrideAccess: true,
  })
}

async function storeSettings(payload: Payload): Promise<void> {
  const stored = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true })
  if (stored.siteName) return
  const demonstration = env.isEmpty ? {} : { demonstration: '演示站：内容仅用于演示本系统，不是任何机构的官方发布。' }
  const req = await requestAs(payload)
  await inTransaction(req, () =>
    payload.updateGlobal({
      slug: 'site-settings',
      data: { siteName: '新闻发布厅', ...demonstration },
      depth: 0,
      req,
      overrideAccess: true,
    }),
  )
}

async function createFirstAdministrator(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  const account = {
    role: 'admin',
    email: env.adminEmail ?? 'admin@fabuting.example',
    password: newPassword(),
  }
  const { email, password } = account
  await payload.create({
    collection: 'users',
    data: { name: '管理员', email, password, roles: ['admin', 'security'] },
    depth: 0,
    overrideAccess: true,
  })
  writeAccounts('first-administrator.json', [account])
}

/** Whether there is nothing to do; spares later starts the loading of all of Payload. */
async function isPrepared(): Promise<boolean> {
  const client = new pg.Client({ connectionString: env.databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query(`select 1 from audit_events where event = 'newsroom-prepared' limit 1`)
    return rows.length > 0
  } finally {
    await client.end()
  }
}

async function prepare(): Promise<void> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { loadDemonstration } = await import('../seed/load-demonstration')
  const payload = await getPayload({ config })
  await storePlans(payload)
  await storeSettings(payload)
  if (env.isEmpty) await createFirstAdministrator(payload)
  else await loadDemonstration(payload, (line) => console.log(line))
  const req = await requestAs(payload)
  const details = { demonstration: !env.isEmpty }
  await inTransaction(req, () =>
    appendAudit(req, { event: 'newsroom-prepared', subject: null, outcome: 'done', details }),
  )
}

if (!(await isPrepared())) await prepare()
process.exit(0)
