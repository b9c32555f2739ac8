'use client'
/** 二次验证: how it stands, and setting it up, moving it to another phone, new recovery codes, giving it up. */
import { useState } from 'react'
import type { Security } from '@/editorial/read-security'
import { callPeople } from '../call-people'
import styles from '../people.module.css'
import { shanghaiTime } from '../shanghai-time'
import { type Begun, EnrolForm } from './enrol-form'
import { RecoveryCodes } from './recovery-codes'

type Props = { api: string; security: Security; onDone: () => void }

export function FactorSection({ api, security, onDone }: Props) {
  const [begun, setBegun] = useState<Begun | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const { factorSince, codesLeft, isFactorNeeded } = security

  /** Calls, and hands the answer on or shows the sentence. */
  const call = async <Body,>(path: string, use: (body: Body) => void) => {
    const answer = await callPeople<Body>(api, path, {})
    setFault(answer.isDone ? null : answer.sentence)
    if (answer.isDone) use(answer.body)
  }
  const begin = () => call<Begun>('begin-factor', setBegun)
  const renew = () => call<{ recoveryCodes: string[] }>('renew-recovery-codes', (body) => setCodes(body.recoveryCodes))

  return (
    <section className={styles.section} aria-labelledby="factor-title">
      <h2 id="factor-title">二次验证</h2>
      {codes ? (
        <RecoveryCodes codes={codes} email={security.email} onDone={onDone} />
      ) : begun ? (
        <EnrolForm api={api} begun={begun} onEnrolled={setCodes} />
      ) : factorSince ? (
        <>
          <p>
            已启用（{shanghaiTime(factorSince)}）。恢复码还剩 <b>{codesLeft}</b> 个{codesLeft < 4 && '，建议重新生成'}。
          </p>
          <div className={styles.buttons}>
            <button type="button" className={styles.secondary} onClick={renew}>
              重新生成恢复码
            </button>
            <button type="button" className={styles.secondary} onClick={begin}>
              换手机
            </button>
            {!isFactorNeeded && (
              <button type="button" className={styles.secondary} onClick={() => call('drop-factor', onDone)}>
                关闭二次验证
              </button>
            )}
          </div>
        </>
      ) : (
        <>
          <p>
            登录时除密码外，再输入手机验证器上的六位验证码；别人知道您的密码也登不进来。
            {isFactorNeeded ? '您的角色必须启用。' : '您的角色不强制，建议启用。'}
          </p>
          <p className={styles.hint}>
            需要一部装有验证器的手机，如微信小程序“二次验证码”、Microsoft Authenticator、Google Authenticator、FreeOTP
            等，均不需要联网。
          </p>
          <div className={styles.buttons}>
            <button type="button" className={styles.primary} onClick={begin}>
              开始启用
            </button>
          </div>
        </>
      )}
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </section>
  )
}
