// What the terminal shows while the newsroom starts: one line per step, Chinese first, English second.
// A refusal to start is one clear sentence in both languages, never a stack trace.

const began = performance.now()

/** A reason not to start that the person at the terminal can do something about. */
export class StartRefused extends Error {
  /** @param {string} zh @param {string} en @param {string} [detail] lines worth reading below the sentence, such as the end of a log */
  constructor(zh, en, detail = '') {
    super(en)
    this.zh = zh
    this.detail = detail
  }
}

/** Seconds since this program began, for people: `7.3`. */
export function elapsed() {
  return ((performance.now() - began) / 1000).toFixed(1)
}

/** Prints one line to the terminal. @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Prints a refusal, or the stack of anything unforeseen, to standard error. @param {unknown} error */
export function sayWhyNot(error) {
  if (error instanceof StartRefused) {
    process.stderr.write(`\n${error.zh}\n${error.message}\n${error.detail ? `${error.detail}\n` : ''}`)
  } else {
    process.stderr.write(`\n${error instanceof Error ? error.stack : String(error)}\n`)
  }
}

/**
 * Runs one step and says when it began, that it is still going on (every 15 s), and how long it took.
 * @template T
 * @param {string} zh @param {string} en @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(zh, en, work) {
  const start = performance.now()
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1)
  say(`· ${zh} ${en} …`)
  const heartbeat = setInterval(() => say(`  … ${zh} ${seconds()} s`), 15_000)
  try {
    const result = await work()
    say(`✓ ${zh} ${en} (${seconds()} s)`)
    return result
  } finally {
    clearInterval(heartbeat)
  }
}
