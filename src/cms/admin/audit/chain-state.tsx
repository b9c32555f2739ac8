/** Whether the log is whole: when it was last read from its first entry to its last, by whom, and what was found. */
import { BREAK_LABELS, type Break } from '@/domain/audit/chain'
import type { LastCheck } from '@/editorial/read-audit'
import { shanghaiTime } from '../shanghai-time'
import styles from './audit.module.css'
import { VerifyButton } from './verify-button'

const reasonOf = (reason: string): string => BREAK_LABELS[reason as Break['reason']]?.zh ?? reason

export const writeCheck = ({ at, entries, by, broken }: LastCheck): string =>
  broken
    ? `${shanghaiTime(at)} 校验（${by}）：从第 ${broken.seq} 条起不可信，${reasonOf(broken.reason)}。请立即联系系统管理员，并保留数据库备份。`
    : `${shanghaiTime(at)} 校验（${by}）：${entries} 条记录逐条相扣，完整。`

export function ChainState({ check }: { check: LastCheck | null }) {
  return (
    <div className={styles.chain} data-broken={check?.broken ? true : undefined}>
      <p role={check?.broken ? 'alert' : undefined}>
        {check ? writeCheck(check) : '还没有校验过。系统每天凌晨校验一次，也可以现在校验。'}
      </p>
      <VerifyButton />
    </div>
  )
}
