/**
 * `/admin/review/{edition}?base={base}`: the reviewer's screen, without Payload's navigation. Payload shows its own
 * views to anybody who has the address, so who is asking is checked here.
 */
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { staffOf } from '@/cms/access/staff'
import { isDocumentId } from '@/domain/shared/document-id'
import { readReviewScreen } from '@/editorial/read-review-screen'
import { deskPath, reviewPath } from '../admin-paths'
import { ReviewScreenPage } from './review-screen'
import styles from './review-screen.module.css'

export async function ReviewScreenView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const edition = String(params?.segments?.[1] ?? '')
  const base = typeof searchParams?.base === 'string' ? searchParams.base : null
  if (!staffOf(req)) {
    redirect(`${deskPath}/login?redirect=${encodeURIComponent(reviewPath(edition, base ?? undefined))}`)
  }
  const screen = isDocumentId(edition) ? await readReviewScreen(req, edition, base) : null
  if (screen) return <ReviewScreenPage initial={screen} />
  return (
    <main className={styles.missing}>
      <h1>找不到这一稿</h1>
      <p>这一稿不存在、内容已清除，或者您无权查看。请从待办重新进入。</p>
      <a href={deskPath}>回到待办</a>
    </main>
  )
}
