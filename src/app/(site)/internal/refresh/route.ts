/**
 * The worker's door: marks the pages it names as stale, so that the next visit renders them anew. To anyone
 * without the secret this address does not exist. Whether the new pages came out right is for the worker to check.
 */
import { revalidatePath } from 'next/cache'
import { env } from '@/ops/env'
import { isWorker, readPaths } from '@/site/refresh/read-refresh-request'

export const dynamic = 'force-dynamic'

export async function POST(request: Request): Promise<Response> {
  if (!isWorker(request.headers.get('authorization'), env.internalSecret)) return notHere()
  const paths = readPaths(await request.text())
  if (!paths) return Response.json({ error: 'paths must be a list of addresses of this site' }, { status: 400 })
  for (const path of paths) revalidatePath(path)
  return Response.json({ refreshed: paths })
}

const notHere = (): Response => new Response(null, { status: 404 })

export const GET = notHere
export const HEAD = notHere
export const PUT = notHere
export const PATCH = notHere
export const DELETE = notHere
export const OPTIONS = notHere
