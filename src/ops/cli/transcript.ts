/**
 * The transcript command: `parse FILE` prints what a transcript holds as one JSON object, `import FILE` makes drafts
 * of it. Exit 0 when it was done; anything else is one clear line on stderr, exit 2, and nothing on stdout.
 * What a transcript means is decided in `transcript/`; what becomes of it, by the editorial verbs.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { parseTranscript } from '@/transcript'

const USAGE =
  '用法：transcript parse 文件 [--year 2022]，或 transcript import 文件 --series 系列 --session 场次 [--year 2022]。' +
  'Usage: transcript parse FILE [--year Y], or transcript import FILE --series SLUG --session N [--year Y].'

/** Ends the command with one line for the person and exit code 2. */
class Refused extends Error {}

async function run(args: string[]): Promise<void> {
  const [command, ...rest] = args
  switch (command) {
    case 'parse':
      return parse(readArguments(rest))
    case 'import':
      return importDrafts(readArguments(rest))
    default:
      throw new Refused(USAGE)
  }
}

type Arguments = { file: string; year?: number; series?: string; session?: number }

async function parse({ file, year, series, session }: Arguments): Promise<void> {
  if (series !== undefined || session !== undefined) throw new Refused(USAGE)
  const parsed = parseTranscript(await readBytes(file), { year })
  if (!parsed.ok) throw new Refused(`${file}：${parsed.error.sentence.zh} ${parsed.error.sentence.en}`)
  print(parsed.value)
}

async function importDrafts({ file, year, series, session }: Arguments): Promise<void> {
  if (!series || session === undefined) throw new Refused(USAGE)
  const bytes = await readBytes(file)
  const parsed = parseTranscript(bytes, { year })
  // A file that cannot be read is refused before a database is started for it.
  if (!parsed.ok) throw new Refused(`${file}：${parsed.error.sentence.zh} ${parsed.error.sentence.en}`)
  const { runImport } = await import('./transcript-import')
  const done = await runImport({ bytes, name: basename(file), series, session, year })
  if (!done.ok) throw new Refused(done.sentence)
  const { notes, ...ids } = done.ids
  for (const note of notes) process.stderr.write(`${note}\n`)
  print(ids)
}

const print = (value: unknown): boolean => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)

function readArguments(args: string[]): Arguments {
  const { values, positionals } = parseStrictly(args)
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new Refused(USAGE)
  if (values.year !== undefined && !/^(?:19|20)\d\d$/.test(values.year))
    throw new Refused('--year 请写四位年份，例如 2022。--year takes a year such as 2022.')
  if (values.session !== undefined && !/^[1-9]\d{0,3}$/.test(values.session))
    throw new Refused('--session 请写第几场的数字，例如 4。--session takes the number of the briefing, such as 4.')
  const numberOf = (value: string | undefined) => (value === undefined ? undefined : Number(value))
  return { file, series: values.series, year: numberOf(values.year), session: numberOf(values.session) }
}

function parseStrictly(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args, options: { year: text, series: text, session: text }, allowPositionals: true })
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

/** Payload keeps a connection of its own open for good, so the command says when it is over. */
const leave = (code: number): void => {
  process.stdout.write('', () => process.exit(code))
}

run(process.argv.slice(2)).then(
  () => leave(0),
  (error: unknown) => {
    if (!(error instanceof Refused)) throw error
    process.stderr.write(`${error.message}\n`)
    leave(2)
  },
)
