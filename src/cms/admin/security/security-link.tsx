/** The way to 安全与登录 at the foot of the navigation. */
import type { ServerProps } from 'payload'

export const SecurityLink = ({ payload }: ServerProps) => (
  <a className="nav__link" href={`${payload.config.routes.admin}/security`}>
    <span className="nav__link-label">安全与登录</span>
  </a>
)
