/** 发布: says what becomes public, at which address and what it replaces, before the second press. */
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'
import { shortHash } from './panel-words'

export function ReleaseForm({ review: { edition, counts, live, path }, isBusy, onMove }: MoveProps) {
  if (!edition) return null
  return (
    <ConfirmedAction
      label="发布…"
      confirmLabel="确认发布"
      isBusy={isBusy}
      onConfirm={() => onMove('release', { edition: edition.id, hash: edition.hash })}
    >
      <p>
        确认后，送审稿 {edition.number}《{edition.title}》立即向社会公开
        {path && (
          <>
            ，网址 <code>{path}</code>
          </>
        )}
        。
      </p>
      {counts && (
        <p>
          公开的内容：{counts.sections} 个部分、{counts.achievements} 项工作成效、{counts.questions} 个答问、
          {counts.figures} 处数据，内容指纹 <code>{shortHash(edition.hash)}</code>。
        </p>
      )}
      <p>{live ? `它将取代目前公开的第 ${live.version} 版。` : '这是本场发布会第一次公开。'}</p>
    </ConfirmedAction>
  )
}
