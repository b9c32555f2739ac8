/**
 * 发布人／主持人: a person and the posts held over time. The posts shown with a press conference are those of that
 * day, kept on the briefing itself.
 */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { referenceOnly } from '@/cms/fields/reference-only'
import { slugField } from '@/cms/fields/slug'
import { label } from '@/cms/labels'
import { isCalendarDate } from '@/domain/shared/calendar-date'

const day = (name: string, zh: string, en: string) =>
  ({
    name,
    type: 'text',
    label: label(zh, en),
    admin: { placeholder: '2022-10-13' },
    validate: (value: unknown) =>
      !value || isCalendarDate(String(value)) || '请按“年-月-日”填写真实存在的日期，如 2022-10-13。',
  }) as const

export const Speakers: CollectionConfig = {
  slug: 'speakers',
  labels: { singular: label('发布人／主持人', 'Speaker'), plural: label('发布人／主持人', 'Speakers') },
  admin: { group: label('资料', 'Reference'), useAsTitle: 'name', defaultColumns: ['name', 'slug', 'updatedAt'] },
  access: accessFor('speakers'),
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 40, label: label('姓名', 'Name') },
    slugField('name'),
    {
      name: 'posts',
      type: 'array',
      dbName: 'spk_posts',
      label: label('任职经历', 'Posts over time'),
      labels: { singular: label('职务', 'Post'), plural: label('职务', 'Posts') },
      admin: {
        components: { RowLabel: '/cms/admin/row-label#RowLabel' },
        description: label('起止日期可不填；“截至”日期表示当日仍在任。', 'Dates may be left empty.'),
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', required: true, label: label('职务', 'Post') },
            day('from', '任职起', 'From'),
            day('to', '任职止', 'To'),
            day('asOf', '截至（有据可查的日期）', 'Known as of'),
          ],
        },
      ],
    },
  ],
  ...referenceOnly,
}
