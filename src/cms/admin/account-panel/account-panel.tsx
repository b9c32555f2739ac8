'use client'
/** How somebody's account stands and what an administrator can do about it; what waits for the person, and who else can. */
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { AccountView } from '@/editorial/read-account'
import { callPeople } from '../call-people'
import styles from '../people.module.css'
import { SignInList } from '../security/sign-in-list'
import { shanghaiTime } from '../shanghai-time'
import { WaitingList } from './waiting-list'

type Props = { api: string; admin: string; account: AccountView }

export function AccountPanel({ api, admin, account }: Props) {
  const router = useRouter()
  const [fault, setFault] = useState<string | null>(null)
  const [password, setPassword] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)

  const call = async <Body,>(path: string, use: (body: Body) => void) => {
    const answer = await callPeople<Body>(api, `${account.id}/${path}`, {})
    setFault(answer.isDone ? null : answer.sentence)
    if (!answer.isDone) return
    use(answer.body)
    router.refresh()
  }
  const resetPassword = () => call<{ password: string }>('reset-password', (body) => setPassword(body.password))
  const resetFactor = () =>
    call('reset-factor', () => setSaid('二次验证已重置，此人的登录已全部失效；下次登录时重新设置。'))

  return (
    <div className={styles.panel}>
      <h3>登录与安全</h3>
      <ul>
        <li>
          二次验证：
          {account.factorSince
            ? `${shanghaiTime(account.factorSince)} 启用`
            : account.isFactorNeeded
              ? '未启用，启用前不能办理任何事项'
              : '未启用（该角色不强制）'}
        </li>
        {account.isPasswordExpired && <li>密码：临时密码，下次登录时须改掉</li>}
        {account.lockedUntil && <li>输错次数过多，锁定至 {shanghaiTime(account.lockedUntil)}；重置密码可立即解锁</li>}
      </ul>
      <div className={styles.buttons}>
        {account.isAdmin && (
          <button type="button" className={styles.secondary} onClick={resetPassword}>
            重置密码
          </button>
        )}
        {account.isSecurity && account.factorSince && (
          <button type="button" className={styles.secondary} onClick={resetFactor}>
            重置二次验证
          </button>
        )}
      </div>
      {password && (
        <div role="status" className={styles.done}>
          <p>
            一次性密码（只显示这一次）：
            <br />
            <code className={styles.secret}>{password}</code>
          </p>
          <p>请当面或电话告知本人。此人的登录已全部失效，下次登录后须先改密码。</p>
        </div>
      )}
      {said && (
        <p role="status" className={styles.done}>
          {said}
        </p>
      )}
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <WaitingList admin={admin} waiting={account.waiting} isDisabled={account.isDisabled} />
      {account.signIns && (
        <SignInList api={api} signIns={account.signIns} person={account.id} onDone={() => router.refresh()} />
      )}
    </div>
  )
}
