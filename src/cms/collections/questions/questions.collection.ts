/**
 * 答记者问: one question by an outlet with its answers in order. Only how it is stored and shown.
 */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { draftsOnly } from '@/cms/fields/drafts-only'
import { figuresField } from '@/cms/fields/figures'
import { briefingField, lockNoticeField, positionField, textLinkField } from '@/cms/fields/place'
import { revisionField } from '@/cms/fields/revision'
import { label } from '@/cms/labels'

export const Questions: CollectionConfig = {
  slug: 'questions',
  labels: { singular: label('答记者问', 'Question'), plural: label('答记者问', 'Questions') },
  admin: {
    group: label('发布会', 'Briefings'),
    useAsTitle: 'summary',
    defaultColumns: ['summary', 'briefing', 'position', 'outlet'],
    ...draftsOnly.admin,
  },
  access: accessFor('questions'),
  fields: [
    lockNoticeField,
    textLinkField,
    { type: 'row', fields: [briefingField, positionField] },
    {
      name: 'summary',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('问题提要', 'Summary'),
      admin: { description: label('仅用于后台列表，便于查找。', 'For lists in the admin only.') },
    },
    {
      type: 'row',
      fields: [
        { name: 'outlet', type: 'relationship', relationTo: 'outlets', label: label('媒体', 'Outlet') },
        {
          name: 'journalist',
          type: 'text',
          label: label('记者姓名', 'Journalist'),
          admin: { description: label('本人同意公开的才填写。', 'Only with consent.') },
        },
        { name: 'followUp', type: 'checkbox', defaultValue: false, label: label('追问', 'Follow-up') },
      ],
    },
    { name: 'question', type: 'richText', label: label('提问', 'Question') },
    {
      name: 'answers',
      type: 'array',
      dbName: 'qst_answers',
      label: label('答问', 'Answers'),
      labels: { singular: label('答问', 'Answer'), plural: label('答问', 'Answers') },
      fields: [
        { name: 'speaker', type: 'relationship', relationTo: 'speakers', label: label('答问人', 'Speaker') },
        { name: 'posts', type: 'text', hasMany: true, label: label('当日职务', 'Posts held that day') },
        { name: 'prose', type: 'richText', label: label('答问内容', 'Answer') },
      ],
    },
    figuresField('qst_figures'),
    revisionField,
  ],
  ...draftsOnly.collection,
}
