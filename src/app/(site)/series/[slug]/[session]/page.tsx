/**
 * A session, or the tombstone of one, whose status `proxy.ts` sets. Rendered at the first visit after each release of it
 * or of a neighbour, then kept.
 */
import { readSessionPart, readSlugPart } from '@/site/addresses/read-address'
import { SessionPage } from '@/site/briefing/session-page'
import { NotHere } from '@/site/layout/not-here'
import { isTombstone, readSession } from '@/site/queries/read-session'
import { readSettings } from '@/site/queries/read-settings'
import { TombstonePage } from '@/site/tombstone/tombstone-page'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

export default async function Page({ params }: { params: Promise<{ slug: string; session: string }> }) {
  const parts = await params
  const slug = readSlugPart(parts.slug)
  const session = readSessionPart(parts.session)
  const found = slug === null || session === null ? null : await readSession(slug, session)
  if (!found) return <NotHere />
  const settings = await readSettings()
  return isTombstone(found) ? (
    <TombstonePage tombstone={found} settings={settings} />
  ) : (
    <SessionPage record={found} settings={settings} />
  )
}
