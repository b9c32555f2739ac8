import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { showsSettings } from '@/domain/publication/shown-settings'
import { DEFAULT_SITE_SETTINGS } from '@/domain/publication/site-settings'
import { SiteShell } from './site-shell'

const render = (hash?: string) =>
  renderToStaticMarkup(<SiteShell settings={{ ...DEFAULT_SITE_SETTINGS, hash }}>正文</SiteShell>)

it('every page tells which site settings it was made with', () => {
  const page = render('a'.repeat(64))
  expect(showsSettings(page, 'a'.repeat(64))).toBe(true)
  expect(showsSettings(page, 'b'.repeat(64))).toBe(false)
})

it('a page made before any settings were saved tells of none', () => {
  expect(render()).not.toContain('settings:')
})
