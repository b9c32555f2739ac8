/** Addresses below a session that are no page: not found, or the tombstone where the session was retracted. */
import { readSessionPart, readSlugPart } from '@/site/addresses/read-address'
import { NotHere } from '@/site/layout/not-here'
import { isTombstone, readSession } from '@/site/queries/read-session'
import { readSettings } from '@/site/queries/read-settings'
import { TombstonePage } from '@/site/tombstone/tombstone-page'

export const dynamic = 'force-dynamic'

export default async function Page({ params }: { params: Promise<{ slug: string; session: string }> }) {
  const parts = await params
  const slug = readSlugPart(parts.slug)
  const session = readSessionPart(parts.session)
  const found = slug === null || session === null ? null : await readSession(slug, session)
  return found && isTombstone(found) ? <TombstonePage tombstone={found} settings={await readSettings()} /> : <NotHere />
}
