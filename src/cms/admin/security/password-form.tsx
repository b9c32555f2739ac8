'use client'
/** 修改密码, with what a good one is said before and what is weak about a bad one said after. */
import { type FormEvent, useState } from 'react'
import { callPeople } from '../call-people'
import styles from '../people.module.css'

type Props = { api: string; isExpired?: boolean; onDone: () => void }

const EMPTY = { current: '', password: '', again: '' }

const FIELDS = [
  ['current', '当前密码', 'current-password'],
  ['password', '新密码', 'new-password'],
  ['again', '再输一次新密码', 'new-password'],
] as const

export function PasswordForm({ api, isExpired = false, onDone }: Props) {
  const [typed, setTyped] = useState(EMPTY)
  const [fault, setFault] = useState<string | null>(null)
  const [isDone, setDone] = useState(false)
  const [isBusy, setBusy] = useState(false)

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    setDone(false)
    if (typed.password !== typed.again) return setFault('两次输入的新密码不一样，请重新输入。')
    setBusy(true)
    const answer = await callPeople(api, 'change-password', { current: typed.current, password: typed.password })
    setBusy(false)
    setFault(answer.isDone ? null : answer.sentence)
    if (!answer.isDone) return
    setTyped(EMPTY)
    setDone(true)
    onDone()
  }

  return (
    <section className={styles.section} aria-labelledby="password-title">
      <h2 id="password-title">{isExpired ? '设置自己的密码' : '修改密码'}</h2>
      <p className={styles.hint}>
        至少 12 位，最长 128
        位，不含单位、城市和姓名的拼音。把四五个互不相干的词连起来，好记又难猜。修改后，其他设备上的登录全部失效。
      </p>
      <form className={styles.form} onSubmit={onSubmit}>
        {FIELDS.map(([name, text, autoComplete]) => (
          <div key={name} className={styles.field}>
            <label htmlFor={`password-${name}`}>{isExpired && name === 'current' ? '临时密码' : text}</label>
            <input
              id={`password-${name}`}
              type="password"
              autoComplete={autoComplete}
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              required
            />
          </div>
        ))}
        {fault && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
        {isDone && (
          <p role="status" className={styles.done}>
            密码已修改，其他设备上的登录已全部失效。
          </p>
        )}
        <div className={styles.buttons}>
          <button type="submit" className={styles.primary} disabled={isBusy}>
            {isExpired ? '保存并继续' : '修改密码'}
          </button>
        </div>
      </form>
    </section>
  )
}
