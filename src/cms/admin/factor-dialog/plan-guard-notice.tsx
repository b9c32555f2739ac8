'use client'
/** At the head of 审核方案: saving it asks for the second factor, which is given here beforehand so that no form is lost. */
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import styles from '../people.module.css'
import { askForFactor } from './ask-for-factor'

export function PlanGuardNotice() {
  const { config } = useConfig()
  const [isConfirmed, setConfirmed] = useState(false)
  const confirm = async () => setConfirmed(await askForFactor(config.routes.api))
  return (
    <div className={styles.panel}>
      <p>
        改动决定谁来签字，只对之后送审的稿件生效，并记入操作记录。保存前 10
        分钟内须验证过身份；保存时提示“须再次验证身份”的，点这里验证后再保存，已填的内容不会丢。
      </p>
      <div className={styles.buttons}>
        <button type="button" className={styles.secondary} onClick={confirm}>
          {isConfirmed ? '已验证，10 分钟内可保存' : '验证身份'}
        </button>
      </div>
    </div>
  )
}
