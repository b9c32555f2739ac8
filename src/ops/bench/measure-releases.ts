/** Release → visible: from the answer to the release until a reader's request is answered with the new edition. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Newsroom } from './open-newsroom'
import { inviteStaff } from './staff'

const GIVE_UP_MS = 30_000
const PAUSE_MS = 2

/** `edition:` and the first 16 digits of the hash: the mark every public address carries of what it shows. */
const markOf = (hash: string): string => `edition:${hash.slice(0, 16)}`

/** Milliseconds from `since` to the end of the first answer that shows the mark. */
async function untilShown(address: URL, mark: string, since: number): Promise<number> {
  for (;;) {
    const text = await (await fetch(address)).text()
    const elapsed = performance.now() - since
    if (text.includes(mark)) return elapsed
    if (elapsed > GIVE_UP_MS) throw new Error(`${address} does not show ${mark} ${GIVE_UP_MS} ms after the release.`)
    await sleep(PAUSE_MS)
  }
}

/**
 * Releases `count` editions of one press conference, each after readers have seen the one before.
 *
 * @returns milliseconds for each release, by page; `everywhere` is the slowest page of each
 */
export async function measureReleases(newsroom: Newsroom, count: number): Promise<Record<string, number[]>> {
  const { series, releaseNext } = await inviteStaff(newsroom)
  const pages = {
    'session page': `/series/${series}/1`,
    'series page': `/series/${series}`,
    home: '/',
    feed: '/feed.xml',
    'site map': '/sitemap.xml',
  }
  const times: Record<string, number[]> = { everywhere: [] }
  for (let made = 0; made < count; made += 1) {
    const { hash, releasedAt } = await releaseNext()
    const each = await Promise.all(
      Object.entries(pages).map(async ([page, path]) => {
        const elapsed = await untilShown(new URL(path, newsroom.url), markOf(hash), releasedAt)
        times[page] = [...(times[page] ?? []), elapsed]
        return elapsed
      }),
    )
    times.everywhere?.push(Math.max(...each))
  }
  return times
}
