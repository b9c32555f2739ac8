/** The root of every public page. The public site has no client component and no error boundary: those are scripts. */
import '@/site/theme/tokens.css'
import '@/site/theme/base.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteShell } from '@/site/layout/site-shell'
import { messages } from '@/site/messages/messages'
import { readSettings } from '@/site/queries/read-settings'

export const metadata: Metadata = {
  icons: '/favicon.svg',
  alternates: { types: { 'application/atom+xml': '/feed.xml' } },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#161514' },
  ],
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const settings = await readSettings()
  return (
    <html lang={messages.language}>
      <body>
        <SiteShell settings={settings}>{children}</SiteShell>
      </body>
    </html>
  )
}
