/**
 * 人员: who signs in and what they may do. A person may hold several roles; which stages a reviewer may review is
 * data too. Nobody changes the own roles, and a switched-off account is a stranger at once.
 */
import { APIError, type CollectionConfig, type FieldAccess } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { hasRole, staffOf } from '@/cms/access/staff'
import { auditAccount, notePassword } from '@/cms/hooks/audit-account'
import { checkPassword } from '@/cms/hooks/check-password'
import { recordEdit } from '@/cms/hooks/record-edit'
import { label } from '@/cms/labels'
import { ROLE_DUTIES, ROLE_LABELS, ROLES } from '@/domain/people/roles'
import { env } from '@/ops/env'

const mayGrant: FieldAccess = ({ req, id }) => hasRole(req, 'admin', 'security') && staffOf(req)?.id !== id

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('人员', 'Person'), plural: label('人员', 'People') },
  admin: { group: label('系统', 'System'), useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles', 'disabled'] },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: env.serverUrl?.startsWith('https:') ?? false },
  },
  access: accessFor('users'),
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 40,
      label: label('姓名', 'Name'),
      // Decisions and the audit log show it: nobody signs under another name.
      access: { create: mayGrant, update: mayGrant },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      enumName: 'enum_user_roles',
      saveToJWT: false,
      label: label('角色', 'Roles'),
      access: { create: mayGrant, update: mayGrant },
      admin: {
        description: label(
          `一人可有多个角色；不能修改自己的角色。${ROLES.map((role) => `${ROLE_LABELS[role].zh}：${ROLE_DUTIES[role].zh}`).join('')}`,
          `Several are possible; never one’s own. ${ROLES.map((role) => `${ROLE_LABELS[role].en}: ${ROLE_DUTIES[role].en}`).join(' ')}`,
        ),
      },
      options: ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
    },
    {
      name: 'reviewStages',
      type: 'text',
      hasMany: true,
      label: label('可审环节', 'Stages this person may review'),
      access: { create: mayGrant, update: mayGrant },
      admin: { components: { Field: '/cms/admin/plan-editor/review-stages-field#ReviewStagesField' } },
    },
    {
      name: 'departments',
      type: 'text',
      hasMany: true,
      label: label('所属部门', 'Departments'),
      access: { create: mayGrant, update: mayGrant },
    },
    {
      name: 'mailNotice',
      type: 'ui',
      admin: { components: { Field: '/cms/admin/notices/mail-notice#MailNotice' } },
    },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      label: label('停用账号', 'Account switched off'),
      access: { create: mayGrant, update: mayGrant },
    },
  ],
  hooks: {
    beforeOperation: [
      notePassword,
      ({ args, operation }) => {
        // No mail is set up yet: an administrator sets a new password, so the public doors stay shut.
        if (operation === 'forgotPassword' || operation === 'resetPassword') {
          throw new APIError('请联系管理员重置密码。Ask an administrator to reset the password.', 403)
        }
        return checkPassword(args, operation)
      },
    ],
    beforeLogin: [
      ({ user }) => {
        if (user.disabled) throw new APIError('该账号已停用，请联系管理员。This account is switched off.', 403)
      },
    ],
    afterChange: [recordEdit, auditAccount],
  },
  disableDuplicate: true,
  disableBulkEdit: true,
}
