'use client'
/** The text in reading order. Draws the order only; each piece draws itself. */
import { Button } from '@payloadcms/ui'
import { Fragment, memo } from 'react'
import { achievementKey, answerKey, KEY_POINTS, LEAD, questionKey, sectionKey } from '@/domain/text/whole-text'
import { PieceBlock } from './piece-block'
import styles from './text.module.css'
import { useText, useTextState } from './text-context'

export const TextBody = memo(function TextBody() {
  const { store, isReadOnly, goTo } = useText()
  const outline = useTextState((state) => state.text.outline)
  const add = (kind: 'section' | 'achievement' | 'question' | 'answer', label: string, parent?: string) =>
    !isReadOnly && (
      <div className={kind === 'answer' ? styles.addInner : styles.add}>
        <Button margin={false} size="small" buttonStyle="secondary" onClick={() => goTo(store.add(kind, parent), true)}>
          {label}
        </Button>
      </div>
    )
  return (
    <div className={styles.text}>
      <PieceBlock pieceKey={LEAD} />
      <PieceBlock pieceKey={KEY_POINTS} />
      {outline.sections.map(({ id, achievements }) => (
        <Fragment key={id}>
          <PieceBlock pieceKey={sectionKey(id)} />
          {achievements.map((own) => (
            <PieceBlock key={own} pieceKey={achievementKey(own)} />
          ))}
          {add('achievement', '＋ 工作成效', id)}
        </Fragment>
      ))}
      {outline.homeless.length > 0 && (
        <p className={styles.homeless}>下面的工作成效所属的部分不存在，请用“上移”移到发布词中：</p>
      )}
      {outline.homeless.map((own) => (
        <PieceBlock key={own} pieceKey={achievementKey(own)} />
      ))}
      {add('section', '＋ 新的部分')}
      <h2 className={styles.divider}>答记者问</h2>
      {outline.questions.map(({ id, answers }) => (
        <Fragment key={id}>
          <PieceBlock pieceKey={questionKey(id)} />
          {answers.map((own) => (
            <PieceBlock key={own} pieceKey={answerKey(id, own)} />
          ))}
          {add('answer', '＋ 答问', id)}
        </Fragment>
      ))}
      {add('question', '＋ 提问')}
    </div>
  )
})
