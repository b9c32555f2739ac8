/**
 * Writes what is generated: Payload's types and the admin's import map. With `--check` changes nothing and fails
 * when a file in the repository is not what would be written.
 */
import { readFile, writeFile } from 'node:fs/promises'
import config from '@payload-config'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

const IMPORT_MAP = 'src/app/(payload)/(admin)/admin/importMap.js'
const TYPES = 'src/generated/payload-types.ts'

const readOrEmpty = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

const before = new Map<string, string>()
for (const path of [IMPORT_MAP, TYPES]) before.set(path, await readOrEmpty(path))

const sanitized: SanitizedConfig = await config
await generateTypes(sanitized, { log: false })
await generateImportMap(sanitized, { force: true, log: false })

let isStale = false
for (const [path, old] of before) {
  if ((await readOrEmpty(path)) === old) continue
  isStale = true
  console.error(
    process.argv.includes('--check') ? `${path} is not up to date: run npm run generate.` : `Wrote ${path}.`,
  )
  if (process.argv.includes('--check')) await writeFile(path, old)
}
process.exit(process.argv.includes('--check') && isStale ? 1 : 0)
