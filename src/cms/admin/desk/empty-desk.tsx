/** A desk with nothing on it: what will come here, and where to go meanwhile. */
import type { Role } from '@/domain/people/roles'
import { calendarPath } from '../admin-paths'
import styles from './desk.module.css'

const COMES_HERE: Record<Role, string> = {
  editor: '您送审后的进度、被退回的稿件和部门提请的更正会出现在这里。',
  liaison: '轮到您会签的稿件和您提请更正的答复会出现在这里。',
  reviewer: '稿件送到您负责的环节时，会出现在这里。',
  publisher: '终审签发、等待发布的稿件会出现在这里。',
  admin: '您的工作不经过待办：站点设置和审核方案在左侧“系统”中。',
  security: '您的工作不经过待办：人员和角色在左侧“系统”中。',
  auditor: '您的工作不经过待办：审计日志和审核档案在左侧“系统”和“审核”中。',
}

export function EmptyDesk({ roles }: { roles: readonly Role[] }) {
  return (
    <div className={styles.idle}>
      <p>
        <strong>现在没有等您办理的事项。</strong>
      </p>
      {roles.map((role) => (
        <p key={role}>{COMES_HERE[role]}</p>
      ))}
      <p className={styles.acts}>
        {roles.includes('editor') && (
          <a className={styles.act} href="/admin/collections/briefings/create">
            新建发布会
          </a>
        )}
        <a href={calendarPath()}>看日历</a>
        <a href="/admin/collections/briefings">全部发布会</a>
      </p>
    </div>
  )
}
