/**
 * 提请更正: the form by which a liaison or anyone of the staff asks for words of a live edition to be corrected.
 */
import type { AdminViewServerProps } from 'payload'
import { listPassages } from '@/domain/edition/list-passages'
import { isDocumentId } from '@/domain/shared/document-id'
import { readPreview } from '@/editorial/read-preview'
import { askCorrectionPath, timelinePath } from '../admin-paths'
import { NothingHere, StaffView, segmentOf, viewerOf } from '../staff-view'
import styles from './ask-correction.module.css'
import { AskCorrectionForm } from './ask-correction-form'

export async function AskCorrectionView(view: AdminViewServerProps) {
  const edition = segmentOf(view)
  viewerOf(view, askCorrectionPath(edition))
  const shown = isDocumentId(edition) ? await readPreview(view.initPageResult.req, edition) : null
  if (!shown) return <NothingHere view={view} />
  const { content, briefing, state, version } = shown
  const places = listPassages(content)
    .filter(({ text, where }) => text && where.zh !== '图片文件')
    .map(({ key, anchor, holder, where, text }) => ({ key, anchor: anchor ?? holder, where: where.zh, text }))
  return (
    <StaffView view={view} title="提请更正" className={styles.page}>
      <p>
        {content.series.title} · 第 {content.briefing.session} 场 · <b>{content.briefing.title}</b>
        {version && `（公开第 ${version} 版）`}
      </p>
      {state === 'live' ? (
        <AskCorrectionForm edition={edition} places={places} timeline={timelinePath(briefing)} />
      ) : (
        <p>
          这一稿现在没有公开，不能提请更正。<a href={timelinePath(briefing)}>查看这场发布会的经过</a>
        </p>
      )}
    </StaffView>
  )
}
