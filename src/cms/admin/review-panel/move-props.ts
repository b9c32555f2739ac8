/** What every form of a move is given. `onMove` sends it and says what came of it; `isDirty`: the form has unsaved text. */
import type { BuiltVerb } from '@/domain/review/verbs'
import type { Review } from '@/editorial/read-review'

export type MoveProps = {
  review: Review
  isDirty: boolean
  isBusy: boolean
  onMove: (verb: BuiltVerb, body: Record<string, unknown>) => Promise<void>
}
