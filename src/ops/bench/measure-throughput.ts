/** Answers per second of a cached page beside those of a bare file server that sends the very same bytes. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from './statistics'

const READERS = 8
const ROUND_MS = 2_000
const ROUNDS = 3

/** One answer, read to its end. */
function visit(address: URL, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'accept-encoding': 'identity' } }, (response) => {
      response.on('error', reject)
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.resume()
    }).on('error', reject)
  })
}

/** Answers per second that readers on kept-alive connections get for one round. */
async function race(address: URL): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS })
  const began = performance.now()
  let answers = 0
  const read = async () => {
    while (performance.now() - began < ROUND_MS) {
      const status = await visit(address, agent)
      if (status !== 200) throw new Error(`${address} was answered ${status}.`)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: READERS }, read))
  agent.destroy()
  return (answers * 1000) / (performance.now() - began)
}

/** Both take turns, so that whatever else the machine does meets both; the median of the rounds. */
export async function measureThroughput(url: string, page: string): Promise<{ site: number; files: number }> {
  const address = new URL(page, url)
  const folder = mkdtempSync(path.join(tmpdir(), 'fabuting-bench-'))
  const file = path.join(folder, 'page.html')
  const body = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
  writeFileSync(file, Buffer.from(await body.arrayBuffer()))
  const server = fork(fileURLToPath(new URL('./file-server.ts', import.meta.url)), [file])
  try {
    const [port] = (await once(server, 'message')) as [number]
    const files: number[] = []
    const site: number[] = []
    for (let made = 0; made < ROUNDS; made += 1) {
      site.push(await race(address))
      files.push(await race(new URL(`http://127.0.0.1:${port}/`)))
    }
    return { site: median(site), files: median(files) }
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
