/** The first lines of the panel: where the edition stands in words, whose it is, and where to read it. */

import type { Review } from '@/editorial/read-review'
import { previewPath } from '../../preview/preview-path'
import { shanghaiTime } from '../shanghai-time'
import { shortHash, writeState } from './panel-words'
import styles from './review-panel.module.css'

/** Who may change the drafts now, and how anybody else gets them open again. */
function writeLock({ edition, moves }: Review): string {
  if (moves.some(({ verb, allowed }) => verb === 'amend' && allowed))
    return '您已领取本环节，可以直接修改草稿并保存，再点“改后通过”；不改就直接签“同意”。其他人此时不能修改。'
  const locked = '草稿已锁定，发布会及其工作成效、答记者问暂不能保存修改。'
  if (edition?.state === 'in_review') return `${locked}要修改，请由审核人退回，或由送审人撤回送审。`
  return `${locked}这一稿已经签发，只等发布。要修改，请由编辑“重新打开修改”。`
}

export function StateHead({ review }: { review: Review }) {
  const { edition, live, path, difference, upcoming } = review
  const isOnline = edition?.state === 'live'
  return (
    <header className={styles.head}>
      <h2 className={styles.state}>{writeState(review)}</h2>
      {edition && (
        <p className={styles.facts}>
          <span>
            {edition.submittedBy} {shanghaiTime(edition.submittedAt)} 送审
          </span>
          <span>
            内容指纹 <code title={edition.hash}>{shortHash(edition.hash)}</code>
          </span>
          <a href={previewPath(edition.id)} target="_blank" rel="noreferrer">
            预览送审稿 {edition.number}
          </a>
        </p>
      )}
      {edition?.note && <p className={styles.note}>送审说明：{edition.note}</p>}
      {edition?.publicNote && <p className={styles.note}>公开说明（读者可见）：{edition.publicNote}</p>}
      {live && path && (
        <p className={styles.facts}>
          <span>
            公开的是第 {live.version} 版（{shanghaiTime(live.releasedAt)} 发布）
          </span>
          <a href={path} target="_blank" rel="noreferrer">
            查看公开页面
          </a>
        </p>
      )}
      {edition?.isOpen && <p className={styles.locked}>{writeLock(review)}</p>}
      {isOnline && difference && difference.changes.length > 0 && (
        <p className={styles.facts}>草稿与公开的版本有 {difference.changes.length} 处不同，尚未送审。</p>
      )}
      {upcoming && upcoming.length > 0 && (
        <p className={styles.facts}>下面是上一次送审的环节；下次送审将依次经过：{upcoming.join('→')}。</p>
      )}
    </header>
  )
}
