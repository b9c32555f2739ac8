import { expect, it } from 'vitest'
import { allowCall } from './allowed-calls'

it('the admin answers the calls its own pages make', () => {
  expect(allowCall({ name: 'render-list', args: { collectionSlug: 'briefings' } })).toEqual({
    name: 'render-list',
    args: { collectionSlug: 'briefings' },
  })
})

it.each(['constructor', '__proto__', 'toString', 'schedule-publish', 'copy-data-from-locale', ''])(
  'the admin refuses the call %j, inherited or out of place',
  (name) => expect(() => allowCall({ name, args: {} })).toThrow(expect.objectContaining({ status: 404 })),
)

it('a form is never asked to throw away what was typed', () => {
  const call = allowCall({ name: 'form-state', args: { checkForStaleData: true, id: '1' } })
  expect(call.args).toEqual({ checkForStaleData: false, id: '1' })
})
