import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EDITION_JSON_SCHEMA } from './edition.schema'
import { sampleEdition } from './sample-edition.testing'

const published = z.fromJSONSchema(JSON.parse(JSON.stringify(EDITION_JSON_SCHEMA)))
const accepts = (value: unknown) => published.safeParse(value).success

type Path = (string | number)[]
const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every object of the sample with its path; `media` itself is a map, whose names are free. */
function objectPaths(value: unknown, path: Path = []): Path[] {
  if (!isNode(value)) return []
  const own = Array.isArray(value) || path.join() === 'media' ? [] : [path]
  return [...own, ...Object.entries(value).flatMap(([key, child]) => objectPaths(child, [...path, key]))]
}
const at = (root: unknown, path: Path): Record<string, unknown> => {
  const found = path.reduce<unknown>((value, key) => (isNode(value) ? value[String(key)] : undefined), root)
  return isNode(found) ? found : {}
}
const OPTIONAL = new Set(['bold', 'href'])

describe('the published JSON Schema', () => {
  it('accepts an edition that uses everything an edition can hold', () => {
    expect(published.safeParse(sampleEdition()).error?.issues).toBeUndefined()
  })

  it('requires every member the type requires', () => {
    const missed = objectPaths(sampleEdition()).flatMap((path) =>
      Object.keys(at(sampleEdition(), path)).flatMap((key) => {
        const content = sampleEdition()
        delete at(content, path)[key]
        return accepts(content) === OPTIONAL.has(key) ? [] : [[...path, key].join('.')]
      }),
    )
    expect(missed).toEqual([])
  })

  it('knows no member the type does not have', () => {
    const missed = objectPaths(sampleEdition()).flatMap((path) => {
      const content = sampleEdition()
      at(content, path).surprise = true
      return accepts(content) ? [path.join('.')] : []
    })
    expect(missed).toEqual([])
  })

  it('refuses a member of another type anywhere', () => {
    const missed = objectPaths(sampleEdition()).flatMap((path) =>
      Object.keys(at(sampleEdition(), path)).flatMap((key) => {
        const content = sampleEdition()
        at(content, path)[key] = [[[7]]]
        return accepts(content) ? [[...path, key].join('.')] : []
      }),
    )
    expect(missed).toEqual([])
  })

  it('allows null exactly where a record may not know', () => {
    const nullable = new Set(
      objectPaths(sampleEdition()).flatMap((path) =>
        Object.keys(at(sampleEdition(), path)).filter((key) => {
          const content = sampleEdition()
          at(content, path)[key] = null
          return accepts(content)
        }),
      ),
    )
    expect([...nullable].sort()).toEqual(
      [
        'caption',
        'credit',
        'description',
        'heldAt',
        'indicator',
        'journalist',
        'label',
        'notice',
        'organizer',
        'outlet',
        'qualifier',
        'speaker',
        'venue',
      ].sort(),
    )
  })
})
