/** In a person's form: whether mails reach them at all, and where they set what they are told. */
import type { UIFieldServerProps } from 'payload'
import { env } from '@/ops/env'
import { noticesPath } from '../admin-paths'

export const MailNotice = ({ id, req }: UIFieldServerProps) => (
  <p className="field-description" style={{ marginBlock: '0 1.5rem' }}>
    {env.mail
      ? '提醒邮件发到上面的登录邮箱。'
      : '系统没有设置邮件服务器，不发提醒邮件；请系统运维人员设置 SMTP_URL 和 MAIL_FROM。'}
    {req.user?.id === id && (
      <>
        {' '}
        <a href={`${noticesPath}#preferences`}>设置提醒方式</a>
      </>
    )}
  </p>
)
