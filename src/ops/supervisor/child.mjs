// The processes the supervisor runs: steps that end, and servers that are started again when they die.
// Every child has its own process group, so that Ctrl-C reaches only the supervisor and the order of stopping is ours.

import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { root } from './settings.mjs'

const leaveWithParent = fileURLToPath(new URL('./leave-with-parent.mjs', import.meta.url))
const logLimitBytes = 20_000_000

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ name: string, args: string[], environment?: NodeJS.ProcessEnv, logDirectory: string, isGuard?: boolean, isShown?: boolean }} Program */
// isGuard: watches the pipe itself; isShown: writes to the terminal instead of its log

/** Children alive now, oldest first. @type {Set<ChildProcess>} */
const alive = new Set()

/** Those of them that are steps, not servers. @type {Set<ChildProcess>} */
const steps = new Set()

/** Their process numbers, for the lock file: a later start ends what a kill -9 of this one left. */
export function childPids() {
  return [...alive].flatMap((child) => child.pid ?? [])
}

/** The log of a program; one older generation is kept. @param {Program} program */
export function logFileOf({ logDirectory, name }) {
  return path.join(logDirectory, `${name}.log`)
}

/** Starts `node ARGS` with its output in the program's log. @param {Program} program @returns {ChildProcess} */
export function startChild(program) {
  const file = logFileOf(program)
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logLimitBytes) renameSync(file, `${file}.1`)
  const log = openSync(file, 'a', 0o640)
  const preload = program.isGuard ? [] : ['--import', leaveWithParent]
  const child = spawn(process.execPath, [...preload, ...program.args], {
    cwd: root,
    env: { ...process.env, ...program.environment, FABUTING_SUPERVISOR: String(process.pid) },
    stdio: program.isShown ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', log, log, 'ipc'],
    detached: true,
  })
  closeSync(log)
  alive.add(child)
  child.on('exit', () => alive.delete(child))
  return child
}

/** Waits for the end of a child. @param {ChildProcess} child @returns {Promise<number>} its exit code; 1 when a signal ended it */
function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? 1)
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** Waits for the end of a step, which a stop of the supervisor ends early. @param {ChildProcess} child */
export async function endedStep(child) {
  steps.add(child)
  const code = await ended(child)
  steps.delete(child)
  return code
}

/** Ends the steps that are going on. */
export async function stopSteps() {
  await Promise.all([...steps].map((child) => stopChild(child, 5_000)))
}

/**
 * Runs a program to its end.
 * @param {Program} program
 * @returns {Promise<{ code: number, output: string }>} `output`: what this run wrote to its log
 */
export async function runToEnd(program) {
  const file = logFileOf(program)
  const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const code = await endedStep(startChild(program))
  const written = readFileSync(file)
  return { code, output: written.subarray(before <= written.length ? before : 0).toString('utf8') }
}

/** Asks a child and what it started to stop, and ends them when they do not. @param {ChildProcess} child @param {number} graceMilliseconds */
async function stopChild(child, graceMilliseconds) {
  if (child.exitCode !== null || child.signalCode !== null) return
  killGroup(child, 'SIGTERM')
  const force = setTimeout(() => killGroup(child, 'SIGKILL'), graceMilliseconds)
  await ended(child)
  clearTimeout(force)
}

/** Ends every child at once. */
export function killAllChildren() {
  for (const child of alive) killGroup(child, 'SIGKILL')
}

/** @param {ChildProcess} child @param {NodeJS.Signals} signal */
function killGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
  }
}

/**
 * Keeps a server running: starts it again when it dies, waiting 0.5 s, then twice as long each time up to 30 s; a server
 * that ran for a minute begins anew.
 * @param {() => ChildProcess} start
 * @param {(code: number, failuresInARow: number) => void} onDeath
 * @returns {{ stop: (graceMilliseconds: number) => Promise<void> }}
 */
export function keepRunning(start, onDeath) {
  const stopping = new AbortController()
  let child = start()
  const watch = async () => {
    let failures = 0
    while (!stopping.signal.aborted) {
      const began = performance.now()
      const code = await ended(child)
      if (stopping.signal.aborted) return
      failures = performance.now() - began > 60_000 ? 1 : failures + 1
      onDeath(code, failures)
      await sleep(Math.min(500 * 2 ** (failures - 1), 30_000), null, { signal: stopping.signal }).catch(() => null)
      if (!stopping.signal.aborted) child = start()
    }
  }
  void watch()
  return {
    stop: async (graceMilliseconds) => {
      stopping.abort()
      await stopChild(child, graceMilliseconds)
    },
  }
}

/** @param {Program} program */
export function readLog(program) {
  return readFileSync(logFileOf(program), 'utf8')
}

/** The last lines of a log, for the person who must see why a step failed. @param {string} text */
export function lastLines(text, count = 25) {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
