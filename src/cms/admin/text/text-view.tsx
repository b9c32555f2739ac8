/**
 * `/admin/text/{briefing}`: who may look, what there is to see, and why it cannot be changed where it cannot. Custom
 * views are open to everybody unless they ask, so this one asks first.
 */
import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { staffOf } from '@/cms/access/staff'
import { whyNotWrite } from '@/cms/hooks/guard-draft-write'
import { canonicalId } from '@/domain/shared/document-id'
import { readHolder } from '@/editorial/read-holder'
import { type TextPage as Page, readTextPage } from '@/editorial/read-text'
import { idOf } from '@/records/relation'
import { shanghaiTime } from '../shanghai-time'
import styles from './text.module.css'
import { TextPage } from './text-page'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function TextView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams, payload, i18n, viewActions } = props
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { admin } = payload.config.routes
  const path = (to: string) => formatAdminURL({ adminRoute: admin, path: to as `/${string}` })
  const segments = params?.segments
  const briefing = canonicalId(String((Array.isArray(segments) ? segments[1] : undefined) ?? ''))
  const person = staffOf(req)
  if (!person) redirect(`${path('/login')}?redirect=${encodeURIComponent(path(`/text/${briefing}`))}`)
  const page = UUID.test(briefing) ? await readTextPage(req, briefing) : null
  if (!page) notFound()
  const refusal = await whyNotWrite(req, briefing)
  const holder = refusal ? await readHolder(req, briefing) : null
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <main className={styles.page}>
        <Head page={page} path={path} />
        {refusal && (
          <div className={styles.notice} role="status">
            {holder ? (
              <p>
                送审稿 {holder.number} {holder.state}，由 {holder.submittedBy} 于 {shanghaiTime(holder.submittedAt)}{' '}
                送审
                {holder.waitsFor.length > 0 && `，现在由 ${holder.waitsFor.join('、')} 审核`}。全文只能看，不能改。{' '}
                <a href={path(`/review/${holder.edition}`)}>看审核情况</a>
              </p>
            ) : (
              <p>{refusal.sentence.zh}</p>
            )}
          </div>
        )}
        <TextPage page={page} account={person.id} isReadOnly={refusal !== null} />
      </main>
    </DefaultTemplate>
  )
}

function Head({ page, path }: { page: Page; path: (to: string) => string }) {
  const { briefing, series } = page.drafts
  const people = (chosen: typeof briefing.presenters) =>
    (chosen ?? []).flatMap(({ speaker, posts }) => {
      const name = page.speakers.find(({ id }) => id === idOf(speaker))?.name
      return name ? [`${name}${posts?.length ? `（${posts.join('、')}）` : ''}`] : []
    })
  const [presenters, hosts] = [people(briefing.presenters), people(briefing.hosts)]
  return (
    <div className={styles.head}>
      <p className={styles.kicker}>
        全文编辑 · {series?.title ?? '未选系列'} · 第 {briefing.session ?? '？'} 场
      </p>
      <h1>{briefing.title || '未写标题'}</h1>
      <p>{[briefing.heldOn ?? '未填日期', briefing.heldAt, briefing.venue].filter(Boolean).join(' ')}</p>
      <p>发布人：{presenters.join('；') || '未填'}</p>
      <p>主持人：{hosts.join('；') || '未填'}</p>
      <p>
        <a href={path(`/collections/briefings/${briefing.id}`)}>标题、日期、人员和送审</a>
      </p>
    </div>
  )
}
