/**
 * Lets the panel read itself again after a save or a move, without touching the form around it.
 */
import type { ServerFunction } from 'payload'
import { type Review, readReview } from '@/editorial/read-review'

/** The review as the signed-in person may see it; null for anybody else. */
export const readReviewForPanel: ServerFunction<{ briefing?: unknown }, Promise<Review | null>> = ({ req, briefing }) =>
  readReview(req, String(briefing))
