/** Every "no" about an account itself: kept out, not to be changed by this person, or holding what must stay apart. */
import { refusal, type Sentence } from '../shared/result'

export const accountRefusals = {
  off: refusal(
    403,
    'account-off',
    '该账号已停用。如需恢复，请联系系统管理员。',
    'This account is switched off. Ask the system administrator if it should not be.',
  ),
  passwordExpired: refusal(
    403,
    'password-expired',
    '您的密码是别人设置的临时密码，请先在“安全与登录”里改成只有自己知道的密码，再办理其他事项。',
    'Your password was set by somebody else. Change it under “Security” before doing anything else.',
  ),
  factorMissing: refusal(
    403,
    'factor-missing',
    '您的角色须启用二次验证（手机验证器的六位验证码）。请先在“安全与登录”里启用，再办理其他事项。',
    'Your role needs a second factor (a six-digit code from your phone). Set it up under “Security” first.',
  ),
  ownRights: refusal(
    403,
    'own-rights',
    '不能修改自己的姓名、角色、审核环节、部门，也不能停用自己。请由另一位管理员办理。',
    'Nobody changes their own name, roles, stages or departments, or switches themselves off. Ask another administrator.',
  ),
  notGranter: refusal(
    403,
    'not-granter',
    '角色、审核环节和部门由安全管理员授予。请联系安全管理员办理。',
    'Roles, stages and departments are granted by the security administrator. Ask them.',
  ),
  notAccountKeeper: refusal(
    403,
    'not-account-keeper',
    '建立、停用账号，重置密码由系统管理员办理。请联系系统管理员。',
    'Accounts are made, switched off and given new passwords by the system administrator. Ask them.',
  ),
  onlyFirstGuardian: refusal(
    403,
    'only-first-guardian',
    '目前还没有安全管理员，系统管理员只能任命第一位安全管理员；其他角色由安全管理员授予。',
    'There is no security administrator yet. The system administrator may appoint the first one and grant nothing else.',
  ),
  rolesApart: (first: Sentence, second: Sentence) =>
    refusal(
      422,
      'roles-apart',
      `“${first.zh}”和“${second.zh}”不能由同一人担任：系统管理员、安全管理员、审计员三员分立，也不兼任采编、审核、发布。请分给不同的人。`,
      `“${first.en}” and “${second.en}” must be different people: the three administrators are apart from one another and from the desk.`,
    ),
  lastGuardian: (role: Sentence) =>
    refusal(
      409,
      'last-guardian',
      `这是最后一位在用的${role.zh}，停用或撤去角色后将无人履职。请先任命另一位。`,
      `This is the last ${role.en} in use; nobody would be left to act. Appoint another one first.`,
    ),
  passwordElsewhere: refusal(
    403,
    'password-elsewhere',
    '密码不在这里修改。改自己的密码请到“安全与登录”；别人忘记密码时，请系统管理员在其账号页面点“重置密码”。',
    'Passwords are not changed here: your own under “Security”, somebody else’s by “reset password” on their account.',
  ),
  passwordWrong: refusal(
    403,
    'password-wrong',
    '当前密码不对。请重新输入；忘记时请系统管理员重置。',
    'The current password is wrong. Try again, or ask the system administrator to reset it.',
  ),
  passwordSame: refusal(
    422,
    'password-same',
    '新密码与当前密码相同。请换一个。',
    'The new password is the current one. Choose another.',
  ),
  unknownPerson: refusal(
    404,
    'person-not-found',
    '找不到这个账号。请从人员列表重新进入。',
    'There is no such account. Open it again from the list of people.',
  ),
  unknownSignIn: refusal(
    404,
    'sign-in-not-found',
    '这次登录已经结束，或不属于这个账号。请刷新页面查看。',
    'This sign-in has ended already, or belongs to another account. Reload the page.',
  ),
  changedMeanwhile: refusal(
    409,
    'account-changed',
    '登录时您的账号刚被修改，请重新登录。',
    'Your account was changed while you were signing in. Sign in again.',
  ),
}
