/**
 * The status of retracted pages, which a page of Next cannot set itself: they and every address below them answer 410
 * with the tombstone that the page renders. Decides nothing else; who may see what is never asked here.
 */
import { type NextRequest, NextResponse } from 'next/server'
import { env } from '@/ops/env'
import { listRetracted } from '@/site/queries/list-retracted'
import { isWorker } from '@/site/refresh/read-refresh-request'
import { makeRetractedPages } from '@/site/tombstone/retracted-pages'

const pages = makeRetractedPages(listRetracted)

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { nextUrl, headers } = request
  if (nextUrl.pathname === '/internal/refresh') {
    // The worker comes by here after every release and every taking down. The route asks for its secret again.
    if (isWorker(headers.get('authorization'), env.internalSecret)) pages.forget()
    return NextResponse.next()
  }
  const page = await pages.find(nextUrl.pathname)
  return page === null ? NextResponse.next() : NextResponse.rewrite(new URL(page, nextUrl), { status: 410 })
}

export const config = { matcher: ['/series/:slug/:session/:rest*', '/internal/refresh'] }
