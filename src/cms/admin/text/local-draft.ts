/**
 * Unsaved work, kept in this browser until it is saved: a dropped connection, a crashed window or an expired sign-in
 * loses nothing. Kept by account and briefing; nobody is shown what another account left, and signing out clears it.
 */
import { isSame, listKeys, type Outline, type Piece, type WholeText } from '@/domain/text/whole-text'

const PREFIX = 'fabuting:text:'

/** Only what was changed, each with what it was based on (null: not there). `at` in milliseconds. */
export type LocalDraft = {
  at: number
  outline: { base: Outline; mine: Outline }
  pieces: Record<string, { base: Piece | null; mine: Piece | null }>
}

/** Each window keeps its own: two of them must not overwrite each other. */
export type DraftName = { account: string; briefing: string; window: string }
export type FoundDraft = { window: string; draft: LocalDraft }

const nameOf = (account: string, briefing: string, window: string): string =>
  `${PREFIX}${account}:${briefing}:${window}`

/** Null when nothing is unsaved. */
export function takeDraft({ saved, text }: { saved: WholeText; text: WholeText }, at: number): LocalDraft | null {
  const keys = new Set([...listKeys(saved.outline), ...listKeys(text.outline)])
  const changed = [...keys].filter((key) => !isSame(saved.pieces[key], text.pieces[key]))
  if (changed.length === 0 && isSame(saved.outline, text.outline)) return null
  return {
    at,
    outline: { base: saved.outline, mine: text.outline },
    pieces: Object.fromEntries(
      changed.map((key) => [key, { base: saved.pieces[key] ?? null, mine: text.pieces[key] ?? null }]),
    ),
  }
}

/**
 * Keeps the unsaved work of one window, or clears it when there is none. False: this browser has no room or forbids it.
 */
export function keepDraft(storage: Storage, name: DraftName, draft: LocalDraft | null): boolean {
  const key = nameOf(name.account, name.briefing, name.window)
  try {
    if (draft) storage.setItem(key, JSON.stringify(draft))
    else storage.removeItem(key)
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** What this account left at this briefing in other windows, the newest first; what cannot be read is left out. */
export function findDrafts(storage: Storage, { account, briefing, window }: DraftName): FoundDraft[] {
  const start = nameOf(account, briefing, '')
  return Object.keys(storage)
    .filter((key) => key.startsWith(start) && key !== start + window)
    .flatMap((key) => {
      const draft = readDraft(storage.getItem(key))
      return draft ? [{ window: key.slice(start.length), draft }] : []
    })
    .sort((a, b) => b.draft.at - a.draft.at)
}

function readDraft(kept: string | null): LocalDraft | null {
  if (!kept) return null
  try {
    return JSON.parse(kept) as LocalDraft
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** At sign-out: nothing unsaved stays on a computer that others use. */
export function clearDrafts(storage: Storage): void {
  for (const name of Object.keys(storage)) if (name.startsWith(PREFIX)) storage.removeItem(name)
}

/** What the draft was based on and what it says, as whole texts beside what is stored now. */
export function textsOfDraft({ outline, pieces }: LocalDraft, stored: WholeText): { base: WholeText; mine: WholeText } {
  const side = (which: 'base' | 'mine'): WholeText => ({
    outline: outline[which],
    pieces: {
      ...stored.pieces,
      ...Object.fromEntries(
        Object.entries(pieces).flatMap(([key, piece]) => {
          const said = piece[which]
          return said ? [[key, said] as const] : []
        }),
      ),
    },
  })
  return { base: side('base'), mine: side('mine') }
}
