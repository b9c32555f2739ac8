/**
 * The transcript command: `parse FILE` prints what a transcript holds as one JSON object.
 * Exit 0 when it could be read; anything else is one clear line on stderr, exit 2, and nothing on stdout.
 * What a transcript means is decided in `transcript/`; what becomes of it, by the editorial verbs.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { parseTranscript } from '@/transcript'

const USAGE = '用法：transcript parse 文件 [--year 2022]。Usage: transcript parse FILE [--year 2022].'

/** Ends the command with one line for the person and exit code 2. */
class Refused extends Error {}

async function run(args: string[]): Promise<void> {
  const [command, ...rest] = args
  switch (command) {
    case 'parse':
      return parse(rest)
    default:
      throw new Refused(USAGE)
  }
}

async function parse(args: string[]): Promise<void> {
  const { file, year } = readArguments(args)
  const parsed = parseTranscript(await readBytes(file), { year })
  if (!parsed.ok) throw new Refused(`${file}：${parsed.error.sentence.zh} ${parsed.error.sentence.en}`)
  process.stdout.write(`${JSON.stringify(parsed.value, null, 2)}\n`)
}

function readArguments(args: string[]): { file: string; year: number | undefined } {
  const { values, positionals } = parseStrictly(args)
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new Refused(USAGE)
  if (values.year !== undefined && !/^(?:19|20)\d\d$/.test(values.year))
    throw new Refused('--year 请写四位年份，例如 2022。--year takes a year such as 2022.')
  return { file, year: values.year === undefined ? undefined : Number(values.year) }
}

function parseStrictly(args: string[]) {
  try {
    return parseArgs({ args, options: { year: { type: 'string' } }, allowPositionals: true })
  } catch {
    throw new Refused(USAGE)
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw new Refused(
      `无法读取文件“${file}”，请检查路径和权限。The file cannot be read; check its path and permissions.`,
    )
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refused)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
})
