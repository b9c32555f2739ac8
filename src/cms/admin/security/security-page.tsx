'use client'
/** The sections in the order in which an account is put in order: password, second factor, then what else there is. */
import { useRouter } from 'next/navigation'
import type { Security } from '@/editorial/read-security'
import styles from '../people.module.css'
import { FactorSection } from './factor-section'
import { PasswordForm } from './password-form'
import { SignInList } from './sign-in-list'

type Props = { api: string; admin: string; security: Security }

/** Signs out on the server and starts again: a page kept in the browser would show what is no longer so. */
const signOut = async (api: string, admin: string) => {
  await fetch(`${api}/users/logout`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })
  window.location.assign(`${admin}/login`)
}

export function SecurityPage({ api, admin, security }: Props) {
  const router = useRouter()
  const isInOrder = security.standing === 'full'
  const isPasswordFirst = security.standing === 'password-expired'
  return (
    <main className={styles.page}>
      <header>
        <h1>安全与登录</h1>
        <p className={styles.quiet}>
          {security.name}（{security.email}）
        </p>
      </header>
      {security.reason && (
        <p role="alert" className={styles.notice}>
          {security.reason}
        </p>
      )}
      {isPasswordFirst && <PasswordForm api={api} isExpired onDone={() => router.refresh()} />}
      {!isPasswordFirst && (
        <FactorSection
          api={api}
          security={security}
          onDone={() => window.location.assign(isInOrder ? `${admin}/security` : admin)}
        />
      )}
      {isInOrder && (
        <>
          <PasswordForm api={api} onDone={() => router.refresh()} />
          <SignInList api={api} signIns={security.signIns} onDone={() => router.refresh()} />
        </>
      )}
      {!isInOrder && (
        <button type="button" className={styles.link} onClick={() => signOut(api, admin)}>
          退出登录
        </button>
      )}
    </main>
  )
}
