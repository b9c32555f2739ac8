/** Whether readers can be served. A stranger learns yes or no and no reason. */
import { isReady } from '@/site/queries/is-ready'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> =>
  (await isReady()) ? new Response('ready\n') : new Response('not ready\n', { status: 503 })
