/**
 * Which pictures stand in which briefing, asked of the newest drafts in one query: in the gallery, in photo slots, and
 * in the prose of the briefing and its parts.
 */
import type { PayloadRequest } from 'payload'
import { findBriefingsOf } from './find-briefings-of'
import { query, queryCommitted, sql } from './transaction'

/** A picture in prose is an upload node; its value is the id, or the document when it came in populated. */
const PICTURES = sql`
  select v.parent_id::text as briefing, r.media_id::text as media
    from _briefings_v v join _briefings_v_rels r on r.parent_id = v.id where v.latest and r.media_id is not null
  union all select v.parent_id::text, s.media_id::text
    from _briefings_v v join _brf_photo_slots_v s on s._parent_id = v.id where v.latest and s.media_id is not null
  union all select briefing::text, coalesce(value #>> '{id}', value #>> '{}') from (
      select parent_id as briefing, version_lead as prose from _briefings_v where latest
      union all select v.parent_id, s.prose from _briefings_v v join _brf_sections_v s on s._parent_id = v.id where v.latest
      union all select version_briefing_id, version_prose from _achievements_v where latest
      union all select version_briefing_id, version_question from _questions_v where latest
      union all select v.version_briefing_id, a.prose
        from _questions_v v join _qst_answers_v a on a._parent_id = v.id where v.latest
    ) written, jsonb_path_query(prose, '$.**?(@.type == "upload").value') as value`

/** The title of a briefing whose newest drafts show this picture; null when none does. Needs the transaction of `req`. */
export async function findBriefingPicturing(req: PayloadRequest, media: string): Promise<string | null> {
  const [found] = await query<{ title: string | null }>(
    req,
    sql`select v.version_title as title from (${PICTURES}) pictures
        left join _briefings_v v on v.parent_id::text = briefing and v.latest
        where media = ${media} limit 1`,
  )
  return found ? (found.title ?? '未命名') : null
}

/** Ids of the pictures a liaison works with: their own uploads, and what the briefings of `departments` show. */
export async function findPicturesOf(
  req: PayloadRequest,
  person: string,
  departments: readonly string[],
): Promise<string[]> {
  const briefings = departments.length > 0 ? await findBriefingsOf(req, departments) : []
  const rows = await queryCommitted<{ media: string }>(
    req,
    sql`select document as media from edits where subject = 'media' and operation = 'create' and actor = ${person}
        union select media from (${PICTURES}) pictures where briefing in ${briefings.length ? briefings : ['']}`,
  )
  return rows.map(({ media }) => media)
}
