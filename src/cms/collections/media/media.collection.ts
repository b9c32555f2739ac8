/**
 * 图片与文件. Private until an edition that uses a file is released: `released` is set by that verb alone, and
 * strangers get released files only. No active formats (SVG, HTML), no file names from outside.
 */
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { referenceOnly } from '@/cms/fields/reference-only'
import { guardMediaDelete, guardMediaFile } from '@/cms/hooks/guard-media-file'
import { lockReference, refuseIfUsed } from '@/cms/hooks/guard-reference'
import { label } from '@/cms/labels'
import { env } from '@/ops/env'

const extensions: Record<string, string> = { 'image/jpeg': '.jpg', 'image/png': '.png', 'image/webp': '.webp' }

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('图片', 'Photo'), plural: label('图片', 'Photos') },
  admin: {
    group: label('资料', 'Reference'),
    useAsTitle: 'caption',
    defaultColumns: ['filename', 'caption', 'released'],
  },
  access: accessFor('media'),
  upload: {
    staticDir: path.join(env.dataDirectory, 'media'),
    mimeTypes: Object.keys(extensions),
    pasteURL: false,
    focalPoint: false,
    crop: false,
    displayPreview: true,
    // Re-encoding drops EXIF, and with it the place where a photo was taken.
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 2000, withoutEnlargement: true },
    imageSizes: [{ name: 'wide', width: 1200, withoutEnlargement: true, formatOptions: { format: 'webp' } }],
    constructorOptions: { limitInputPixels: 50_000_000 },
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'private, max-age=0, must-revalidate')
      return headers
    },
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('替代文字', 'Alternative text'),
      admin: { description: label('为看不到图片的读者说明画面内容。', 'What the picture shows.') },
    },
    { name: 'caption', type: 'text', maxLength: 200, label: label('图片说明', 'Caption') },
    { name: 'credit', type: 'text', maxLength: 60, label: label('摄影', 'Credit') },
    {
      name: 'released',
      type: 'checkbox',
      defaultValue: false,
      label: label('已随发布公开', 'Released'),
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, description: label('所在发布会发布时自动勾选。', 'Set at release.') },
    },
  ],
  ...referenceOnly,
  hooks: {
    ...referenceOnly.hooks,
    beforeOperation: [
      ({ args, operation, req }) => {
        // A guessable name would let strangers try for photos before release.
        if ((operation === 'create' || operation === 'update') && req.file) {
          req.file.name = `${randomUUID()}${extensions[req.file.mimetype] ?? ''}`
        }
        return args
      },
      guardMediaFile,
    ],
    beforeDelete: [lockReference, guardMediaDelete, refuseIfUsed],
  },
}
