/**
 * What a person of the newsroom is there for. One person may hold several roles; the right to approve
 * also needs a stage (see review/actor.ts), and no role lifts the separation of duties.
 */
import type { Sentence } from '../shared/result'

/** In the order in which screens list them. The last three are the 三员 of an office: apart, and without a say in content. */
export const ROLES = ['editor', 'liaison', 'reviewer', 'publisher', 'admin', 'security', 'auditor'] as const

export type Role = (typeof ROLES)[number]

/** Roles that oversee and so never review. */
export const isOverseer = (role: Role): boolean => role === 'admin' || role === 'security' || role === 'auditor'

/** Whether somebody is a liaison and nothing else, and so held to the own departments; without any role, too. */
export const isOnlyLiaison = (roles: readonly Role[]): boolean => roles.every((role) => role === 'liaison')

/** Whoever can release, grant rights or look into the record signs in with a second factor; others may. */
const FACTOR_ROLES: readonly Role[] = ['publisher', 'admin', 'security', 'auditor']

export const needsFactor = (roles: readonly Role[]): boolean => roles.some((role) => FACTOR_ROLES.includes(role))

export const ROLE_LABELS: Record<Role, Sentence> = {
  editor: { zh: '编辑', en: 'Editor' },
  liaison: { zh: '部门联络员', en: 'Department liaison' },
  reviewer: { zh: '审核人', en: 'Reviewer' },
  publisher: { zh: '发布员', en: 'Publisher' },
  admin: { zh: '系统管理员', en: 'Administrator' },
  security: { zh: '安全管理员', en: 'Security administrator' },
  auditor: { zh: '审计员', en: 'Auditor' },
}

/** One line for the person who gives the role out. */
export const ROLE_DUTIES: Record<Role, Sentence> = {
  editor: {
    zh: '导入、整理、修改发布会内容并送审。',
    en: 'Imports, structures and edits briefings and submits them.',
  },
  liaison: {
    zh: '提供本部门场次的材料，核对并会签；看不到其他部门的内容。',
    en: 'Supplies and countersigns the briefings of their own department, and sees no other.',
  },
  reviewer: {
    zh: '在指定的审核环节提出审核意见：同意，或退回修改。',
    en: 'Approves or returns editions at the stages assigned to them.',
  },
  publisher: {
    zh: '把已签发的稿件发布到网站；不能代替审核。',
    en: 'Releases what has been signed; this does not replace review.',
  },
  admin: {
    zh: '建立、停用账号，重置密码，维护站点设置；不能授权，不能审核，不能发布。',
    en: 'Makes and switches off accounts, resets passwords, keeps the settings; can neither grant, approve nor release.',
  },
  security: {
    zh: '授予角色、审核环节和部门，管理二次验证和审核方案；不能审核，不能发布。',
    en: 'Grants roles, stages and departments, keeps second factors and the plan of review; can neither approve nor release.',
  },
  auditor: {
    zh: '查看操作记录和审核档案；不能改动任何内容。',
    en: 'Inspects the audit log and the records of review; changes nothing.',
  },
}
