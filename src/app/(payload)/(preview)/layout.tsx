/** Root of the staff preview: the public site's own styles, so that what is signed looks like what is read. */
import '@/site/theme/tokens.css'
import '@/site/theme/base.css'
import './preview.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = { robots: { index: false, follow: false, nocache: true }, referrer: 'no-referrer' }

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-Hans">
      <body>{children}</body>
    </html>
  )
}
