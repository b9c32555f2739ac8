/**
 * The measure of a bench: the barest server of one file that Node allows, sending it anew for every request. Usage:
 * `file-server.ts FILE`, by `fork`, whose process is told the port; it ends with that process.
 */
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'

const [file = ''] = process.argv.slice(2)
const { size } = statSync(file)

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': size })
  createReadStream(file).pipe(response)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) process.send?.(address.port)
})
process.on('disconnect', () => process.exit(0))
