/** One part of the statement (一、二、…): its heading, its own prose and its items. Nothing in it, nothing shown. */
import type { Media, Section } from '@/domain/edition/edition'
import { chineseNumeral } from '../messages/print-forms'
import { CorrectionMarks, type Marks } from '../prose/correction-marks'
import { Prose } from '../prose/prose-blocks'
import { AchievementItem } from './achievement-item'
import styles from './statement-section.module.css'

type StatementSectionProps = { section: Section; media: Readonly<Record<string, Media>>; marks?: Marks }

export function StatementSection({ section, media, marks }: StatementSectionProps) {
  if (!section.heading && section.blocks.length === 0 && section.achievements.length === 0) return null
  return (
    <section id={section.id} className={styles.section}>
      {section.heading && (
        <h2 className={styles.heading}>
          <span className={styles.numeral}>{chineseNumeral(section.number)}、</span>
          {section.heading}
          <CorrectionMarks id={section.id} marks={marks} />
        </h2>
      )}
      <Prose blocks={section.blocks} media={media} marks={marks} />
      {section.achievements.map((achievement) => (
        <AchievementItem key={achievement.id} achievement={achievement} media={media} marks={marks} />
      ))}
    </section>
  )
}
