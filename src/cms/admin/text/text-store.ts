/**
 * The whole text in the browser: what is stored, what the person made of it, and which pieces are open. Screens listen
 * for the one piece they show, so that a keystroke redraws that piece and nothing else. Knows no network and no React.
 */
import { type Conflict, mergeText } from '@/domain/text/merge-text'
import {
  achievementKey,
  answerKey,
  isSame,
  listKeys,
  type Outline,
  type Piece,
  questionKey,
  readKey,
  renameParts,
  type SavedText,
  sectionKey,
  type WholeText,
} from '@/domain/text/whole-text'
import type { SavedAnswer } from '@/editorial/save-text'
import { listPlaces, listTextChanges, type TextChange } from '@/records/text-changes'
import { randomRow } from './random-row'

/** `epochs` rise when a piece was replaced by somebody else than its open editor, which must then be drawn anew. */
export type TextState = {
  readonly saved: SavedText
  readonly text: WholeText
  readonly conflicts: readonly Conflict[]
  readonly open: ReadonlySet<string>
  readonly epochs: Readonly<Record<string, number>>
}

/** How ids begin that this page gave to a document; it keeps them after the document has got its own. */
export const PROVISIONAL = 'new-'

type PartKind = 'section' | 'achievement' | 'question' | 'answer'

export class TextStore {
  private state: TextState
  private readonly listeners = new Set<() => void>()
  /** Ids of documents made by this page, by the provisional name they keep on it. */
  private readonly realIds = new Map<string, string>()

  constructor(saved: SavedText) {
    this.state = { saved, text: saved.text, conflicts: [], open: new Set(), epochs: {} }
  }

  readonly get = (): TextState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private set(more: Partial<TextState>): void {
    this.state = { ...this.state, ...more }
    for (const listener of this.listeners) listener()
  }

  /** What the person typed; an open editor has it already. */
  write(key: string, piece: Piece): void {
    const { text } = this.state
    this.set({ text: { ...text, pieces: { ...text.pieces, [key]: piece } } })
  }

  /** As `write`, from outside the editor. */
  replace(key: string, piece: Piece): void {
    this.write(key, piece)
    this.redraw([key])
  }

  private redraw(keys: readonly string[]): void {
    const { epochs } = this.state
    this.set({ epochs: { ...epochs, ...Object.fromEntries(keys.map((key) => [key, (epochs[key] ?? 0) + 1])) } })
  }

  arrange(outline: Outline): void {
    this.set({ text: { ...this.state.text, outline } })
  }

  setOpen(key: string, isOpen: boolean): void {
    const open = new Set(this.state.open)
    if (isOpen) open.add(key)
    else open.delete(key)
    this.set({ open })
  }

  /** Adds an empty part at the end of where it belongs, opens it, and gives its key. */
  add(kind: PartKind, parent = ''): string {
    const { text, open } = this.state
    const { outline } = text
    const id = kind === 'section' || kind === 'answer' ? randomRow() : PROVISIONAL + randomRow()
    const added: Record<PartKind, () => [string, Piece, Outline]> = {
      section: () => [
        sectionKey(id),
        { kind: 'section', heading: '', prose: null },
        { ...outline, sections: [...outline.sections, { id, achievements: [] }] },
      ],
      achievement: () => [
        achievementKey(id),
        { kind: 'achievement', lead: '', prose: null },
        {
          ...outline,
          sections: outline.sections.map((own) =>
            own.id === parent ? { ...own, achievements: [...own.achievements, id] } : own,
          ),
        },
      ],
      question: () => [
        questionKey(id),
        { kind: 'question', summary: '', outlet: null, journalist: '', followUp: false, prose: null },
        { ...outline, questions: [...outline.questions, { id, answers: [] }] },
      ],
      answer: () => [
        answerKey(parent, id),
        { kind: 'answer', speaker: null, posts: [], prose: null },
        {
          ...outline,
          questions: outline.questions.map((own) =>
            own.id === parent ? { ...own, answers: [...own.answers, id] } : own,
          ),
        },
      ],
    }
    const [key, piece, next] = added[kind]()
    this.set({ text: { outline: next, pieces: { ...text.pieces, [key]: piece } }, open: new Set(open).add(key) })
    return key
  }

  /** Takes a part out; a section only when nothing stands in it. */
  remove(key: string): void {
    const { kind, id, answer } = readKey(key)
    const { outline } = this.state.text
    const without = (ids: readonly string[]) => ids.filter((own) => own !== id)
    if (kind === 'section') {
      this.arrange({
        ...outline,
        sections: outline.sections.filter((own) => own.id !== id || own.achievements.length > 0),
      })
    } else if (kind === 'achievement') {
      this.arrange({
        ...outline,
        homeless: without(outline.homeless),
        sections: outline.sections.map((own) => ({ ...own, achievements: without(own.achievements) })),
      })
    } else if (kind === 'question') {
      this.arrange({ ...outline, questions: outline.questions.filter((own) => own.id !== id) })
    } else if (kind === 'answer') {
      this.arrange({
        ...outline,
        questions: outline.questions.map((own) =>
          own.id === id ? { ...own, answers: own.answers.filter((other) => other !== answer) } : own,
        ),
      })
    }
  }

  /** The piece as it is stored again. */
  revert(key: string): void {
    const piece = this.state.saved.text.pieces[key]
    if (piece) this.replace(key, piece)
  }

  /** What has to be sent, under the ids the server knows. */
  changes(): TextChange[] {
    const { saved, text } = this.state
    return listTextChanges(saved, text).map((change) => ({ ...change, id: this.realIds.get(change.id) ?? change.id }))
  }

  /** Both texts under the ids the server knows: whoever opens the page anew knows no others. */
  underRealIds(): { saved: WholeText; text: WholeText } {
    const rename = (name: string) => this.realIds.get(name) ?? name
    return { saved: renameParts(this.state.saved.text, rename), text: renameParts(this.state.text, rename) }
  }

  /** The text `sent` is stored now; what was typed since stays. */
  settle(sent: WholeText, { revisions, created }: SavedAnswer): void {
    for (const [name, id] of Object.entries(created)) this.realIds.set(name, id)
    const names = new Map([...this.realIds].map(([name, id]) => [id, name]))
    const { saved } = this.state
    const places = listPlaces(saved, sent.outline)
    const raised = Object.fromEntries(
      Object.entries(revisions).map(([id, revision]) => [names.get(id) ?? id, revision]),
    )
    const known = { ...saved.revisions, ...raised }
    const stands = (id: string) => id === saved.briefing || id in places
    this.set({
      saved: {
        ...saved,
        text: sent,
        places,
        revisions: Object.fromEntries(Object.entries(known).filter(([id]) => stands(id))),
      },
    })
  }

  /** Somebody saved meanwhile: theirs is put together with mine. Gives the keys of what came from them. */
  meet(incoming: SavedText): string[] {
    const { saved, text, epochs } = this.state
    const theirs = this.rename(incoming)
    const { text: merged, conflicts, taken } = mergeText(saved.text, text, theirs.text)
    this.set({ saved: theirs, text: merged, conflicts, epochs })
    this.redraw(taken)
    return taken
  }

  /** Unsaved work of an earlier visit, put together with what is stored now. */
  restore(base: WholeText, mine: WholeText): void {
    const { saved } = this.state
    const { text, conflicts } = mergeText(base, mine, saved.text)
    this.set({ text, conflicts })
    this.redraw(listKeys(text.outline))
  }

  /** `mine` keeps my wording (or deletion), `theirs` the stored one; either way it is asked no more. */
  resolve(key: string, choice: 'mine' | 'theirs'): void {
    const conflict = this.state.conflicts.find((own) => own.key === key)
    if (!conflict) return
    this.set({ conflicts: this.state.conflicts.filter((own) => own !== conflict) })
    const chosen = conflict[choice]
    if (chosen === null) this.remove(key)
    else if (choice === 'theirs') this.replace(key, chosen)
  }

  /** The stored text under the names this page uses; a part that got through unheard is recognised by its words. */
  private rename(incoming: SavedText): SavedText {
    const { saved, text } = this.state
    for (const id of Object.keys(incoming.revisions)) {
      if (id in saved.revisions || [...this.realIds.values()].includes(id)) continue
      const name = findTwin(incoming.text, id, text, (own) => own in saved.revisions || this.realIds.has(own))
      if (name) this.realIds.set(name, id)
    }
    const names = new Map([...this.realIds].map(([name, id]) => [id, name]))
    const rename = (id: string) => names.get(id) ?? id
    const record = <T>(of: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(of).map(([id, value]) => [rename(id), value]))
    return {
      briefing: incoming.briefing,
      revisions: record(incoming.revisions),
      places: record(incoming.places),
      text: renameParts(incoming.text, rename),
    }
  }
}

/** The provisional name of my new part that says the same as document `id` of `theirs`. */
function findTwin(
  theirs: WholeText,
  id: string,
  mine: WholeText,
  isKnown: (id: string) => boolean,
): string | undefined {
  for (const keyOf of [achievementKey, questionKey]) {
    const their = theirs.pieces[keyOf(id)]
    if (!their || !('prose' in their)) continue
    return listKeys(mine.outline)
      .filter((key) => key.startsWith(keyOf(PROVISIONAL)))
      .map((key) => readKey(key).id)
      .find((own) => {
        const piece = mine.pieces[keyOf(own)]
        return !isKnown(own) && piece && 'prose' in piece && isSame(piece.prose, their.prose)
      })
  }
  return undefined
}

/** Whether the piece says something else than what is stored. */
export const isUnsaved = ({ saved, text }: TextState, key: string): boolean =>
  !isSame(saved.text.pieces[key], text.pieces[key])

/** How many pieces differ from what is stored; deletions and a new order count as one each. */
export function countUnsaved(state: TextState): number {
  const { saved, text } = state
  if (saved.text === text) return 0
  const [before, now] = [listKeys(saved.text.outline), listKeys(text.outline)]
  const written = now.filter((key) => isUnsaved(state, key)).length
  const deleted = before.filter((key) => !now.includes(key)).length
  const common = (keys: string[], other: string[]) => keys.filter((key) => other.includes(key))
  const isMoved = !isSame(common(before, now), common(now, before))
  return written + deleted + (isMoved ? 1 : 0)
}
