/** Processes as the kernel shows them in /proc: who started whom, who still lives. */
import { readdirSync, readFileSync } from 'node:fs'

export type Process = { pid: number; parent: number; began: string; command: string }

/** The process of this number, or null when there is none or it only waits to be collected by its parent. */
function readProcess(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state = 'Z', parent = '0', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z') return null
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { pid, parent: Number(parent), began: rest[17] ?? '', command }
  } catch {
    // It ended while we looked.
    return null
  }
}

/** Everything that the process started, and what those started, in no order. */
export function listDescendants(pid: number): Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []))
  const found = new Set([pid])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const one of all) if (found.has(one.parent)) found.add(one.pid)
  }
  return all.filter((one) => found.has(one.pid) && one.pid !== pid)
}

/** Whether this very process lives, not another that got its number. */
export const isRunning = ({ pid, began }: Process): boolean => readProcess(pid)?.began === began

/** kill -9; it is no matter if it is gone already. */
export function kill({ pid }: Pick<Process, 'pid'>): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
