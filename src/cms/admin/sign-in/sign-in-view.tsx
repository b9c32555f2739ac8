/** 登录: the page. Whoever is signed in already goes on to where they wanted to go. */
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { Logo } from '../brand'
import styles from '../people.module.css'
import { SignInForm } from './sign-in-form'

export function SignInView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const { admin, api } = req.payload.config.routes
  const target = getSafeRedirect({ fallbackTo: admin, redirectTo: searchParams?.redirect ?? '' })
  if (req.user) redirect(target)
  return (
    <main className={styles.signIn}>
      <Logo />
      <SignInForm api={api} target={target} security={`${admin}/security`} />
      <p className={styles.hint}>
        忘记密码？请联系本单位的系统管理员重置。手机和恢复码都不在身边的，请联系安全管理员重置二次验证。
      </p>
    </main>
  )
}
