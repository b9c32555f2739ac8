/**
 * `npm run -s rescue -- EMAIL`: for whoever runs the server, when the last administrator has lost password or phone. Sets
 * a one-time password and takes the second factor away; the next sign-in sets both anew. Written to the audit log.
 */
import { withDatabase } from '../database.mjs'

const email = process.argv[2]?.toLowerCase().trim()
if (!email) {
  console.error('请写明账号邮箱：npm run -s rescue -- name@example.gov.cn\nName the account by its e-mail.')
  process.exit(2)
}

const password = await withDatabase(async () => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { setOneTimePassword, takeFactor } = await import('@/editorial/reset-account')
  const { inTransaction } = await import('@/editorial/transaction')
  const { requestAs } = await import('../seed/act-as')
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const one = { collection: 'users', where: { email: { equals: email } }, limit: 1, depth: 0 } as const
    const { docs } = await payload.find({ ...one, overrideAccess: true })
    const [user] = docs
    if (!user) return null
    const req = await requestAs(payload)
    return await inTransaction(req, async () => {
      await takeFactor(req, user.id)
      return setOneTimePassword(req, user.id)
    })
  } finally {
    await payload.destroy()
  }
})
if (password) {
  console.log(`一次性密码 One-time password: ${password}\n下次登录时须修改密码，并按角色要求重新启用二次验证。`)
} else {
  console.error(`没有邮箱为 ${email} 的账号。There is no account with this e-mail.`)
}
process.exit(password ? 0 : 1)
