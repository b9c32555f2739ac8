/**
 * One press conference as readers meet it: every public address that shows it, and which of its editions each shows, told
 * by the mark and by the words. The n-th edition says n in its title and in its achievement, so a mixture is seen.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  approve,
  type Briefing,
  type Edition,
  edit,
  expect,
  makeBriefing,
  move,
  newsroomUrl,
} from '../fixtures/newsroom'
import { waitFor } from './own-newsroom'

const MARK = /edition:([0-9a-f]{16})/g
const TITLE = /甲(\d+)乙/g
const ACHIEVEMENT = /丙(\d+)丁/g

const found = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, one]) => one ?? '')

export class Readers {
  private readonly hashes = new Map<string, number>()
  private newest = 0

  private constructor(private readonly briefing: Briefing) {}

  /** A press conference of its own, its first edition still to be made. */
  static async invite(): Promise<Readers> {
    return new Readers(await makeBriefing('热线一年接听情况甲0乙'))
  }

  /** Changes title and achievement, and takes the edition as far as the last signature. */
  async approveNext(): Promise<Edition & { n: number }> {
    this.newest += 1
    const n = this.newest
    const { id, achievement } = this.briefing
    expect((await edit('briefings', id, { title: `热线一年接听情况甲${n}乙` })).status).toBe(200)
    expect((await edit('achievements', achievement, { lead: `接通率稳步提高丙${n}丁` })).status).toBe(200)
    const edition = await approve(id)
    this.hashes.set(edition.hash.slice(0, 16), n)
    return { ...edition, n }
  }

  /** Approves the next edition and releases it; readers have not looked yet. */
  async releaseNext(): Promise<number> {
    const { id, hash, n } = await this.approveNext()
    await move('publisher', 'release', { edition: id, hash })
    return n
  }

  /** Waits until every address shows edition `n`; whatever they show until then must be one whole edition. */
  async expectEverywhere(n: number, seconds = 10): Promise<void> {
    await waitFor(`edition ${n} on every page`, seconds, async () => {
      const shown = await Promise.all(this.addresses().map((address) => this.look(address)))
      return shown.every((one) => one === n) ? true : null
    })
  }

  /** Reads on and on, as the public does; `stop` gives what was wrong with any answer. A server that is down is no fault. */
  keepReading(): { stop: () => Promise<string[]> } {
    const faults: string[] = []
    let isOver = false
    const reading = (async () => {
      while (!isOver) {
        for (const address of this.addresses()) {
          await this.look(address).catch((error: Error) => faults.push(error.message))
          await sleep(20)
        }
      }
    })()
    const stop = async () => {
      isOver = true
      await reading
      return faults
    }
    return { stop }
  }

  private addresses(): string[] {
    const { slug, path } = this.briefing
    return [
      path,
      `/series/${slug}`,
      '/',
      '/feed.xml',
      '/sitemap.xml',
      '/api/v1/briefings',
      `/api/v1/briefings/${slug}/1`,
    ]
  }

  /**
   * The edition an address shows, or null for none and while nobody answers.
   *
   * @throws when an answer mixes editions or is not complete
   */
  private async look(address: string): Promise<number | null> {
    const text = await fetch(new URL(address, newsroomUrl()))
      .then((response) => (response.status < 500 ? response.text() : ''))
      // Refused, or cut off in the middle by the kill: a browser would say so and show nothing as if it were whole.
      .catch(() => '')
    const marks = found(text, MARK).flatMap((mark) => this.hashes.get(mark) ?? [])
    const titles = found(text, TITLE).map(Number)
    const achievements = found(text, ACHIEVEMENT).map(Number)
    const [n, ...others] = new Set([...marks, ...titles, ...achievements])
    if (n === undefined) return null
    const isPage = address.endsWith(`${this.briefing.slug}/1`)
    const isComplete = marks.length > 0 && (!isPage || (titles.length > 0 && achievements.length > 0))
    if (others.length > 0 || !isComplete) {
      throw new Error(`${address} shows marks ${marks}, titles ${titles}, achievements ${achievements}`)
    }
    return n
  }
}
