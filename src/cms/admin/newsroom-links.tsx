/** The newsroom's own screens in the navigation, below Payload's lists; each person sees those that open for them. */
import type { ServerProps } from 'payload'
import { hasRole, staffOf } from '../access/staff'
import { auditPath, noticesPath, securityPath } from './admin-paths'

export const NewsroomLinks = ({ user }: ServerProps) => {
  if (!staffOf({ user })) return null
  const links = [
    { href: noticesPath, words: '提醒', isOpen: true },
    { href: auditPath, words: '审计日志', isOpen: hasRole({ user }, 'auditor', 'admin', 'security') },
    { href: securityPath, words: '安全与登录', isOpen: true },
  ]
  return links
    .filter(({ isOpen }) => isOpen)
    .map(({ href, words }) => (
      <a key={href} className="nav__link" href={href}>
        <span className="nav__link-label">{words}</span>
      </a>
    ))
}
