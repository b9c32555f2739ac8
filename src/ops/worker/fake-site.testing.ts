/** A web server for tests of the worker: notes what it is asked and answers as the test says. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type FakeSite = { url: string; refreshes: string[][]; close: () => Promise<void> }

/** The body of a page, with status 200 unless said; null leaves the reader waiting for ever. */
type Answer = string | { status: number; body: string } | null

/**
 * @param answer what a page answers at the n-th asking (from 1)
 * @param refresh whether the n-th refresh (from 1) is answered
 */
export async function openFakeSite(
  answer: (page: string, asking: number) => Answer,
  refresh: (asking: number) => boolean = () => true,
): Promise<FakeSite> {
  const refreshes: string[][] = []
  const askings = new Map<string, number>()
  const server = createServer(async (request, response) => {
    const page = request.url ?? '/'
    if (page !== '/internal/refresh') {
      const asking = (askings.get(page) ?? 0) + 1
      askings.set(page, asking)
      return end(response, answer(page, asking))
    }
    let text = ''
    for await (const chunk of request) text += chunk
    refreshes.push(JSON.parse(text).paths)
    end(response, refresh(refreshes.length) ? '{}' : null)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, refreshes, close }
}

function end(response: ServerResponse, answer: Answer): void {
  if (answer === null) return
  const { status, body } = typeof answer === 'string' ? { status: 200, body: answer } : answer
  response.writeHead(status).end(body)
}
