'use client'
/**
 * Address and password, then the code where the account has a second factor. An account that is not in order yet goes
 * to 安全与登录 instead of where it wanted to go.
 */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Account, standingOf } from '@/domain/people/standing'
import { CodeField } from '../code-field'
import styles from '../people.module.css'

type Props = { api: string; target: string; security: string }

type Answer = { user?: Account; refusal?: { code: string; sentence: string }; errors?: { message?: string }[] }

const UNREACHABLE = '没有连上服务器。请检查网络后重试。'
const EMPTY = { email: '', password: '', totp: '' }

async function signIn(api: string, asked: typeof EMPTY): Promise<Answer> {
  const response = await fetch(`${api}/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...asked, totp: asked.totp || undefined }),
  }).catch(() => null)
  return ((await response?.json().catch(() => null)) as Answer | null) ?? { errors: [{ message: UNREACHABLE }] }
}

export function SignInForm({ api, target, security }: Props) {
  const [asked, setAsked] = useState(EMPTY)
  const [isCodeDue, setCodeDue] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const message = useRef<HTMLParagraphElement>(null)
  const set = (part: keyof typeof EMPTY) => (value: string) => setAsked((before) => ({ ...before, [part]: value }))
  useEffect(() => {
    if (fault && !isCodeDue) message.current?.focus()
  }, [fault, isCodeDue])

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setFault(null)
    const { user, refusal, errors } = await signIn(api, asked)
    if (user) return window.location.assign(standingOf(user) === 'full' ? target : security)
    setBusy(false)
    if (refusal?.code === 'totp-required') return setCodeDue(true)
    setFault(refusal?.sentence ?? errors?.[0]?.message ?? UNREACHABLE)
    set('totp')('')
  }
  const goBack = () => {
    setCodeDue(false)
    setFault(null)
    setAsked({ ...asked, password: '', totp: '' })
  }

  return (
    <form className={styles.form} onSubmit={onSubmit} aria-busy={isBusy}>
      <h1>{isCodeDue ? '二次验证' : '登录'}</h1>
      {isCodeDue ? (
        <CodeField value={asked.totp} onChange={set('totp')} fault={fault} isFocused />
      ) : (
        <>
          <div className={styles.field}>
            <label htmlFor="field-email">邮箱</label>
            <input
              id="field-email"
              name="email"
              type="email"
              autoComplete="username"
              value={asked.email}
              onChange={(event) => set('email')(event.target.value)}
              required
            />
          </div>
          <div className={styles.field}>
            <label htmlFor="field-password">密码</label>
            <input
              id="field-password"
              name="password"
              type="password"
              autoComplete="current-password"
              value={asked.password}
              onChange={(event) => set('password')(event.target.value)}
              required
            />
          </div>
          {fault && (
            <p ref={message} tabIndex={-1} role="alert" className={styles.fault}>
              {fault}
            </p>
          )}
        </>
      )}
      <div className={styles.buttons}>
        <button type="submit" className={styles.primary} disabled={isBusy}>
          {isBusy ? '正在核对…' : isCodeDue ? '验证并登录' : '登录'}
        </button>
        {isCodeDue && (
          <button type="button" className={styles.secondary} onClick={goBack}>
            返回
          </button>
        )}
      </div>
    </form>
  )
}
