/**
 * Every "no" about the second factor. The sentences say what to do with the phone in hand; a clock that is off is told
 * apart from a code mistyped, because the person can do nothing about the first by trying again.
 */
import { refusal } from '../shared/result'

export const factorRefusals = {
  required: refusal(
    401,
    'totp-required',
    '请输入手机验证器显示的六位验证码，或一个恢复码。',
    'Enter the six-digit code your authenticator shows, or a recovery code.',
  ),
  wrong: refusal(
    401,
    'totp-wrong',
    '验证码不对。请等验证器换出新的验证码后再输；手机不在身边时，可用恢复码。',
    'The code is wrong. Wait for the next one and try again, or use a recovery code.',
  ),
  used: (seconds: number) =>
    refusal(
      401,
      'totp-used',
      `这个验证码已经用过，每个只能用一次。请等 ${seconds} 秒，用新的验证码。`,
      `This code has been used; each works once. Wait ${seconds} seconds for the next one.`,
    ),
  clock: (minutes: number, serverTime: string) => {
    const far = Math.abs(minutes) >= 90 ? `${Math.round(Math.abs(minutes) / 60)} 小时` : `${Math.abs(minutes)} 分钟`
    const farEn = Math.abs(minutes) >= 90 ? `${Math.round(Math.abs(minutes) / 60)} h` : `${Math.abs(minutes)} min`
    const [zh, en] = minutes > 0 ? ['快', 'ahead of'] : ['慢', 'behind']
    return refusal(
      401,
      'totp-clock',
      `验证码本身没错，但手机时间比服务器${zh}约 ${far}。服务器现在是 ${serverTime}：手机不准，请打开手机的“自动设置时间”；服务器不准，请系统管理员校准服务器时钟。`,
      `The code is right but the phone is about ${farEn} ${en} the server, where it is ${serverTime} now. Set the phone’s clock to automatic, or have the server’s clock corrected.`,
    )
  },
  locked: refusal(
    401,
    'too-many-attempts',
    '连续输错次数过多，账号暂时锁定。请 10 分钟后再试，或请系统管理员解锁。',
    'Too many wrong attempts; the account is locked. Try again in ten minutes or have it unlocked.',
  ),
  stale: refusal(
    403,
    'factor-stale',
    '这一步须再次验证身份（10 分钟内有效）。请输入手机验证器的六位验证码后继续。',
    'This step asks for your second factor again (good for ten minutes). Enter the code from your authenticator.',
  ),
  notEnrolled: refusal(
    403,
    'factor-missing',
    '这一步须二次验证，而您还没有启用。请先在“安全与登录”里启用，再回来办理。',
    'This step needs a second factor and you have none. Set it up under “Security”, then come back.',
  ),
  alreadyEnrolled: refusal(
    409,
    'factor-exists',
    '您已启用二次验证。更换手机请先在“安全与登录”里验证一次，再重新设置。',
    'You have a second factor already. To change phones, confirm it once under “Security” and set it up again.',
  ),
  notBegun: refusal(
    409,
    'factor-not-begun',
    '还没有扫描二维码，或二维码已过期。请重新开始设置。',
    'Nothing has been set up yet, or it is too long ago. Begin again.',
  ),
  mustKeep: refusal(
    403,
    'factor-must-keep',
    '您的角色必须使用二次验证，不能关闭。',
    'Your role needs the second factor; it cannot be switched off.',
  ),
  unreadable: refusal(
    403,
    'factor-unreadable',
    '服务器密钥已更换，无法核对您的验证码。请安全管理员重置您的二次验证。',
    'The server’s secret has changed and your codes cannot be checked. Have your second factor reset.',
  ),
}
