import { describe, expect, it, vi } from 'vitest'
import { makeRetractedPages } from './retracted-pages'

vi.mock('@/ops/log', () => ({ log: { warn: () => undefined } }))

const GONE = '/series/yunhe/4'

/** Node 20 has no Promise.withResolvers. */
function withResolvers() {
  let resolve: (pages: Set<string>) => void = () => undefined
  const promise = new Promise<Set<string>>((settle) => {
    resolve = settle
  })
  return { promise, resolve: (pages: Set<string>) => resolve(pages) }
}

describe('what the door of the site knows of retracted pages', () => {
  it('is the page and every address below it, and no other', async () => {
    const pages = makeRetractedPages(async () => new Set([GONE]))
    for (const address of [GONE, `${GONE}/v/2`, `${GONE}/v/2/print`, `${GONE}/`])
      expect([address, await pages.areAt(address)]).toEqual([address, true])
    for (const address of ['/', '/series/yunhe', '/series/yunhe/40', '/series/yunhe/04', '/api/v1/briefings/yunhe/4'])
      expect([address, await pages.areAt(address)]).toEqual([address, false])
  })

  it('is asked of the database once, however many visit, and again after a refresh', async () => {
    const list = vi.fn(async () => new Set<string>())
    const pages = makeRetractedPages(list)
    await Promise.all(Array.from({ length: 50 }, () => pages.areAt(GONE)))
    expect(list).toHaveBeenCalledTimes(1)
    list.mockResolvedValue(new Set([GONE]))
    expect(await pages.areAt(GONE)).toBe(false)
    pages.forget()
    expect(await pages.areAt(GONE)).toBe(true)
    expect(list).toHaveBeenCalledTimes(2)
  })

  it('is not made stale by an answer that was on its way when it was forgotten', async () => {
    const slow = withResolvers()
    const list = vi.fn(() => slow.promise)
    const pages = makeRetractedPages(list)
    const before = pages.areAt(GONE)
    pages.forget()
    list.mockResolvedValue(new Set([GONE]))
    expect(await pages.areAt(GONE)).toBe(true)
    slow.resolve(new Set())
    expect(await before).toBe(false)
    expect(await pages.areAt(GONE)).toBe(true)
  })

  it('stays what it was while the database is away, and is asked again at the next visit', async () => {
    const list = vi.fn(async () => new Set([GONE]))
    const pages = makeRetractedPages(list)
    expect(await pages.areAt(GONE)).toBe(true)
    pages.forget()
    list.mockRejectedValueOnce(new Error('connect ECONNREFUSED'))
    expect(await pages.areAt(GONE)).toBe(true)
    list.mockResolvedValue(new Set())
    expect(await pages.areAt(GONE)).toBe(false)
  })
})
