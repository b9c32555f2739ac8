import { describe, expect, it } from 'vitest'
import { isWorker, readPaths } from './read-refresh-request'

const secret = 'a-secret-of-the-worker-32-letters'

describe('the door of the worker', () => {
  it('opens to its secret', () => {
    expect(isWorker(`Bearer ${secret}`, secret)).toBe(true)
  })

  it.each([
    null,
    '',
    'Bearer',
    'Bearer ',
    `bearer ${secret}`,
    secret,
    `Bearer ${secret} `,
    `Bearer ${secret.slice(1)}`,
  ])('stays shut to %j', (authorization) => expect(isWorker(authorization, secret)).toBe(false))

  it('stays shut to everyone while there is no secret', () => {
    expect([isWorker('Bearer ', ''), isWorker('Bearer undefined', undefined), isWorker(null, undefined)]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('the pages to refresh', () => {
  it('are read in order', () => {
    expect(readPaths('{"paths":["/","/series/a/4"]}')).toEqual(['/', '/series/a/4'])
  })

  it.each([
    '',
    'x',
    'null',
    '[]',
    '{}',
    '{"paths":"/"}',
    '{"paths":["series"]}',
    '{"paths":["//evil"]}',
    '{"paths":[1]}',
  ])('are refused when they are not a list of addresses: %s', (text) => expect(readPaths(text)).toBeNull())
})
