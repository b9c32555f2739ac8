/** 提醒: what a person was told, newest first, and how they want to be told. */
import type { AdminViewServerProps } from 'payload'
import { readNotices } from '@/editorial/read-notices'
import { readOwnPreferences } from '@/editorial/telling-preferences'
import { env } from '@/ops/env'
import { noticesPath } from '../admin-paths'
import { parameterOf, StaffView, viewerOf } from '../staff-view'
import { NoticeList } from './notice-list'
import styles from './notices.module.css'
import { PreferenceTable } from './preference-table'

export async function NoticesView(view: AdminViewServerProps) {
  viewerOf(view, noticesPath)
  const { req } = view.initPageResult
  const page = await readNotices(req, parameterOf(view, 'before'))
  const preferences = await readOwnPreferences(req)
  if (!page || !preferences) return null
  return (
    <StaffView view={view} title="提醒" className={styles.page}>
      <NoticeList page={page} now={Date.now()} />
      {page.next && (
        <p>
          <a href={`${noticesPath}?before=${page.next}`}>更早的提醒</a>
        </p>
      )}
      <section aria-labelledby="preferences" className={styles.preferences}>
        <h2 id="preferences">提醒方式</h2>
        <p className={styles.hint}>
          选择哪些事显示在铃铛里、哪些事发邮件到您的登录邮箱。邮件只含标题和链接；每日汇总在早上八点半发出。等您办理的事和发布失败，铃铛里总会显示。
        </p>
        {!env.mail && (
          <p role="note" className={styles.warning}>
            系统没有设置邮件服务器，目前不发任何邮件。需要时请联系系统管理员。
          </p>
        )}
        <PreferenceTable preferences={preferences} />
      </section>
    </StaffView>
  )
}
