/** 待办 and 日历 on top of the navigation: where everybody's day begins. */
import { calendarPath, deskPath } from '../admin-paths'

export function DeskLinks() {
  return (
    <nav aria-label="待办和日历">
      <a className="nav__link" href={deskPath}>
        <span className="nav__link-label">待办</span>
      </a>
      <a className="nav__link" href={calendarPath()}>
        <span className="nav__link-label">日历</span>
      </a>
    </nav>
  )
}
