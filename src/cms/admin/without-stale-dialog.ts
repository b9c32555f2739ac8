/**
 * Payload's dialog for a document that somebody else has changed offers only to reload, which throws away what was
 * typed. Without it the save is refused by our guard with a sentence, and the text stays in the form to be copied.
 */
import type { ServerFunctionClientArgs } from 'payload'

/** The same call of the admin, with Payload's own look for stale data left out. */
export function withoutStaleDialog(call: ServerFunctionClientArgs): ServerFunctionClientArgs {
  return call.name === 'form-state' ? { ...call, args: { ...call.args, checkForStaleData: false } } : call
}
