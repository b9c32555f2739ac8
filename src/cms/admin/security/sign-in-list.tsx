'use client'
/** 登录记录: where an account is signed in just now, each to be ended; for its owner, and for the security administrator. */
import { useState } from 'react'
import { nameBrowser } from '@/domain/people/name-browser'
import type { SignIn } from '@/editorial/sign-ins'
import { callPeople } from '../call-people'
import styles from '../people.module.css'
import { shanghaiTime } from '../shanghai-time'

/** `person`: whose, where it is not one's own. */
type Props = { api: string; signIns: SignIn[]; person?: string; onDone: () => void }

export function SignInList({ api, signIns, person, onDone }: Props) {
  const [fault, setFault] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const revoke = async ({ id, browser }: SignIn) => {
    const answer = await callPeople(api, 'revoke-sign-in', { session: id, person })
    setFault(answer.isDone ? null : answer.sentence)
    setSaid(answer.isDone ? `${nameBrowser(browser)} 上的登录已撤销。` : null)
    if (answer.isDone) onDone()
  }
  return (
    <section className={person ? styles.panel : styles.section} aria-labelledby="sign-ins-title">
      {person ? <h3 id="sign-ins-title">目前的登录</h3> : <h2 id="sign-ins-title">目前的登录</h2>}
      {!person && <p className={styles.hint}>有不是您本人的登录，请立即撤销，并修改密码。</p>}
      {signIns.length === 0 && <p className={styles.quiet}>目前没有登录。</p>}
      <ul className={styles.rows}>
        {signIns.map((signIn) => (
          <li key={signIn.id}>
            <span>
              {nameBrowser(signIn.browser)}
              {signIn.isThisOne && <b className={styles.tag}>本次登录</b>}
              <br />
              <span className={styles.quiet}>
                {shanghaiTime(signIn.at)} 登录 · 地址 {signIn.address ?? '未记录'}
                {signIn.hasFactor && ' · 已二次验证'}
              </span>
            </span>
            {!signIn.isThisOne && (
              <button
                type="button"
                className={styles.secondary}
                aria-label={`撤销 ${nameBrowser(signIn.browser)} 上 ${shanghaiTime(signIn.at)} 的登录`}
                onClick={() => revoke(signIn)}
              >
                撤销
              </button>
            )}
          </li>
        ))}
      </ul>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      {said && (
        <p role="status" className={styles.done}>
          {said}
        </p>
      )}
    </section>
  )
}
