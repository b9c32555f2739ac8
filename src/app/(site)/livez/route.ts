/** The process answers; nothing else is asked. */
export const dynamic = 'force-dynamic'

export const GET = (): Response => new Response('ok\n')
