/**
 * 安全与登录: one's second factor, password and sign-ins. Open to everybody with an account that is on, above all to
 * those who can do nothing else before they have put it in order; they see it without the navigation.
 */
import { DefaultTemplate, MinimalTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { readSecurity } from '@/editorial/read-security'
import { SecurityPage } from './security-page'

export async function SecurityView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin, api } = req.payload.config.routes
  const security = await readSecurity(req)
  if (!security) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/security`)}`)
  const page = <SecurityPage api={api} admin={admin} security={security} />
  if (security.standing !== 'full') return <MinimalTemplate>{page}</MinimalTemplate>
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter>{page}</Gutter>
    </DefaultTemplate>
  )
}
