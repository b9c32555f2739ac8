/**
 * An edition as the public would read it, for staff only: the stored bytes, rendered by the site's own article. Whoever
 * is not signed in is sent to sign in, whatever the address; who may not see it is told that it does not exist.
 */
import config from '@payload-config'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { getPayload } from 'payload'
import { cache } from 'react'
import { reviewPath } from '@/cms/admin/admin-paths'
import { previewPath } from '@/cms/preview/preview-path'
import { showPreview } from '@/cms/preview/show-preview'
import { BriefingArticle } from '@/site/briefing/briefing-article'
import { SiteShell } from '@/site/layout/site-shell'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ edition: string }> }

const load = cache(async (edition: string) => showPreview(await getPayload({ config }), await headers(), edition))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shown = await load((await params).edition)
  return { title: typeof shown === 'string' ? '预览' : `预览：${shown.content.briefing.title}` }
}

export default async function PreviewPage({ params }: Props) {
  const { edition } = await params
  const shown = await load(edition)
  if (shown === 'stranger') redirect(`/admin/login?redirect=${encodeURIComponent(previewPath(edition))}`)
  if (shown === 'missing') notFound()
  const { content, settings, banner } = shown
  return (
    <>
      <aside className="preview-banner" aria-label="预览说明">
        <p>
          {banner.notice} · 内容指纹 <code>{banner.hash}</code>
        </p>
        <a href={reviewPath(edition)} target="_top">
          回到审核
        </a>
      </aside>
      <SiteShell settings={settings}>
        <BriefingArticle content={content} release={null} previous={null} next={null} />
      </SiteShell>
    </>
  )
}
