/** What the newsroom says about itself on every page. Until it has been filled in, the site invents nothing. */
import { cache } from 'react'
import { DEFAULT_SITE_SETTINGS, type PublishedSettings } from '@/domain/publication/site-settings'
import { readRows } from './read-rows'

/** The settings; asked for by layout and page alike and read once for each rendering. */
export const readSettings = cache(async (): Promise<PublishedSettings> => {
  const rows = await readRows<{ value: Partial<PublishedSettings> }>('select value from site.settings where id = 1')
  return { ...DEFAULT_SITE_SETTINGS, ...rows[0]?.value }
})
