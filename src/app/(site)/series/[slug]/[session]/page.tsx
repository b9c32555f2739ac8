/** A session. Rendered at the first visit after each release of it or of a neighbour, then kept. */
import { readSessionPart, readSlugPart } from '@/site/addresses/read-address'
import { SessionPage } from '@/site/briefing/session-page'
import { NotHere } from '@/site/layout/not-here'
import { readSession } from '@/site/queries/read-session'
import { readSettings } from '@/site/queries/read-settings'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

export default async function Page({ params }: { params: Promise<{ slug: string; session: string }> }) {
  const parts = await params
  const slug = readSlugPart(parts.slug)
  const session = readSessionPart(parts.session)
  const record = slug === null || session === null ? null : await readSession(slug, session)
  if (!record) return <NotHere />
  return <SessionPage record={record} settings={await readSettings()} />
}
