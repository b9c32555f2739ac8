/**
 * How Next is set up: response headers, caching, and Payload's own settings. Composition only.
 * A build knows no database and no newsroom, so nothing rendered is written to disk.
 */
import { withPayload } from '@payloadcms/next/withPayload'

process.env.NEXT_TELEMETRY_DISABLED = '1'

/** React's development build evaluates code to show stacks; the production build never does. */
const forDevelopment = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''

/**
 * 'unsafe-inline' in script-src is what Next's inline flight data needs until pages are written out as files: an
 * injected script would run. What stands against one: text is escaped, links are checked, no HTML is ever stored.
 */
const publicPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${forDevelopment}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const neverKept = { key: 'Cache-Control', value: 'private, no-cache, no-store, max-age=0, must-revalidate' }
/** A copy may be kept and must be asked about each time: a withdrawn page is gone everywhere at once. */
const askedEachTime = { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }

const publicAddresses = [
  '/',
  '/series/:path*',
  '/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/api/v1/:path*',
  '/favicon.svg',
]

/** Where two rules name the same header, the later one holds. */
const headers = async () => [
  { source: '/:path*', headers: [...everywhere, { key: 'Content-Security-Policy', value: publicPolicy }] },
  {
    source: '/:area(admin|api(?!/v1(?:/|$))|preview)/:path*',
    headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'self'; object-src 'none'; base-uri 'none'" }],
  },
  // Payload decides for its own files and answers, and Next for what its builds name by content.
  { source: '/:path((?!_next/static/|api/).*)', headers: [neverKept] },
  ...publicAddresses.map((source) => ({ source, headers: [askedEachTime] })),
]

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Nothing stands in front of a first `npm start`; where nginx does, it compresses once and strips Accept-Encoding.
  compress: true,
  images: { unoptimized: true },
  // `npm run check` looks at the types; doing it again would make every first start a minute longer.
  typescript: { ignoreBuildErrors: true },
  // These bring native code with them, which cannot be bundled.
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', '@node-rs/jieba'],
  experimental: { isrFlushToDisk: false },
  headers,
}

const config = withPayload(nextConfig, { devBundleServerPackages: false })

/** Payload asks every browser for its colour scheme and varies every page by it; only its admin needs that. */
const headersWithPayload = async () =>
  (await config.headers()).map((rule) =>
    rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
  )

export default { ...config, headers: headersWithPayload }
