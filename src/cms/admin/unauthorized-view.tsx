/** Where Payload sends whoever may not see the admin: an account that is not in order goes to where it is put in order. */
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { signedInOf } from '@/editorial/who'
import styles from './people.module.css'

export function UnauthorizedView({ initPageResult: { permissions, req } }: AdminViewServerProps) {
  const { admin } = req.payload.config.routes
  if (signedInOf(req) && !permissions.canAccessAdmin) redirect(`${admin}/security`)
  return (
    <main className={styles.signIn}>
      <h1>不能查看这一页</h1>
      <p>您没有查看这一页的权限，或者账号已停用。需要时请联系系统管理员。</p>
      <p>
        <a href={admin}>回到首页</a> · <a href={`${admin}/logout`}>退出登录</a>
      </p>
    </main>
  )
}
