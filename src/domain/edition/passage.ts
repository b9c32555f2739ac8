/** A piece of an edition small enough to be compared with what it was: a fact, a name, a paragraph, a photo. */
import type { Sentence } from '../shared/result'
import type { Area } from './change'

/**
 * `key` tells which passage it is, in every edition; `parent` the list in whose order it stands (its own key: order
 * does not matter). `text` is for people, `form` shows the difference where the text is the same, and the passage has
 * changed when its `mark` has. `anchor` is its id on the page, `holder` that of what it belongs to. `isShared`: it comes
 * and goes with others that say so, only changes count.
 */
export type Passage = {
  key: string
  area: Area
  parent: string
  where: Sentence
  text: string
  form: string
  mark: string
  anchor: string | null
  holder: string | null
  isShared?: true
}

type Given = Pick<Passage, 'key' | 'area' | 'where' | 'text'> & Partial<Passage>

/** A passage with what is usual: in no list, told by its text, nowhere to jump to. */
export const passage = (given: Given): Passage => ({
  parent: given.key,
  form: given.text,
  mark: given.form ?? given.text,
  anchor: null,
  holder: null,
  ...given,
})
