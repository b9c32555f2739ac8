/**
 * The home page, and the door for every address that is no page. An optional catch-all with nothing to generate,
 * because a plain `/` would be rendered at build time, when there is no database and no newsroom.
 */
import { HomePage } from '@/site/home/home-page'
import { NotHere } from '@/site/layout/not-here'
import { readHome } from '@/site/queries/list-sessions'
import { readSettings } from '@/site/queries/read-settings'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

const SESSIONS_PER_SERIES = 6

export default async function Page({ params }: { params: Promise<{ home?: string[] }> }) {
  const { home } = await params
  if (home) return <NotHere />
  const [record, settings] = await Promise.all([readHome(SESSIONS_PER_SERIES), readSettings()])
  return <HomePage home={record} settings={settings} />
}
