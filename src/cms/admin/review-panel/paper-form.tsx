/**
 * 线下签批: what somebody signed on the printed sheet is entered with a photo of it; the signer confirms it here later,
 * and only then it counts.
 */
import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'
import { shortHash } from './panel-words'
import styles from './review-panel.module.css'
import { uploadPhoto } from './upload-photo'

export function PaperForm({ review: { edition, duty }, isBusy, onMove }: MoveProps) {
  const [signer, setSigner] = useState('')
  const [photo, setPhoto] = useState<File | null>(null)
  const [signedOn, setSignedOn] = useState('')
  const [problem, setProblem] = useState('')
  const ids = { signer: useId(), photo: useId(), day: useId() }
  const { config } = useConfig()
  if (!edition) return null

  const enter = async () => {
    const uploaded = photo ? await uploadPhoto(config.routes.api, photo, `线下签批单，送审稿 ${edition.number}`) : null
    setProblem(uploaded && !uploaded.isDone ? uploaded.sentence : '')
    if (uploaded && !uploaded.isDone) return
    const { id, stage, hash } = edition
    await onMove('sign-on-paper', { edition: id, stage, hash, signer, photo: uploaded?.id ?? '-', signedOn })
  }
  return (
    <ConfirmedAction
      label="登记线下签批…"
      confirmLabel="登记"
      isSecondary
      isBusy={isBusy}
      isReady={signer !== '' && photo !== null && signedOn !== ''}
      onConfirm={enter}
    >
      <p>
        把有签名的审核表拍照登记，照片上须看得清签名和内容指纹 <code>{shortHash(edition.hash)}</code>
        。登记后等签批人本人在系统中确认，确认后才算数。
        <a href={`${config.routes.admin}/sheet/${edition.id}`} target="_blank" rel="noreferrer">
          打印审核表
        </a>
      </p>
      <label htmlFor={ids.signer}>签批人</label>
      <select id={ids.signer} value={signer} onChange={(event) => setSigner(event.target.value)}>
        <option value="">请选择</option>
        {duty.signers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={ids.photo}>签批单照片</label>
      <input
        id={ids.photo}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => setPhoto(event.target.files?.[0] ?? null)}
      />
      <label htmlFor={ids.day}>签批日期</label>
      <input id={ids.day} type="date" value={signedOn} onChange={(event) => setSignedOn(event.target.value)} />
      {problem && (
        <p role="alert" className={styles.unsaved}>
          {problem}
        </p>
      )}
    </ConfirmedAction>
  )
}

export function ConfirmSignatureForm({ review: { edition, duty }, isBusy, onMove }: MoveProps) {
  const { config } = useConfig()
  const mine = duty.signatures.find(({ isMine }) => isMine)
  if (!edition || !mine) return null
  return (
    <ConfirmedAction
      label="确认线下签批…"
      confirmLabel="是我签的，确认"
      isBusy={isBusy}
      onConfirm={() => onMove('confirm-signature', { edition: edition.id, signature: mine.id })}
    >
      <p>
        {mine.recordedBy}登记：您于 {mine.signedOn} 在纸质审核表上签批了内容指纹为{' '}
        <code>{shortHash(edition.hash)}</code> 的这一稿。核对
        <a href={`${config.routes.admin}/collections/media/${mine.photo}`} target="_blank" rel="noreferrer">
          签批单照片
        </a>
        无误后确认；不是您签的，请不要确认，并联系登记人。
      </p>
    </ConfirmedAction>
  )
}
