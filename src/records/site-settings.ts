/**
 * The global `site-settings` → what the public site knows of its office.
 */
import { DEFAULT_SITE_SETTINGS, type SiteSettings } from '@/domain/publication/site-settings'
import type { SiteSetting } from '@/generated/payload-types'

/** Empty fields fall back to the defaults, which invent nothing. */
export function readSiteSettings(stored: Partial<SiteSetting>): SiteSettings {
  const filled = Object.entries(stored).filter(
    ([key, value]) => key in DEFAULT_SITE_SETTINGS && typeof value === 'string' && value.trim() !== '',
  )
  return { ...DEFAULT_SITE_SETTINGS, ...Object.fromEntries(filled) }
}
