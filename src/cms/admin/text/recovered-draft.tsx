'use client'
/** Unsaved work of an earlier visit, offered back beside what is stored now. Nothing is done before somebody chooses. */
import { Button } from '@payloadcms/ui'
import { listKeys, type WholeText } from '@/domain/text/whole-text'
import { shanghaiTime } from '../shanghai-time'
import { SideBySide } from './conflict-box'
import { type LocalDraft, textsOfDraft } from './local-draft'
import { nameOfPiece } from './piece-words'
import styles from './text.module.css'
import { useTextState } from './text-context'

type Props = { draft: LocalDraft; canRestore: boolean; onRestore: () => void; onDrop: () => void }

export function RecoveredDraft({ draft, canRestore, onRestore, onDrop }: Props) {
  const stored = useTextState((state) => state.saved.text)
  const { mine } = textsOfDraft(draft, stored)
  const changed = Object.entries(draft.pieces)
  const isArranged = changed.length === 0
  const named = (key: string): string => nameOfPiece(has(mine, key) ? mine : stored, key)
  return (
    <section className={styles.recovered} aria-label="上次没有保存的修改">
      <p>
        <strong>这台电脑上有您 {shanghaiTime(new Date(draft.at).toISOString())} 没有保存的修改</strong>
        {isArranged ? '（调整过顺序）' : `（${changed.length} 处）`}。请对照后决定是否恢复。
        {!canRestore && '现在不能修改，等可以修改时再恢复。'}
      </p>
      {changed.map(([key, { mine: own }]) => (
        <details key={key}>
          <summary>{named(key)}</summary>
          <SideBySide
            mine={own}
            theirs={stored.pieces[key] ?? null}
            mineTitle="没有保存的"
            theirsTitle="现在保存着的"
            gone={['已删除。', '没有。']}
          />
        </details>
      ))}
      <div className={styles.buttons}>
        <Button margin={false} size="small" disabled={!canRestore} onClick={onRestore}>
          恢复这些修改
        </Button>
        <Button margin={false} size="small" buttonStyle="secondary" onClick={onDrop}>
          丢弃
        </Button>
      </div>
    </section>
  )
}

const has = (text: WholeText, key: string): boolean => listKeys(text.outline).includes(key)
