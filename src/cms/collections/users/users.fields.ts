/**
 * What is kept of a person. Each field says whose it is to change: the system administrator's (who it is, on or off) or
 * the security administrator's (what they may do); never one's own. The marks at the end are the verbs'.
 */
import type { Field, FieldAccess } from 'payload'
import { hasRole, staffOf } from '@/cms/access/staff'
import { hasGuardian } from '@/cms/hooks/guard-account'
import { label } from '@/cms/labels'
import { ROLE_DUTIES, ROLE_LABELS, ROLES } from '@/domain/people/roles'

const isOther: FieldAccess = ({ req, id }) => staffOf(req)?.id !== id

const mayKeep: FieldAccess = (args) => hasRole(args.req, 'admin') && isOther(args)

const mayGrant: FieldAccess = (args) => hasRole(args.req, 'security') && isOther(args)

/** Somebody has to appoint the first security administrator. */
const mayGrantRoles: FieldAccess = async (args) =>
  (await mayGrant(args)) || ((await mayKeep(args)) && !(await hasGuardian(args.req)))

const byVerbs = { create: () => false, update: () => false }

const duties = (language: 'zh' | 'en'): string =>
  ROLES.map(
    (role) => `${ROLE_LABELS[role][language]}${language === 'zh' ? '：' : ': '}${ROLE_DUTIES[role][language]}`,
  ).join(language === 'zh' ? '' : ' ')

export const userFields: Field[] = [
  {
    name: 'account',
    type: 'ui',
    label: label('登录与安全', 'Sign-in and security'),
    admin: {
      position: 'sidebar',
      components: { Field: '/cms/admin/account-panel/account-panel-field#AccountPanelField' },
    },
  },
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 40,
    label: label('姓名', 'Name'),
    // Decisions and the audit log show it: nobody signs under another name.
    access: { create: mayKeep, update: mayKeep },
  },
  {
    name: 'roles',
    type: 'select',
    hasMany: true,
    defaultValue: [],
    enumName: 'enum_user_roles',
    saveToJWT: false,
    label: label('角色', 'Roles'),
    access: { create: mayGrantRoles, update: mayGrantRoles },
    admin: {
      description: label(
        `由安全管理员授予，不能修改自己的。编辑、联络员、审核人、发布员可以兼任；系统管理员、安全管理员、审计员须由三个人分别担任，也不兼其他角色。${duties('zh')}`,
        `Granted by the security administrator, never one’s own. The three administrators are different people and hold no other role. ${duties('en')}`,
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
    access: { create: mayKeep, update: mayKeep },
    admin: {
      description: label(
        '保存后，此人的登录立即全部失效，领取的审核放回待审，代审随之终止。停用前请看右侧“等他办理的事项”。',
        'On saving, every sign-in ends at once, claimed reviews are put back and stand-ins end.',
      ),
    },
  },
  {
    name: 'factorSince',
    type: 'date',
    label: label('二次验证启用时间', 'Second factor since'),
    access: byVerbs,
    admin: { readOnly: true, hidden: true },
  },
  {
    name: 'passwordExpired',
    type: 'checkbox',
    defaultValue: false,
    label: label('须改密码', 'Password to be changed'),
    access: byVerbs,
    admin: { readOnly: true, hidden: true },
  },
]
