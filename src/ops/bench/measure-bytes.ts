/** What one visit to a page costs a reader in bytes, without photos. */
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** Addresses of the stylesheets and of the scripts a modern browser loads with a page. */
function readAssets(html: string): { styles: string[]; scripts: string[] } {
  const styles = Array.from(
    html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g),
    ([tag]) => /href="([^"]+)"/.exec(tag)?.[1],
  )
  const scripts = Array.from(html.matchAll(/<script\b[^>]*src="([^"]+)"[^>]*>/g), ([tag, source]) =>
    /\bnomodule\b/i.test(tag) ? undefined : source,
  )
  const once = (found: (string | undefined)[]) => [...new Set(found.flatMap((one) => (one ? [one] : [])))]
  return { styles: once(styles), scripts: once(scripts) }
}

const gzip = (body: Buffer): number => gzipSync(body, { level: 9 }).length
const brotli = (body: Buffer): number => brotliCompressSync(body).length
const sum = (bodies: Buffer[], measure: (body: Buffer) => number) =>
  bodies.reduce((all, body) => all + measure(body), 0)

/**
 * Bytes of the page at `path`: HTML as it is and compressed, HTML with its stylesheets, and the scripts, ours and
 * Next's, by the folder they come from. `sent` is the HTML as this server compresses it.
 */
export async function measureBytes(url: string, path: string): Promise<Record<string, number>> {
  const load = async (address: string) => {
    const response = await fetch(new URL(address, url), { headers: { 'accept-encoding': 'identity' } })
    if (!response.ok) throw new Error(`${address} was answered ${response.status}.`)
    return Buffer.from(await response.arrayBuffer())
  }
  const html = await load(path)
  const { styles, scripts } = readAssets(html.toString('utf8'))
  const loadAll = (addresses: string[]) => Promise.all(addresses.map(load))
  const read = [html, ...(await loadAll(styles))]
  const ours = await loadAll(scripts.filter((source) => !source.includes('/_next/')))
  const nexts = await loadAll(scripts.filter((source) => source.includes('/_next/')))
  return {
    HTML: html.length,
    'HTML gzip': gzip(html),
    'HTML and CSS gzip': sum(read, gzip),
    'HTML and CSS brotli': sum(read, brotli),
    'JavaScript of our own gzip': sum(ours, gzip),
    'JavaScript of Next gzip': sum(nexts, gzip),
  }
}
