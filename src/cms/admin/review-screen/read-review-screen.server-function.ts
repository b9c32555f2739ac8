/** Lets the reviewer's screen read itself again after a comment or a move, without losing the place on the page. */
import type { ServerFunction } from 'payload'
import { isDocumentId } from '@/domain/shared/document-id'
import { type ReviewScreen, readReviewScreen } from '@/editorial/read-review-screen'

type Asked = { edition?: unknown; base?: unknown }

/** The screen as the signed-in person may see it; null for anybody else. */
export const readScreen: ServerFunction<Asked, Promise<ReviewScreen | null>> = async ({ req, edition, base }) => {
  const id = String(edition)
  return isDocumentId(id) ? readReviewScreen(req, id, typeof base === 'string' ? base : null) : null
}
