/** A series. Rendered at the first visit after each release of one of its sessions, then kept. */
import { readSlugPart } from '@/site/addresses/read-address'
import { NotHere } from '@/site/layout/not-here'
import { readSeries } from '@/site/queries/list-sessions'
import { readSettings } from '@/site/queries/read-settings'
import { SeriesPage } from '@/site/series/series-page'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const slug = readSlugPart((await params).slug)
  const series = slug === null ? null : await readSeries(slug)
  if (!series) return <NotHere />
  return <SeriesPage series={series} settings={await readSettings()} />
}
