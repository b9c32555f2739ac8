/**
 * No mail yet: an office without a mail server must still run. Whoever tries to send one is told, not ignored.
 */
import { APIError, type EmailAdapter } from 'payload'

export const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: 'nobody@fabuting.example',
  defaultFromName: '发布厅',
  sendEmail: () => {
    throw new APIError('尚未设置邮件服务器，无法发送邮件。No mail server is set up.', 422)
  },
})
