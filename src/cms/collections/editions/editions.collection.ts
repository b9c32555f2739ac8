/**
 * 送审稿／第 N 版: the frozen form of one briefing and where it stands in review. Written by the verbs in `editorial/`
 * only; the bytes themselves lie in `edition_contents`, apart, so that content can be erased and the chain still holds.
 */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { keyword, readOnlyList, stamp, words } from '@/cms/fields/ledger'
import { label } from '@/cms/labels'
import {
  CORRECTION_FACE_LABELS,
  CORRECTION_FACES,
  EDITION_KIND_LABELS,
  EDITION_KINDS,
} from '@/domain/edition/edition-kind'
import { EDITION_STATE_LABELS, EDITION_STATES } from '@/domain/review/edition-state'

export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: label('送审稿', 'Edition'), plural: label('送审与发布记录', 'Editions') },
  admin: {
    group: label('审核', 'Review'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'state', 'stage', 'submittedAt', 'releasedAt'],
  },
  access: accessFor('editions'),
  fields: [
    words('title', '标题', 'Title'),
    { ...words('briefing', '发布会', 'Briefing'), index: true },
    words('seriesSlug', '系列网址', 'Series address'),
    { name: 'session', type: 'number', required: true, label: label('第几场', 'Session') },
    { name: 'departments', type: 'text', hasMany: true, label: label('部门', 'Departments') },
    { name: 'number', type: 'number', required: true, label: label('送审稿号', 'Number') },
    { name: 'version', type: 'number', label: label('公开版次', 'Public version') },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      enumName: 'enum_edition_state',
      label: label('状态', 'State'),
      options: EDITION_STATES.map((value) => ({ value, label: EDITION_STATE_LABELS[value] })),
    },
    { ...keyword('stage', '当前环节', 'Stage'), required: false },
    words('hash', '内容指纹（SHA-256）', 'Hash'),
    words('submittedBy', '送审人', 'Submitted by'),
    { ...stamp('submittedAt', '送审时间', 'Submitted at'), required: true },
    { name: 'note', type: 'textarea', label: label('送审说明', 'Note') },
    {
      name: 'kind',
      type: 'select',
      enumName: 'enum_edition_kind',
      label: label('类别', 'Kind'),
      options: EDITION_KINDS.map((value) => ({ value, label: EDITION_KIND_LABELS[value] })),
    },
    {
      name: 'face',
      type: 'select',
      enumName: 'enum_edition_face',
      label: label('更正公开方式', 'Public face of the correction'),
      options: CORRECTION_FACES.map((value) => ({ value, label: CORRECTION_FACE_LABELS[value] })),
    },
    { name: 'publicNote', type: 'textarea', label: label('公开说明', 'Public note') },
    // What each stage signs of it: stage key → hash.
    { name: 'scopes', type: 'json', admin: { hidden: true } },
    { name: 'contributors', type: 'text', hasMany: true, label: label('参与编辑者', 'Contributors') },
    // What it was composed of: ids of drafts, people, outlets, topics, photos.
    { name: 'documents', type: 'text', hasMany: true, admin: { hidden: true } },
    { name: 'editsUpTo', type: 'number', required: true, label: label('编辑台账截至', 'Ledger of edits up to') },
    stamp('releasedAt', '发布时间', 'Released at'),
    { name: 'releasedBy', type: 'text', label: label('发布人', 'Released by') },
    stamp('scheduledFor', '定时发布时间', 'Scheduled for'),
    { name: 'scheduledBy', type: 'text', label: label('定时设定人', 'Scheduled by') },
    { name: 'failure', type: 'text', label: label('定时发布失败原因', 'Why the scheduled release failed') },
  ],
  ...readOnlyList,
}
