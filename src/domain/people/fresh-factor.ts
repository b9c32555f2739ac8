/** What nobody does on an old sign-in alone: taking down what the public sees, erasing it, and changing who must sign. */
import type { Verb } from '../review/verbs'

/** How long a code given in a session is good for. */
export const FRESH_MINUTES = 10

const ASKED_AFRESH: readonly Verb[] = ['withdraw', 'retract', 'confirm-retract', 'expunge', 'confirm-expunge']

export const isAskedAfresh = (verb: Verb): boolean => ASKED_AFRESH.includes(verb)
