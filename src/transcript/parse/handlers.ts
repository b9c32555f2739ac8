/**
 * Table of contents of the parser: one handler per thing a line can be, asked in this order.
 * A new layout is a new handler here. The first that recognises the line decides.
 */
import type { Line } from '../source'
import { findFact } from './find-fact'
import { findDialogueHeading, findSection, findStatementTitle, findTitle } from './find-heading'
import { findLabel, findLabelPost } from './find-label'
import { findNoise } from './find-noise'
import { findPeopleHeading, findPerson } from './find-people'
import { findCaption, findPhoto } from './find-photo'
import { findParagraph } from './find-prose'
import type { Finding } from './finding'
import type { State } from './state'

/** Says what a line is, as findings within the line and in its order; null when it is something else. */
type Handler = (line: Line, state: State) => Finding[] | null

export const handlers: readonly Handler[] = [
  findNoise,
  findPhoto,
  findFact,
  findPeopleHeading,
  findPerson,
  findDialogueHeading,
  findLabelPost,
  findLabel,
  findCaption,
  findSection,
  findTitle,
  findStatementTitle,
  findParagraph,
]
