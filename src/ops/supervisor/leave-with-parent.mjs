// Loaded into every child of the supervisor (`node --import`): when the supervisor is gone, even by kill -9, the pipe
// to it breaks and the child leaves too, so that no web server or worker lingers without its supervisor.
// A child's own workers inherit the flag but not the pipe; they are left alone.

import { isMainThread } from 'node:worker_threads'

const graceMilliseconds = 5_000

if (isMainThread && process.env.FABUTING_SUPERVISOR === String(process.ppid)) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMilliseconds)
  })
  process.channel?.unref()
}
