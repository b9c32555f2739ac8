/**
 * The frame of our own screens in the admin: navigation, breadcrumb, heading. Payload shows custom views to anybody, so
 * every one of them asks `viewerOf` first.
 */
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import type { User } from '@/generated/payload-types'
import { staffOf } from '../access/staff'

/** The signed-in person; whoever is not signed in is sent to sign in and comes back to `path`. */
export function viewerOf({ initPageResult }: AdminViewServerProps, path: string): User {
  const person = staffOf(initPageResult.req)
  if (!person) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  return person
}

/** The part of the address after the name of the view: `/admin/timeline/{this}`. */
export const segmentOf = ({ params }: AdminViewServerProps): string =>
  String((params?.segments as string[] | undefined)?.[1] ?? '')

/** One parameter of the address; '' when it is missing or given twice. */
export const parameterOf = ({ searchParams }: AdminViewServerProps, name: string): string => {
  const value = searchParams?.[name]
  return typeof value === 'string' ? value : ''
}

type Props = { view: AdminViewServerProps; title: string; className?: string; children: ReactNode }

/** `title` is the page's heading and its place in the breadcrumb. */
export function StaffView({ view, title, className, children }: Props) {
  const { initPageResult, i18n, params, payload, searchParams } = view
  const { req, locale, permissions, visibleEntities } = initPageResult
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
      viewActions={payload.config.admin.components?.actions}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className={className}>
        <h1>{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}

/** For what does not exist, or not for this person: the answer is the same. */
export function NothingHere({ view }: { view: AdminViewServerProps }) {
  return (
    <StaffView view={view} title="找不到这个页面">
      <p>它不存在，或者您无权查看。</p>
      <p>
        <a href="/admin">回到待办</a>
      </p>
    </StaffView>
  )
}
