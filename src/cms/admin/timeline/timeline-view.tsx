/**
 * 经过: everything that happened to one briefing, in order, by edition; who did it, when, and what they wrote.
 */
import type { AdminViewServerProps } from 'payload'
import { EDITION_STATE_LABELS } from '@/domain/review/edition-state'
import { readTimeline, type TimelineEdition } from '@/editorial/read-timeline'
import { askCorrectionPath, briefingPath, reviewPath, sheetPath, textPath, timelinePath } from '../admin-paths'
import { NothingHere, StaffView, segmentOf, viewerOf } from '../staff-view'
import styles from './timeline.module.css'
import { TimelineEntry } from './timeline-entry'

export async function TimelineView(view: AdminViewServerProps) {
  const briefing = segmentOf(view)
  viewerOf(view, timelinePath(briefing))
  const timeline = await readTimeline(view.initPageResult.req, briefing)
  if (!timeline) return <NothingHere view={view} />
  const { title, series, session, groups } = timeline
  return (
    <StaffView view={view} title={`经过 · ${title}`} className={styles.page}>
      <p className={styles.links}>
        <span>
          {series}
          {session !== null && ` · 第 ${session} 场`}
        </span>
        <a href={briefingPath(briefing)}>发布会表单</a>
        <a href={textPath(briefing)}>全文编辑</a>
        {groups.length > 2 && <a href={`#g${groups.length - 1}`}>跳到最近</a>}
      </p>
      {groups.length === 0 && <p>还没有任何记录。</p>}
      {groups.map(({ edition, entries }, index) => (
        <section key={edition?.id ?? 'now'} id={`g${index}`} aria-labelledby={`g${index}-name`}>
          <header className={styles.edition}>
            <h2 id={`g${index}-name`}>{edition ? nameEdition(edition) : '尚未送审的改动'}</h2>
            {edition && <Links edition={edition} />}
          </header>
          <ol className={styles.entries}>
            {entries.map((entry) => (
              <TimelineEntry
                key={`${entry.kind}-${entry.at}-${entry.by}-${'event' in entry && entry.event}`}
                entry={entry}
              />
            ))}
          </ol>
        </section>
      ))}
    </StaffView>
  )
}

const nameEdition = ({ number, version, state }: TimelineEdition): string =>
  [`送审稿 ${number}`, version && `第 ${version} 版`, EDITION_STATE_LABELS[state].zh].filter(Boolean).join(' · ')

function Links({ edition }: { edition: TimelineEdition }) {
  const { id, number, base, hash, state } = edition
  return (
    <p className={styles.links}>
      <a href={reviewPath(id)}>看这一稿</a>
      {base && <a href={reviewPath(id, base)}>与送审稿 {number - 1} 比较</a>}
      <a href={sheetPath(id)}>审核表</a>
      {state === 'live' && <a href={askCorrectionPath(id)}>提请更正</a>}
      <span>
        内容指纹 <code title={hash}>{hash.slice(0, 12)}</code>
      </span>
    </p>
  )
}
