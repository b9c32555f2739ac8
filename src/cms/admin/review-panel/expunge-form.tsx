/** 清除: the one thing that cannot be undone; says what goes, what stays, and where copies may lie, to both people. */
'use client'

import { useState } from 'react'
import { shanghaiTime } from '../shanghai-time'
import { ConfirmedAction } from './confirmed-action'
import { EditionChoice } from './edition-choice'
import type { MoveProps } from './move-props'
import { isLongEnough } from './panel-words'
import { ReasonField } from './reason-field'
import styles from './take-down.module.css'

const Warning = () => (
  <div className={styles.danger}>
    <p>
      <b>清除后不能恢复，任何人都不能。</b>只用于法律、法规不允许继续保存的内容；一般的错误请用更正、下线或撤稿。
    </p>
    <ul>
      <li>
        清除：这一稿的全部内容、标题和送审说明，审核意见中的文字和批注，公开更正中引用的原文，草稿的历史版本，含有同样文字的草稿，以及别处没有使用的图片文件。
      </li>
      <li>保留：内容指纹、谁在何时送审和审核、审计日志；人员、媒体等资料条目。</li>
      <li>同一场的其他送审稿如有同样的文字，要分别办理。备份和外部转载不在系统之内，请按运维手册另行处理。</li>
    </ul>
  </div>
)

export function ExpungeForm({ review: { standing }, isBusy, onMove }: MoveProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const edition = chosen ?? standing.erasable[0]?.id
  if (!edition) return null
  return (
    <ConfirmedAction
      label="清除…"
      confirmLabel="提出清除"
      isSecondary
      isBusy={isBusy}
      isReady={isLongEnough(reason)}
      onConfirm={() => onMove('expunge', { edition, reason })}
    >
      <Warning />
      <p>须由另一位发布员或终审人在 15 分钟内确认，确认前内容不变。</p>
      <EditionChoice editions={standing.erasable} value={edition} onChange={setChosen} />
      <ReasonField
        label="依据和理由（必填，至少 4 个字，内部留存）"
        hint="写明依据，不要写出要清除的内容本身：这段理由会保留。"
        value={reason}
        onChange={setReason}
      />
    </ConfirmedAction>
  )
}

export function ConfirmExpungeForm({ review: { standing }, isBusy, onMove }: MoveProps) {
  const asked = standing.asked.find(({ verb }) => verb === 'expunge')
  if (!asked) return null
  const { id: request, edition, by, until, reason } = asked
  return (
    <ConfirmedAction
      label={`确认清除（${by}提出）…`}
      confirmLabel="我已核对，确认清除"
      isBusy={isBusy}
      onConfirm={() => onMove('confirm-expunge', { edition: edition.id, request })}
    >
      <Warning />
      <p>
        {by}申请清除{edition.name}，请在 {shanghaiTime(until)} 前确认。理由：{reason}
      </p>
    </ConfirmedAction>
  )
}
