/**
 * The places where pictures stood. A caption right below 图片 belongs to it; a caption alone
 * marks a place of its own.
 */
import type { Finding } from '../parse/finding'
import type { Photo } from './tree'

/** One photo per line 图片 and per caption without one, in the order of the source. */
export function collectPhotos(findings: readonly Finding[]): Photo[] {
  const photos: Photo[] = []
  let open: Photo | null = null
  for (const finding of findings) {
    if (finding.kind === 'photo') {
      open = { marker: finding, caption: null }
      photos.push(open)
    } else if (finding.kind === 'caption') {
      if (open) open.caption = finding
      else photos.push({ marker: null, caption: finding })
      open = null
    } else if (finding.kind !== 'dropped') open = null
  }
  return photos
}
