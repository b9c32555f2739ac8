/**
 * What is stored of one press conference: its facts, its people with the posts of that day, key points, lead and
 * section headings. Achievements and questions are documents of their own: a form with deep arrays crawls.
 */
import type { Field } from 'payload'
import { label } from '@/cms/labels'
import { isCalendarDate } from '@/domain/shared/calendar-date'
import { textLinkField } from '../../fields/place'
import { revisionField } from '../../fields/revision'

const person = (name: 'presenters' | 'hosts', zh: string, en: string, singular: [string, string]): Field => ({
  name,
  type: 'array',
  label: label(zh, en),
  labels: { singular: label(...singular), plural: label(zh, en) },
  dbName: name === 'presenters' ? 'brf_presenters' : 'brf_hosts',
  fields: [
    { name: 'speaker', type: 'relationship', relationTo: 'speakers', required: true, label: label('姓名', 'Person') },
    {
      name: 'posts',
      type: 'text',
      hasMany: true,
      label: label('当日职务', 'Posts held that day'),
      admin: {
        description: label(
          '每个职务一条，按排列先后；公开页面始终注明“以发布会当日为准”。',
          'One entry a post, in order.',
        ),
      },
    },
  ],
})

const facts: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'series', type: 'relationship', relationTo: 'series', required: true, label: label('系列', 'Series') },
      {
        name: 'session',
        type: 'number',
        required: true,
        min: 1,
        label: label('第几场', 'Session number'),
        admin: { step: 1, description: label('场次可以不连续。', 'Numbers may have gaps.') },
      },
    ],
  },
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 200,
    label: label('标题', 'Title'),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'heldOn',
        type: 'text',
        label: label('日期', 'Date'),
        admin: { placeholder: '2022-10-13', description: label('格式：年-月-日，如 2022-10-13。', 'YYYY-MM-DD') },
        validate: (value: unknown) =>
          !value || isCalendarDate(String(value)) || '请按“年-月-日”填写真实存在的日期，如 2022-10-13。',
      },
      { name: 'heldAt', type: 'text', label: label('时间', 'Time of day'), admin: { placeholder: '下午 / 15:00' } },
      { name: 'venue', type: 'text', label: label('地点', 'Venue') },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'organizer', type: 'text', label: label('主办单位', 'Organizer') },
      {
        name: 'departments',
        type: 'text',
        hasMany: true,
        label: label('发布部门', 'Departments'),
        admin: { description: label('可填多个部门，输入后按回车。联络员只能看到本部门的发布会。', 'One or more.') },
      },
      { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, label: label('主题', 'Topics') },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'record',
        enumName: 'enum_brf_state',
        label: label('进行状态', 'State'),
        options: [
          { value: 'announced', label: label('预告', 'Announced') },
          { value: 'live', label: label('直播中', 'Live') },
          { value: 'record', label: label('实录', 'Record') },
        ],
      },
      {
        name: 'transcriptKind',
        type: 'select',
        required: true,
        defaultValue: 'edited',
        enumName: 'enum_brf_transcript',
        label: label('文稿性质', 'Kind of transcript'),
        options: [
          { value: 'verbatim', label: label('现场实录', 'Verbatim') },
          { value: 'edited', label: label('根据录音整理', 'Edited from the recording') },
          { value: 'prepared', label: label('书面发布稿', 'Prepared text') },
        ],
      },
    ],
  },
  {
    name: 'isMajor',
    type: 'checkbox',
    defaultValue: false,
    label: label('重大事项', 'Major matter'),
    admin: {
      description: label(
        '勾选后，最后一个审核环节之后须再由主要领导签发；送审后改动，从下一次送审起生效。',
        'Adds the signature of the head of the office after the last stage, from the next submission on.',
      ),
    },
  },
  {
    name: 'notice',
    type: 'textarea',
    label: label('文前说明', 'Notice above the text'),
    admin: { description: label('公开显示在正文之前，如“本页为演示用摘要”。', 'Shown in public above the text.') },
  },
]

const text: Field[] = [
  {
    name: 'keyPoints',
    type: 'array',
    dbName: 'brf_key_points',
    maxRows: 5,
    label: label('要点', 'Key points'),
    labels: { singular: label('要点', 'Key point'), plural: label('要点', 'Key points') },
    admin: {
      components: { RowLabel: '/cms/admin/row-label#RowLabel' },
      description: label('三至五句话，置于页首，同正文一并送审。', 'Three to five sentences on top.'),
    },
    fields: [{ name: 'text', type: 'text', required: true, maxLength: 120, label: label('要点', 'Key point') }],
  },
  { name: 'lead', type: 'richText', label: label('导语', 'Lead') },
  {
    name: 'sections',
    type: 'array',
    dbName: 'brf_sections',
    label: label('发布词 · 部分', 'Statement · sections'),
    labels: { singular: label('部分', 'Section'), plural: label('部分', 'Sections') },
    admin: {
      components: { RowLabel: '/cms/admin/row-label#RowLabel' },
      description: label(
        '按顺序即一、二、三……；各部分的工作成效在“工作成效”中填写。',
        'In order; achievements are documents of their own.',
      ),
    },
    fields: [
      { name: 'heading', type: 'text', required: true, maxLength: 120, label: label('部分标题', 'Heading') },
      { name: 'prose', type: 'richText', label: label('部分正文', 'Opening text of the section') },
    ],
  },
]

const files: Field[] = [
  {
    name: 'gallery',
    type: 'relationship',
    relationTo: 'media',
    hasMany: true,
    label: label('图片', 'Photos'),
  },
  {
    name: 'photoSlots',
    type: 'array',
    dbName: 'brf_photo_slots',
    label: label('待补图片', 'Photo slots'),
    labels: { singular: label('图片位', 'Slot'), plural: label('图片位', 'Slots') },
    admin: { description: label('原稿中“图片”所在的位置，等待补图。', 'Where the source had a picture.') },
    fields: [
      { name: 'place', type: 'text', label: label('位置', 'Place') },
      { name: 'media', type: 'relationship', relationTo: 'media', label: label('图片', 'Photo') },
    ],
  },
  {
    name: 'remarks',
    type: 'textarea',
    label: label('主持词等（不公开）', 'What the host said (not public)'),
    admin: {
      description: label('导入时未列入正文的话，留底备查；不随稿发布。', 'Kept for the record; never published.'),
    },
  },
  {
    name: 'originals',
    type: 'array',
    dbName: 'brf_originals',
    label: label('原始文稿', 'Original files'),
    labels: { singular: label('原稿', 'Original'), plural: label('原稿', 'Originals') },
    // Evidence of what was imported: written by that verb alone, which does not ask for access.
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, description: label('导入时自动登记，供核对。', 'Noted at import.') },
    fields: [
      { name: 'name', type: 'text', label: label('文件名', 'File name') },
      { name: 'sha256', type: 'text', label: label('SHA-256', 'SHA-256') },
    ],
  },
]

export const briefingFields: Field[] = [
  textLinkField,
  {
    name: 'review',
    type: 'ui',
    admin: { components: { Field: '/cms/admin/review-panel/review-panel-field#ReviewPanelField' } },
  },
  {
    type: 'tabs',
    tabs: [
      { label: label('基本情况', 'Facts'), fields: facts },
      {
        label: label('人员', 'People'),
        fields: [
          person('presenters', '发布人', 'Presenters', ['发布人', 'Presenter']),
          person('hosts', '主持人', 'Hosts', ['主持人', 'Host']),
        ],
      },
      { label: label('正文', 'Text'), fields: text },
      { label: label('图片与原稿', 'Photos and files'), fields: files },
    ],
  },
  revisionField,
]
