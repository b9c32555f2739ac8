/** Above the list of briefings, for whoever may create one. */
import type { BeforeListServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { hasRole } from '@/cms/access/staff'
import { FrameForm } from './frame-form'

export async function FrameField({ payload, user }: BeforeListServerProps) {
  if (!hasRole({ user }, 'editor')) return null
  const { docs } = await payload.find({
    collection: 'series',
    select: { title: true },
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
    user,
    overrideAccess: false,
  })
  if (docs.length === 0) return null
  const { admin, api } = payload.config.routes
  return (
    <FrameForm
      series={docs.map(({ id, title }) => ({ id, title }))}
      api={api}
      formPath={formatAdminURL({ adminRoute: admin, path: '/collections/briefings' })}
    />
  )
}
