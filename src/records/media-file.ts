/**
 * Payload's upload → the photo of an edition.
 */
import type { Media } from '@/domain/edition/edition'
import type { Media as StoredMedia } from '@/generated/payload-types'
import { wordsOrNull } from './relation'

/** The wide rendering when there is one, else the file itself. */
export function readMedia(stored: StoredMedia): Media {
  const wide = stored.sizes?.wide
  const filename = wide?.filename ?? stored.filename ?? ''
  return {
    id: stored.id,
    url: `/api/media/file/${encodeURIComponent(filename)}`,
    alt: (stored.alt ?? '').trim(),
    caption: wordsOrNull(stored.caption),
    credit: wordsOrNull(stored.credit),
    width: wide?.width ?? stored.width ?? 0,
    height: wide?.height ?? stored.height ?? 0,
  }
}
