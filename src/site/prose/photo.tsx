/**
 * A released photo with its caption and photographer. Its size is known before it loads, so that nothing
 * jumps; a file that is not on this site is not shown, because pages make no request to another host.
 */
import type { Media } from '@/domain/edition/edition'
import { isSafeHref } from '@/domain/edition/safe-href'
import { messages } from '../messages/messages'
import styles from './photo.module.css'

export function Photo({ photo, id }: { photo: Media; id?: string }) {
  if (!photo.url.startsWith('/') || !isSafeHref(photo.url)) return null
  return (
    <figure id={id} className={styles.photo}>
      <img
        src={photo.url}
        alt={photo.alt}
        width={photo.width}
        height={photo.height}
        loading="lazy"
        decoding="async"
        className={styles.image}
      />
      {(photo.caption || photo.credit) && (
        <figcaption>
          {photo.caption}
          {photo.credit && <span className={styles.credit}>{messages.photoBy(photo.credit)}</span>}
        </figcaption>
      )}
    </figure>
  )
}
