/**
 * The status of retracted pages, which a page of Next cannot set itself: they and every address below them answer 410
 * with the tombstone that the routes render. Decides nothing else; who may see what is never asked here. It rewrites
 * nothing: Next 16.4 takes a rewrite on 127.0.0.1 for one to another host, and asks itself for ever.
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
  return (await pages.areAt(nextUrl.pathname)) ? NextResponse.next({ status: 410 }) : NextResponse.next()
}

export const config = { matcher: ['/series/:slug/:session/:rest*', '/internal/refresh'] }
