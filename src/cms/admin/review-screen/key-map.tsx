/** 键盘操作: what every key does, and the switch that turns them off. */
import styles from './review-screen.module.css'
import { SheetDialog } from './sheet-dialog'

const KEYS: [key: string, what: string][] = [
  ['j', '下一处改动'],
  ['k', '上一处改动'],
  ['c', '批注所选文字；没有选中时批注当前这一处'],
  ['a', '同意…（先核对清单，再确认）'],
  ['r', '退回修改…'],
  ['p', '打开或收起公开页面预览'],
  ['.', '待办中的下一件'],
  ['?', '打开这张键盘表'],
]

type Props = { isOn: boolean; onSwitch: (isOn: boolean) => void; onClose: () => void }

export function KeyMap({ isOn, onSwitch, onClose }: Props) {
  return (
    <SheetDialog title="键盘操作" onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.tick}>
        <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />
        启用单键快捷键（使用语音输入或容易误触时可以关闭；关闭后仍可从页首的“键盘”按钮打开此表）
      </label>
    </SheetDialog>
  )
}
