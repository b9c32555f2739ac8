/** The bell in the header of every screen of the admin: how many notices are new, and the way to them. */
import type { PayloadRequest, ServerProps } from 'payload'
import { countOwnUnread } from '@/editorial/read-notices'
import { BellLink } from './bell-link'

export async function Bell({ req }: ServerProps & { req?: PayloadRequest }) {
  return req?.user ? <BellLink unread={await countOwnUnread(req)} /> : null
}
