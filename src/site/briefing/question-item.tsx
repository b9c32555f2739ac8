/**
 * 答记者问: who asked and what, then each answer under the name of the person who gave it. Question and answer
 * are told apart by a written mark, by type and by position, never by colour alone.
 */
import type { Answer, Media, Question } from '@/domain/edition/edition'
import { messages } from '../messages/messages'
import { Anchor } from '../prose/anchor'
import type { Marks } from '../prose/correction-marks'
import { Prose } from '../prose/prose-blocks'
import styles from './question-item.module.css'

type SharedProps = { media: Readonly<Record<string, Media>>; marks?: Marks }

function AnswerItem({ answer, media, marks, question }: SharedProps & { answer: Answer; question: Question }) {
  const { speaker } = answer
  return (
    <div className={styles.answer}>
      <p className={styles.speaker}>
        <span className={styles.mark}>{messages.answer}</span>
        {speaker && <b>{speaker.name}</b>}
        {speaker && speaker.posts.length > 0 && <span className={styles.posts}>{speaker.posts.join('　')}</span>}
      </p>
      <Prose blocks={answer.blocks} figures={question.figures} media={media} marks={marks} />
    </div>
  )
}

/** Whose question it is: `济宁日报记者 张三`, 记者 where no outlet was named. */
export function nameAsker({ outlet, journalist }: Pick<Question, 'outlet' | 'journalist'>): string {
  const asker = outlet ? `${outlet}${messages.reporter}` : messages.reporter
  return journalist ? `${asker} ${journalist}` : asker
}

export function QuestionItem({ question, media, marks }: SharedProps & { question: Question }) {
  const answers = question.answers.filter((answer) => answer.blocks.length > 0)
  return (
    <article id={question.id} className={question.followUp ? styles.followUp : styles.exchange}>
      <div className={styles.question}>
        <h3 className={styles.asker}>
          <span className={styles.mark}>{question.followUp ? messages.followUp : messages.ask}</span>
          <span>
            {nameAsker(question)}
            <Anchor id={question.id} to="question" marks={marks} />
          </span>
        </h3>
        <Prose blocks={question.blocks} figures={question.figures} media={media} marks={marks} />
      </div>
      {answers.map((answer, index) => (
        <AnswerItem
          key={answer.blocks[0]?.id ?? `${question.id}-${index}`}
          answer={answer}
          media={media}
          marks={marks}
          question={question}
        />
      ))}
    </article>
  )
}
