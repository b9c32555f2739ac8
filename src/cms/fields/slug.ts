/**
 * The part of a public address made from a name: pinyin in lower case with hyphens, editable until first used.
 */
import type { TextField } from 'payload'
import { label } from '@/cms/labels'
import { slugOf } from '@/editorial/slug-of'

/** A unique address part, filled from `source` when left empty. */
export const slugField = (source: string): TextField => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  label: label('网址名称', 'Address'),
  admin: {
    description: label(
      '用于网址，只含小写字母、数字和连字符；留空自动按拼音生成。',
      'Lower-case letters, digits, hyphens.',
    ),
  },
  validate: (value: unknown) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value ?? '')) || '网址名称只能含小写字母、数字和连字符，如 jining-decade。',
  hooks: {
    beforeValidate: [({ value, data }) => (value ? value : slugOf(String(data?.[source] ?? '')))],
  },
})
