// Whether a port is free, and picking one that is.

import { createServer } from 'node:net'
import { StartRefused } from './say.mjs'

/**
 * @param {number} port 0 asks for any free one @param {string} host
 * @returns {Promise<{ port: number } | { error: string }>} the port that could be bound, or Node's error code
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve({ error: /** @type {NodeJS.ErrnoException} */ (error).code ?? 'EUNKNOWN' }))
    server.listen(port, host, () => {
      const address = server.address()
      const bound = typeof address === 'object' && address ? address.port : port
      server.close(() => resolve({ port: bound }))
    })
  })
}

/** A free port on 127.0.0.1, the preferred one if it is free. @param {number} [preferred] */
export async function pickPort(preferred = 0) {
  for (const wanted of [preferred, 0]) {
    const attempt = await tryPort(wanted, '127.0.0.1')
    if ('port' in attempt) return attempt.port
  }
  throw new StartRefused('本机没有可用的端口。', 'No free port on this machine.')
}

/** Refuses the start with one sentence when the site's port cannot be bound. @param {number} port @param {string} host */
export async function requirePort(port, host) {
  const attempt = await tryPort(port, host)
  if ('port' in attempt) return
  if (attempt.error === 'EADDRINUSE') {
    throw new StartRefused(
      `端口 ${port} 已被占用，请停止占用它的程序，或换一个端口，例如 PORT=${port + 1} npm start。`,
      `Port ${port} is taken: stop what uses it, or choose another, such as PORT=${port + 1} npm start.`,
    )
  }
  if (attempt.error === 'EACCES') {
    throw new StartRefused(
      `没有权限使用端口 ${port}，请改用 1024 以上的端口，例如 PORT=3000 npm start。`,
      `No right to use port ${port}: choose one above 1024, such as PORT=3000 npm start.`,
    )
  }
  throw new StartRefused(
    `环境变量 HOST 的值“${host}”不是本机的地址（${attempt.error}）。`,
    `The variable HOST is "${host}", which is not an address of this machine (${attempt.error}).`,
  )
}
