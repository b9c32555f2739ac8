/** 更正公开方式: the last reviewer says how readers will see a correction. */
import { CORRECTION_FACE_LABELS, CORRECTION_FACES, type CorrectionFace } from '@/domain/edition/edition-kind'
import styles from './review-panel.module.css'

type Props = { face: CorrectionFace; onChoose: (face: CorrectionFace) => void; publicNote: string | null }

export function FaceChoice({ face, onChoose, publicNote }: Props) {
  return (
    <fieldset className={styles.checklist}>
      <legend>更正公开方式（读者可见）</legend>
      {CORRECTION_FACES.map((value) => (
        <label key={value}>
          <input type="radio" name="face" checked={face === value} onChange={() => onChoose(value)} />
          {CORRECTION_FACE_LABELS[value].zh}
        </label>
      ))}
      <p className={styles.quiet}>{publicNote ? `公开说明：${publicNote}` : '编辑没有写公开说明，只列出更正之处。'}</p>
    </fieldset>
  )
}
