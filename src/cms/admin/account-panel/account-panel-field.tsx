/** Beside a person's form: reads what the signed-in administrator may see and hands it to the part that answers to clicks. */
import type { UIFieldServerProps } from 'payload'
import { readAccount } from '@/editorial/read-account'
import styles from '../people.module.css'
import { AccountPanel } from './account-panel'

export async function AccountPanelField({ id, req }: UIFieldServerProps) {
  const { admin, api } = req.payload.config.routes
  if (id === undefined) {
    return (
      <p className={styles.quiet}>
        这里设的密码是临时密码：本人第一次登录时须改掉。角色、审核环节和部门，由安全管理员在建好账号后授予。
      </p>
    )
  }
  const account = await readAccount(req, String(id))
  if (!account) return null
  if (account.isOwn) {
    return (
      <p>
        密码、二次验证和登录记录，在<a href={`${admin}/security`}>安全与登录</a>里办理。
      </p>
    )
  }
  return <AccountPanel api={api} admin={admin} account={account} />
}
