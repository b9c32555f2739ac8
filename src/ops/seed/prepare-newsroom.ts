/**
 * What a newsroom needs before anybody may knock: the plans of review, the site's settings and a first administrator,
 * or the demonstration. Payload's open "create the first user" is closed by there always being one.
 */
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { appendAudit } from '@/editorial/append-audit'
import { storeShippedPlans } from '@/editorial/store-shipped-plans'
import { inTransaction } from '@/editorial/transaction'
import { env } from '../env'
import { requestAs } from './act-as'
import { newPassword, writeAccounts } from './demonstration-people'
import { loadDemonstration } from './load-demonstration'

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
  // Printed on a terminal and kept in a file: good for one sign-in, which changes it and sets up the second factor.
  await payload.create({
    collection: 'users',
    data: { name: '系统管理员', email, password, roles: ['admin'], passwordExpired: true },
    depth: 0,
    overrideAccess: true,
  })
  writeAccounts('first-administrator.json', [account])
}

/** Does what is missing; `say` is told of every session loaded. Ends with an audit entry, which means "prepared". */
export async function prepareNewsroom(say: (line: string) => void): Promise<void> {
  const payload = await getPayload({ config })
  await storeShippedPlans(await requestAs(payload))
  await storeSettings(payload)
  if (env.isEmpty) await createFirstAdministrator(payload)
  else await loadDemonstration(payload, say)
  const req = await requestAs(payload)
  const details = { demonstration: !env.isEmpty }
  await inTransaction(req, () =>
    appendAudit(req, { event: 'newsroom-prepared', subject: null, outcome: 'done', details }),
  )
}
