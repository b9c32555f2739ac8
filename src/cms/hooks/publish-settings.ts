/**
 * Carries the site settings to the read model of the public site, in the transaction of the save.
 */
import type { GlobalAfterChangeHook } from 'payload'
import { publishSiteSettings } from '@/editorial/publish-site-settings'

export const publishSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  await publishSiteSettings(req, doc)
}
