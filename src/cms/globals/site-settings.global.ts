/**
 * 网站设置: what the public pages say about the office itself. Nothing about any one city stands in the code.
 * Saving rewrites the site's read model and asks the worker to refresh every page.
 */
import type { GlobalConfig } from 'payload'
import { hasRole, staffOf } from '@/cms/access/staff'
import { publishSettings } from '@/cms/hooks/publish-settings'
import { label } from '@/cms/labels'

const words = (name: string, zh: string, en: string, hint?: [string, string]) =>
  ({ name, type: 'text', label: label(zh, en), admin: hint ? { description: label(...hint) } : {} }) as const

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: label('网站设置', 'Site settings'),
  admin: { group: label('系统', 'System') },
  access: {
    read: ({ req }) => Boolean(staffOf(req)),
    readVersions: () => false,
    update: ({ req }) => hasRole(req, 'admin'),
  },
  fields: [
    words('siteName', '网站名称', 'Site name'),
    words('organisation', '主办单位', 'Organisation'),
    { name: 'description', type: 'textarea', label: label('网站简介', 'Description') },
    words('domain', '域名', 'Domain', ['如 www.example.gov.cn；用于规范网址。', 'For canonical addresses.']),
    words('siteIdCode', '政府网站标识码', 'Site id code'),
    words('icpNumber', 'ICP 备案号', 'ICP number'),
    words('policeNumber', '公安备案号', 'Police filing number'),
    words('contactPhone', '联系电话', 'Telephone'),
    words('contactEmail', '电子邮箱', 'E-mail'),
    words('contactAddress', '地址', 'Address'),
    words('postalCode', '邮政编码', 'Postal code'),
    { name: 'demonstration', type: 'textarea', label: label('演示站说明', 'Notice of a demonstration site') },
  ],
  hooks: { afterChange: [publishSettings] },
}
