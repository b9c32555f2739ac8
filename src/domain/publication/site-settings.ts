/**
 * What the public pages say about the office itself. Kept by administrators, rendered on every page; until it is
 * filled in, the site invents nothing: no city, no number, no filing.
 */

/** Empty or null: the page leaves the line out. `domain` is a bare host name; `demonstration` marks every page. */
export type SiteSettings = {
  siteName: string
  organisation: string
  description: string
  domain: string | null
  /** 政府网站标识码 */
  siteIdCode: string | null
  icpNumber: string | null
  /** 公安备案号 */
  policeNumber: string | null
  contactPhone: string | null
  contactEmail: string | null
  contactAddress: string | null
  postalCode: string | null
  demonstration: string | null
}

/** As the public site holds them: `hash` is the SHA-256, in hex, of what was saved; absent before anything was. */
export type PublishedSettings = SiteSettings & { hash?: string }

export const DEFAULT_SITE_SETTINGS: SiteSettings = {
  siteName: '新闻发布厅',
  organisation: '',
  description: '',
  domain: null,
  siteIdCode: null,
  icpNumber: null,
  policeNumber: null,
  contactPhone: null,
  contactEmail: null,
  contactAddress: null,
  postalCode: null,
  demonstration: null,
}
