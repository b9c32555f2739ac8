'use client'
/** Saving, and what came of it: always in sight, always in words. */
import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { nameOfPiece } from './piece-words'
import styles from './text.module.css'
import { useText, useTextState } from './text-context'
import { countUnsaved } from './text-store'
import type { Phase } from './use-saving'

type Props = { phase: Phase; isKept: boolean; onSave: () => void; children: ReactNode }

export function SaveBar({ phase, isKept, onSave, children }: Props) {
  const { isReadOnly, adminPath, goTo } = useText()
  const unsaved = useTextState(countUnsaved)
  const conflicts = useTextState((state) => state.conflicts)
  const text = useTextState((state) => state.text)
  const alert = useRef<HTMLDivElement>(null)
  const isTrouble = ['offline', 'signed-out', 'refused'].includes(phase.kind) || conflicts.length > 0
  useEffect(() => {
    if (isTrouble && phase.kind !== 'offline') alert.current?.focus()
  }, [isTrouble, phase.kind])
  return (
    <div className={styles.saveBar}>
      <div className={styles.saveRow}>
        {!isReadOnly && (
          <>
            <Button margin={false} size="medium" disabled={unsaved === 0 || phase.kind === 'saving'} onClick={onSave}>
              保存
            </Button>
            <p role="status">{writeStatus(phase, unsaved, isKept)}</p>
          </>
        )}
        {children}
      </div>
      <div ref={alert} tabIndex={-1} role={isTrouble ? 'alert' : undefined} className={isTrouble ? styles.alert : ''}>
        {conflicts.length > 0 && (
          <>
            <p>
              有 {conflicts.length} 处别人也改过，<strong>本次没有保存任何内容</strong>
              。请逐处选定后再保存，其他修改都还在：
            </p>
            <ul>
              {conflicts.map(({ key }) => (
                <li key={key}>
                  <button type="button" onClick={() => goTo(key)}>
                    {nameOfPiece(text, key)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {phase.kind === 'offline' && <p>与服务器的连接中断，正在自动重试。您的修改都在这里，请不要担心。</p>}
        {phase.kind === 'signed-out' && (
          <p>
            {phase.isStranger
              ? '现在登录的是另一个账号。请换回您自己的账号，再回到这里保存。'
              : '登录已过期，还没有保存。您的修改都在这里：'}{' '}
            <a href={adminPath('/login')} target="_blank" rel="noreferrer">
              在新标签页登录
            </a>
            ，然后回到本页，会自动保存。
          </p>
        )}
        {phase.kind === 'refused' && <p>{phase.sentence}</p>}
      </div>
      {phase.kind === 'saved' && phase.taken.length > 0 && (
        <p className={styles.note}>
          别人刚保存的修改已并入：{phase.taken.map((key) => nameOfPiece(text, key)).join('、')}。
        </p>
      )}
    </div>
  )
}

function writeStatus(phase: Phase, unsaved: number, isKept: boolean): string {
  if (phase.kind === 'saving') return '正在保存…'
  if (unsaved > 0) {
    return isKept ? `${unsaved} 处没有保存（Ctrl+S）` : `${unsaved} 处没有保存，这台电脑也存不下备份，请尽快保存`
  }
  return phase.kind === 'saved' ? '已全部保存' : '没有修改'
}
