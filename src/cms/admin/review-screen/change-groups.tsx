/**
 * What changed in the order of risk; what stayed the same is a count that can be unfolded, except where somebody
 * commented on it.
 */
import type { ReadGroup, ReadPassage } from '@/domain/edition/group-changes'
import type { ShownComment } from '@/editorial/read-comments'
import type { ReviewScreen } from '@/editorial/read-review-screen'
import { AREA_WORDS } from '../review-panel/panel-words'
import { FigureTable } from './figure-table'
import { PassageCard } from './passage-card'
import styles from './passages.module.css'

/** Open comments by the passage they belong to. */
function byPassage(comments: readonly ShownComment[]): ReadonlyMap<string, ShownComment[]> {
  const grouped = new Map<string, ShownComment[]>()
  for (const comment of comments) {
    const { place, state } = comment
    if (state === 'resolved' || (place.kind !== 'words' && place.kind !== 'passage')) continue
    grouped.set(place.passage, [...(grouped.get(place.passage) ?? []), comment])
  }
  return grouped
}

type Cards = { passages: ReadPassage[]; comments: ReadonlyMap<string, ShownComment[]>; isWholeText: boolean }

const CardList = ({ passages, comments, isWholeText }: Cards) => (
  <ol className={styles.cards}>
    {passages.map((passage) => (
      <PassageCard
        key={passage.key}
        passage={passage}
        comments={comments.get(passage.key) ?? []}
        isWholeText={isWholeText}
      />
    ))}
  </ol>
)

type GroupProps = { group: ReadGroup; comments: ReadonlyMap<string, ShownComment[]>; isWholeText: boolean }

function Group({ group, comments, isWholeText }: GroupProps) {
  const { area, figures, changed, unchanged } = group
  const commented = unchanged.filter(({ key }) => comments.has(key))
  const folded = unchanged.filter(({ key }) => !comments.has(key))
  // Changed prose of this group is what its figures stand in.
  const count = area === 'figures' ? figures.length : changed.length
  return (
    <section className={styles.group} aria-labelledby={`area-${area}`}>
      <h2 id={`area-${area}`}>
        {AREA_WORDS[area]}{' '}
        <span>
          {isWholeText ? `${count} 处` : changed.length + count > 0 ? `${count || changed.length} 处不同` : '没有不同'}
        </span>
      </h2>
      <FigureTable figures={figures} isWholeText={isWholeText} />
      {changed.length > 0 && <CardList passages={changed} comments={comments} isWholeText={isWholeText} />}
      {commented.length > 0 && <CardList passages={commented} comments={comments} isWholeText={isWholeText} />}
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>未改动 {folded.length} 处</summary>
          <CardList passages={folded} comments={comments} isWholeText={isWholeText} />
        </details>
      )}
    </section>
  )
}

export function ChangeGroups({ screen: { groups, comments, base } }: { screen: ReviewScreen }) {
  const placed = byPassage(comments)
  const isWholeText = base === null
  return groups.map((group) => <Group key={group.area} group={group} comments={placed} isWholeText={isWholeText} />)
}
