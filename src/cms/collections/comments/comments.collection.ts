/** Comments by staff on an edition, anchored to a block and the words quoted. The shape is made
 * for what comes; nothing writes one yet, and then only verbs. */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { readOnlyList, words } from '@/cms/fields/ledger'
import { label } from '@/cms/labels'

export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: label('批注', 'Comment'), plural: label('批注', 'Comments') },
  admin: { group: label('审核', 'Review'), hidden: true },
  access: accessFor('comments'),
  fields: [
    { ...words('edition', '送审稿', 'Edition'), index: true },
    { name: 'anchor', type: 'text', label: label('位置', 'Anchor') },
    { name: 'quote', type: 'textarea', label: label('引用', 'Quote') },
    { name: 'text', type: 'textarea', required: true, label: label('批注', 'Comment') },
    words('author', '作者', 'Author'),
    { name: 'blocking', type: 'checkbox', defaultValue: false, label: label('须解决后方可通过', 'Blocking') },
    { name: 'resolved', type: 'checkbox', defaultValue: false, label: label('已解决', 'Resolved') },
  ],
  ...readOnlyList,
}
