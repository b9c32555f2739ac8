/**
 * 通知通道: where the newsroom calls when something happens, so that an office can connect 政务微信, 钉钉 or a gateway
 * for text messages. Each call is signed; a secret goes in and never comes out again.
 */
import { APIError, type GlobalConfig } from 'payload'
import { hasRole } from '@/cms/access/staff'
import { label } from '@/cms/labels'
import { findAddressFault } from '@/domain/telling/channel-address'
import { KIND_LABELS, KINDS } from '@/domain/telling/kinds'
import { auditChannels, storeChannelSecrets } from '@/editorial/store-channel-secrets'
import { env } from '@/ops/env'

type Row = { key: string; url: string; secret?: string | null; isOn?: boolean | null; kinds?: string[] | null }

const rowsOf = (data: { channels?: unknown }): Row[] => (data.channels ?? []) as Row[]

/** Takes the secrets out of what is stored; the rest must name each channel once. */
async function keepSecrets({ data, req }: Parameters<NonNullable<GlobalHooks['beforeChange']>[number]>[0]) {
  const rows = rowsOf(data)
  if (new Set(rows.map(({ key }) => key)).size < rows.length) {
    throw new APIError('两个通道的代号相同，请改成不同的代号。Two channels have the same key.', 422)
  }
  await storeChannelSecrets(
    req,
    rows.map(({ key, secret }) => ({ key, secret: secret?.trim() || null })),
  )
  return { ...data, channels: rows.map(({ secret: _, ...row }) => row) }
}

type GlobalHooks = NonNullable<GlobalConfig['hooks']>

export const Channels: GlobalConfig = {
  slug: 'channels',
  label: label('通知通道', 'Channels'),
  admin: {
    group: label('系统', 'System'),
    hideAPIURL: true,
    description: label(
      '有事时向这些地址发送签名的通知（只含标题和链接），用来接入政务微信、钉钉或短信网关。接收方怎样核对签名，见运维手册。',
      'Signed calls with title and link only; see the operations manual for how to check them.',
    ),
  },
  access: {
    read: ({ req }) => hasRole(req, 'admin', 'security'),
    readVersions: () => false,
    update: ({ req }) => hasRole(req, 'security'),
  },
  fields: [
    {
      name: 'channels',
      type: 'array',
      dbName: 'channel_rows',
      maxRows: 12,
      label: label('通道', 'Channels'),
      labels: { singular: label('通道', 'Channel'), plural: label('通道', 'Channels') },
      admin: { components: { RowLabel: '/cms/admin/row-label#RowLabel' } },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true, maxLength: 40, label: label('名称', 'Name') },
            {
              name: 'key',
              type: 'text',
              required: true,
              label: label('代号', 'Key'),
              admin: {
                description: label('小写字母、数字和连字符，如 wecom。', 'Lower-case letters, digits, hyphens.'),
              },
              validate: (value: unknown) =>
                /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value ?? '')) || '代号只能含小写字母、数字和连字符，如 wecom。',
            },
          ],
        },
        {
          name: 'url',
          type: 'text',
          required: true,
          label: label('通知地址', 'Address'),
          validate: (value: unknown) => findAddressFault(String(value ?? ''), env.webhookHttpHosts)?.zh ?? true,
        },
        {
          name: 'secret',
          type: 'text',
          virtual: true,
          label: label('签名密钥', 'Secret'),
          admin: {
            readOnly: false,
            autoComplete: 'off',
            description: label(
              '至少 24 个字符，与接收方约定。保存并离开本页后不再显示；留空表示不更换。',
              'At least 24 characters. Never shown again; leave empty to keep it.',
            ),
          },
        },
        {
          name: 'kinds',
          type: 'select',
          hasMany: true,
          required: true,
          dbName: 'channel_kinds',
          enumName: 'enum_channel_kind',
          label: label('通知哪些事', 'What is told'),
          options: KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
        },
        { name: 'isOn', type: 'checkbox', defaultValue: true, label: label('启用', 'In use') },
      ],
    },
  ],
  hooks: {
    beforeChange: [keepSecrets],
    afterChange: [
      async ({ doc, req }) => {
        const rows = rowsOf(doc).map(({ key, url, isOn, kinds }) => ({
          key,
          url,
          isOn: isOn ?? false,
          kinds: kinds ?? [],
        }))
        await auditChannels(req, rows)
      },
    ],
  },
}
