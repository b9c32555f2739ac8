/** 工作成效: the lead phrase, the prose with its figures, and the honours, reports and documents it names. */
import type { Achievement, Media } from '@/domain/edition/edition'
import { messages } from '../messages/messages'
import { headline } from '../messages/print-forms'
import { Anchor } from '../prose/anchor'
import type { Marks } from '../prose/correction-marks'
import { Prose } from '../prose/prose-blocks'
import styles from './achievement-item.module.css'
import { FigureList } from './figure-list'

function NamedThings({ achievement }: { achievement: Achievement }) {
  const named = [
    { key: 'honours', label: messages.honours, items: achievement.honours },
    { key: 'coverage', label: messages.coverage, items: achievement.coverage },
    { key: 'documents', label: messages.documents, items: achievement.documents },
  ].filter(({ items }) => items.length > 0)
  if (named.length === 0) return null
  return (
    <dl className={styles.named}>
      {named.map(({ key, label, items }) => (
        <div key={key}>
          <dt>{label}</dt>
          {[...new Set(items)].map((item) => (
            <dd key={item}>{item}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

type AchievementItemProps = { achievement: Achievement; media: Readonly<Record<string, Media>>; marks?: Marks }

export const AchievementItem = ({ achievement, media, marks }: AchievementItemProps) => (
  <section id={achievement.id} className={styles.achievement}>
    {achievement.lead && (
      <h3 className={styles.lead}>
        {headline(achievement.lead)}
        <Anchor id={achievement.id} to="item" marks={marks} />
      </h3>
    )}
    <Prose blocks={achievement.blocks} figures={achievement.figures} media={media} marks={marks} />
    <FigureList
      figures={achievement.figures}
      blocks={achievement.blocks}
      label={messages.figuresOf(headline(achievement.lead))}
    />
    <NamedThings achievement={achievement} />
  </section>
)
