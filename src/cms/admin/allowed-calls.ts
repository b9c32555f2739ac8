/**
 * What the admin's pages may ask of the server: an allow-list, since Payload looks its functions up by name in a plain
 * object and so answers inherited names too. Scheduling, copying of locales and folders have no place here.
 */
import { APIError, type ServerFunctionClientArgs } from 'payload'

const ALLOWED = new Set([
  'form-state',
  'get-default-layout',
  'read-review',
  'read-review-screen',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
])

/**
 * The call, if the admin makes it at all. Payload's look for stale data is left out: its dialog offers only to reload,
 * which throws away what was typed, while our guard refuses the save with a sentence and the text stays.
 *
 * @throws APIError 404 for any other name
 */
export function allowCall(call: ServerFunctionClientArgs): ServerFunctionClientArgs {
  if (!ALLOWED.has(call.name)) throw new APIError('没有这个操作。There is no such operation.', 404)
  return call.name === 'form-state' ? { ...call, args: { ...call.args, checkForStaleData: false } } : call
}
