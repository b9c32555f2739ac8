/**
 * What a person of the newsroom is there for. One person may hold several roles; the right to approve
 * also needs a stage (see review/actor.ts), and no role lifts the separation of duties.
 */
import type { Sentence } from '../shared/result'

export type Role = 'editor' | 'liaison' | 'reviewer' | 'publisher' | 'admin' | 'security' | 'auditor'

/** Label and one line of explanation, as the admin shows them where roles are given out. */
export type RoleText = { label: Sentence; does: Sentence }

/** In the order in which the screens list them. 管理员、安全管理员、审计员 are the 三员 of the office: apart, and without a say in content. */
export const ROLES: Record<Role, RoleText> = {
  editor: {
    label: { zh: '编辑', en: 'Editor' },
    does: {
      zh: '导入、整理、修改发布会内容并送审。',
      en: 'Imports, structures and edits briefings and submits them.',
    },
  },
  liaison: {
    label: { zh: '部门联络员', en: 'Department liaison' },
    does: {
      zh: '提供本部门场次的材料，核对并会签；看不到其他部门的内容。',
      en: 'Supplies and countersigns the briefings of their own department, and sees no other.',
    },
  },
  reviewer: {
    label: { zh: '审核人', en: 'Reviewer' },
    does: {
      zh: '在指定的审核环节提出审核意见：同意，或退回修改。',
      en: 'Approves or returns editions at the stages assigned to them.',
    },
  },
  publisher: {
    label: { zh: '发布员', en: 'Publisher' },
    does: {
      zh: '把已签发的稿件发布到网站；不能代替审核。',
      en: 'Releases what has been signed; this does not replace review.',
    },
  },
  admin: {
    label: { zh: '系统管理员', en: 'Administrator' },
    does: {
      zh: '维护系统运行和站点设置；不能审核，不能发布。',
      en: 'Runs the system and its settings; can neither approve nor release.',
    },
  },
  security: {
    label: { zh: '安全管理员', en: 'Security administrator' },
    does: {
      zh: '管理账号、角色和登录安全；不能审核，不能发布。',
      en: 'Manages accounts, roles and sign-in; can neither approve nor release.',
    },
  },
  auditor: {
    label: { zh: '审计员', en: 'Auditor' },
    does: {
      zh: '查看操作记录和审核档案；不能改动任何内容。',
      en: 'Inspects the audit log and the records of review; changes nothing.',
    },
  },
}
