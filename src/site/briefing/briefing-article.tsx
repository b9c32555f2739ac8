/**
 * One press conference as the public reads it. A pure function of the edition, how it was released and its
 * neighbours: the public page and the staff preview render this same component, and nothing here fetches.
 */
import type { EditionContent } from '@/domain/edition/edition'
import { messages } from '../messages/messages'
import { CorrectionMarks, type Marks, markPlaces } from '../prose/correction-marks'
import { Photo } from '../prose/photo'
import { Prose } from '../prose/prose-blocks'
import type { Correction, Neighbour, Notice, Release } from '../read-models'
import styles from './briefing-article.module.css'
import { BriefingHeader } from './briefing-header'
import { FoldedContents, SideContents } from './contents-list'
import { CorrectionList } from './correction-list'
import { listContents, QUESTIONS_ID } from './list-contents'
import { NeighboursNav } from './neighbours-nav'
import { PeopleList } from './people-list'
import { QuestionItem } from './question-item'
import { ReleaseLine } from './release-line'
import { StatementSection } from './statement-section'
import { WithdrawnNotice } from './withdrawn-notice'

export type BriefingArticleProps = {
  content: EditionContent
  /** Null while the edition has not gone live (the staff preview). */
  release: Release | null
  previous: Neighbour | null
  next: Neighbour | null
  withdrawn?: Notice | null
  corrections?: readonly Correction[]
}

const KeyPoints = ({ points, marks }: { points: EditionContent['keyPoints']; marks: Marks }) =>
  points.length > 0 && (
    <section className={styles.keyPoints} aria-labelledby="key-points">
      <h2 id="key-points">{messages.keyPoints}</h2>
      <ul>
        {points.map(({ id, text }) => (
          <li key={id} id={id}>
            {text}
            <CorrectionMarks id={id} marks={marks} />
          </li>
        ))}
      </ul>
    </section>
  )

const Questions = ({ content, marks }: { content: EditionContent; marks: Marks }) =>
  content.questions.length > 0 && (
    <section id={QUESTIONS_ID} className={styles.questions}>
      <h2>{messages.questions}</h2>
      {content.questions.map((question) => (
        <QuestionItem key={question.id} question={question} media={content.media} marks={marks} />
      ))}
    </section>
  )

function Gallery({ content }: { content: EditionContent }) {
  const photos = content.gallery.flatMap((id) => {
    const photo = Object.hasOwn(content.media, id) ? content.media[id] : undefined
    return photo ? [photo] : []
  })
  if (photos.length === 0) return null
  return (
    <section className={styles.gallery} aria-labelledby="photos">
      <h2 id="photos">{messages.gallery}</h2>
      <div className={styles.photos}>
        {photos.map((photo) => (
          <Photo key={photo.id} photo={photo} />
        ))}
      </div>
    </section>
  )
}

export function BriefingArticle(props: BriefingArticleProps) {
  const { content, release, previous, next, withdrawn = null, corrections = [] } = props
  const entries = listContents(content)
  const marks = markPlaces(corrections)
  return (
    <div className={styles.page}>
      <article className={styles.article}>
        {withdrawn && <WithdrawnNotice notice={withdrawn} />}
        <BriefingHeader content={content} release={release} isWithdrawn={withdrawn !== null} />
        <CorrectionList corrections={corrections} />
        <KeyPoints points={content.keyPoints} marks={marks} />
        <PeopleList presenters={content.presenters} hosts={content.hosts} />
        <FoldedContents entries={entries} />
        {content.lead.length > 0 && (
          <div className={styles.lead}>
            <Prose blocks={content.lead} media={content.media} marks={marks} />
          </div>
        )}
        {content.sections.map((section) => (
          <StatementSection key={section.id} section={section} media={content.media} marks={marks} />
        ))}
        <Questions content={content} marks={marks} />
        <Gallery content={content} />
        <ReleaseLine release={release} corrections={corrections} />
        <NeighboursNav previous={previous} next={next} />
      </article>
      <SideContents entries={entries} />
    </div>
  )
}
