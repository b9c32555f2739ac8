// Stands between the supervisor and PostgreSQL, which cannot watch its parent: stops the server quickly and cleanly
// when told to, and also when the supervisor is gone. Usage: guard.mjs '{"command","args","uid","gid"}'.

import { spawn } from 'node:child_process'

const { command, args, uid, gid } = JSON.parse(process.argv[2] ?? '{}')
const server = spawn(command, args, {
  stdio: ['ignore', 'inherit', 'inherit'],
  ...(uid === undefined ? {} : { uid, gid }),
})

server.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
server.on('exit', (code) => process.exit(code ?? 1))

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, data is flushed. */
function stop() {
  server.kill('SIGINT')
  setTimeout(() => server.kill('SIGQUIT'), 15_000).unref()
}

// Without a supervisor the site and the worker leave too; they are given a moment to finish with the database.
process.on('disconnect', () => setTimeout(stop, 1_500))
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
