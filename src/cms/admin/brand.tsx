/** The product's name where Payload would show its own: large on the sign-in page, small in the navigation. */
import styles from './brand.module.css'

export const Logo = () => (
  <div className={styles.logo}>
    <span className={styles.name}>发布厅</span>
    <span className={styles.line}>新闻发布会编辑与审核</span>
  </div>
)

export const Icon = () => (
  <span className={styles.icon} role="img" aria-label="发布厅">
    发
  </span>
)
