/**
 * 人员: who signs in, and what becomes of an account. The system administrator makes accounts and switches them off, the
 * security administrator grants rights, nobody changes the own; a switched-off account is a stranger at once.
 */
import { APIError, type CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { peopleEndpoints } from '@/cms/endpoints/people.endpoint'
import { auditAccount } from '@/cms/hooks/audit-account'
import { guardPassword, guardRoles, putOut } from '@/cms/hooks/guard-account'
import {
  askForFactor,
  auditFailedSignIn,
  auditSignIn,
  auditSignOut,
  noteSignInAttempt,
} from '@/cms/hooks/guard-sign-in'
import { recordEdit } from '@/cms/hooks/record-edit'
import { label } from '@/cms/labels'
import { LOCK_MINUTES, MAX_ATTEMPTS } from '@/editorial/count-attempt'
import { env } from '@/ops/env'
import { userFields } from './users.fields'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('人员', 'Person'), plural: label('人员', 'People') },
  admin: { group: label('系统', 'System'), useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles', 'disabled'] },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: MAX_ATTEMPTS,
    lockTime: LOCK_MINUTES * 60 * 1000,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: env.serverUrl?.startsWith('https:') ?? false },
  },
  access: accessFor('users'),
  fields: userFields,
  endpoints: peopleEndpoints,
  hooks: {
    beforeOperation: [
      noteSignInAttempt,
      guardPassword,
      ({ args, operation }) => {
        // No mail is needed: the system administrator sets a one-time password, so the public doors stay shut.
        if (operation === 'forgotPassword' || operation === 'resetPassword') {
          throw new APIError('请联系系统管理员重置密码。Ask the system administrator to reset the password.', 403)
        }
        return args
      },
    ],
    beforeChange: [guardRoles],
    beforeLogin: [askForFactor],
    afterLogin: [auditSignIn],
    afterLogout: [auditSignOut],
    afterError: [auditFailedSignIn],
    afterChange: [recordEdit, auditAccount, putOut],
  },
  disableDuplicate: true,
  disableBulkEdit: true,
}
