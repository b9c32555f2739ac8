/**
 * 系列: a run of press conferences under one title. Its title and description become public only inside a released
 * edition, so changing them here publishes nothing.
 */
import type { CollectionConfig, FieldAccess } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { mayKeepPlans } from '@/cms/access/plan-keepers'
import { hasRole } from '@/cms/access/staff'
import { referenceOnly } from '@/cms/fields/reference-only'
import { slugField } from '@/cms/fields/slug'
import { askForPlanOfSeries } from '@/cms/hooks/ask-plan-keeper'
import { label } from '@/cms/labels'

/** Whoever keeps the plans opens this form to choose one, and changes nothing else. */
const mayWrite: FieldAccess = ({ req }) => hasRole(req, 'editor')

export const Series: CollectionConfig = {
  slug: 'series',
  labels: { singular: label('系列', 'Series'), plural: label('系列', 'Series') },
  admin: {
    group: label('发布会', 'Briefings'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'plan'],
  },
  access: accessFor('series'),
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 80,
      label: label('系列名称', 'Title'),
      access: { update: mayWrite },
    },
    { ...slugField('title'), access: { update: mayWrite } },
    {
      name: 'description',
      type: 'textarea',
      maxLength: 300,
      label: label('系列简介', 'Description'),
      access: { update: mayWrite },
    },
    {
      name: 'plan',
      type: 'text',
      label: label('审核方案', 'Review plan'),
      access: { create: mayKeepPlans, update: mayKeepPlans },
      admin: {
        components: {
          Field: '/cms/admin/plan-editor/series-plan-field#SeriesPlanField',
          Cell: '/cms/admin/plan-editor/plan-cell#PlanCell',
        },
      },
    },
  ],
  ...referenceOnly,
  hooks: { ...referenceOnly.hooks, beforeChange: [askForPlanOfSeries] },
}
