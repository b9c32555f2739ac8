/**
 * Which pages are gone for good, as the door of the site knows it: asked of the database once, kept in memory, asked
 * anew after every refresh, so that a cached page costs no query. A restart begins by asking.
 */
import { sessionPath } from '@/domain/publication/addresses'
import { log } from '@/ops/log'
import { readSessionPart, readSlugPart } from '../addresses/read-address'

type Pages = ReadonlySet<string>

/** `list` asks the database. Its failure is no answer: what was known last holds, and the next visit asks again. */
export function makeRetractedPages(list: () => Promise<Pages>) {
  let known: Promise<Pages> | undefined
  let last: Pages = new Set()

  async function read(): Promise<Pages> {
    const asked = list()
    known = asked
    try {
      const pages = await asked
      if (known === asked) last = pages
      return pages
    } catch (error) {
      if (known === asked) known = undefined
      log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'retracted pages could not be read')
      return last
    }
  }

  return {
    /** What changed is asked for at the next visit. */
    forget: (): void => {
      known = undefined
    },
    /** Whether the session at or above this address was retracted. */
    areAt: async (pathname: string): Promise<boolean> => {
      const page = pageOf(pathname)
      if (page === null) return false
      return (known ? await known.catch(() => last) : await read()).has(page)
    },
  }
}

/** The page of the session at or above an address; null where there can be none. */
function pageOf(pathname: string): string | null {
  const [, area, slug, number] = pathname.split('/')
  if (area !== 'series' || slug === undefined || number === undefined) return null
  const series = readSlugPart(slug)
  const session = readSessionPart(number)
  return series === null || session === null ? null : sessionPath(series, session)
}
