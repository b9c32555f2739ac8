/** Comments by staff on an edition, anchored to a passage and the words quoted in it, and the replies to them. Only
 * verbs write one, and nothing public reads one. What was said stays; whether it is dealt with changes. */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { commentsEndpoints } from '@/cms/endpoints/comments.endpoint'
import { readOnlyList, stamp, words } from '@/cms/fields/ledger'
import { label } from '@/cms/labels'
import { COMMENT_STATES } from '@/domain/review/comments'

const STATE_LABELS = {
  open: label('未解决', 'Open'),
  addressed: label('已处理，待确认', 'Addressed'),
  resolved: label('已解决', 'Resolved'),
}

export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: label('批注', 'Comment'), plural: label('批注', 'Comments') },
  admin: { group: label('审核', 'Review'), hidden: true },
  access: accessFor('comments'),
  endpoints: commentsEndpoints,
  fields: [
    { ...words('briefing', '发布会', 'Briefing'), index: true },
    { ...words('edition', '送审稿', 'Edition'), index: true },
    { name: 'replyTo', type: 'text', index: true, label: label('回复', 'Reply to') },
    { name: 'anchor', type: 'text', label: label('位置', 'Anchor') },
    { name: 'place', type: 'text', label: label('位置名称', 'Place') },
    { name: 'quote', type: 'textarea', label: label('引用', 'Quote') },
    { name: 'prefix', type: 'text', label: label('引用之前', 'Before the quote') },
    { name: 'suffix', type: 'text', label: label('引用之后', 'After the quote') },
    { name: 'text', type: 'textarea', required: true, label: label('批注', 'Comment') },
    words('author', '作者', 'Author'),
    words('authorName', '作者姓名', 'Name'),
    { ...stamp('at', '时间', 'At'), required: true },
    { name: 'blocking', type: 'checkbox', defaultValue: false, label: label('须解决后方可通过', 'Blocking') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      enumName: 'enum_comment_state',
      label: label('状态', 'State'),
      options: COMMENT_STATES.map((value) => ({ value, label: STATE_LABELS[value] })),
    },
    { name: 'stateBy', type: 'text', label: label('处理人', 'Settled by') },
    { name: 'stateByName', type: 'text', label: label('处理人姓名', 'Name of who settled it') },
    stamp('stateAt', '处理时间', 'Settled at'),
  ],
  ...readOnlyList,
}
