import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ICruiseResult } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')

/** [file, what it imports, the rule that must refuse it; null: the table allows it] */
const imports: [file: string, imported: string, rule: string | null][] = [
  ['src/domain/review/a1.ts', '@/records/sample', 'domain-own'],
  ['src/domain/review/a2.ts', 'zod', 'domain-packages'],
  ['src/domain/review/a3.ts', 'node:crypto', 'domain-packages'],
  ['src/domain/review/a4.ts', '@/domain/sample', null],
  ['src/domain/review/a5.test.ts', 'node:crypto', null],
  ['src/transcript/parse/b1.ts', '@/editorial/sample', 'transcript-own'],
  ['src/transcript/parse/b2.ts', 'zod', 'transcript-packages'],
  ['src/transcript/read/b3.ts', 'zod', null],
  ['src/transcript/read/b4.ts', 'payload', 'transcript-frameworks'],
  ['src/transcript/parse/b5.ts', '@/domain/sample', null],
  ['src/records/c1.ts', '@/ops/sample', 'records-own'],
  ['src/records/c2.ts', 'payload', 'records-frameworks'],
  ['src/records/c3.ts', '@/generated/sample', null],
  ['src/editorial/d1.ts', '@/cms/sample', 'editorial-own'],
  ['src/editorial/d2.ts', '@/site/sample', 'editorial-own'],
  ['src/editorial/d3.ts', '@/transcript/parse/sample', 'editorial-own'],
  ['src/editorial/d4.ts', 'next/cache', 'editorial-frameworks'],
  ['src/editorial/d5.ts', '@/transcript', null],
  ['src/editorial/d6.ts', 'payload', null],
  ['src/cms/e1.ts', '@/site/sample', 'cms-own'],
  ['src/cms/e2.ts', '@/app/sample', 'cms-own'],
  ['src/cms/hooks/e3.ts', 'react', 'cms-react'],
  ['src/cms/admin/e4.ts', 'react', null],
  ['src/cms/e5.ts', '@/editorial/sample', null],
  ['src/site/f1.ts', '@/editorial/sample', 'site-own'],
  ['src/site/f2.ts', '@/cms/sample', 'site-own'],
  ['src/site/f3.ts', '@/transcript', 'site-own'],
  ['src/site/f4.ts', 'payload', 'site-payload'],
  ['src/site/pages/f5.ts', 'pg', 'site-database'],
  ['src/site/queries/f6.ts', 'pg', null],
  ['src/site/f7.ts', '@/domain/sample', null],
  ['src/app/(site)/g1.ts', '@/domain/sample', 'app-own'],
  ['src/app/(site)/g2.ts', '@/cms/sample', 'app-own'],
  ['src/app/(site)/g3.ts', '@/records/sample', 'app-own'],
  ['src/app/(site)/g4.ts', 'payload', 'app-payload'],
  ['src/app/(payload)/g5.ts', '@/editorial/sample', 'app-payload-own'],
  ['src/app/(payload)/g6.ts', '@/cms/sample', null],
  ['src/app/(site)/g7.ts', '@/site/sample', null],
  ['src/ops/h1.ts', '@/editorial/sample', 'ops-own'],
  ['src/ops/worker/h2.ts', '@/site/sample', 'ops-programs-own'],
  ['src/ops/cli/h3.ts', '@/cms/sample', 'ops-programs-own'],
  ['src/ops/seed/h4.ts', '@/editorial/sample', null],
  ['src/generated/i1.ts', '@/cms/sample', 'generated-own'],
  ['src/domain/review/j1.ts', '@/domain/sample.testing', 'tests-only'],
  ['src/domain/review/k1.ts', './nothing-there', 'resolvable'],
]

/** A small product with one planted import per file; type-only, the kind that leaves no trace at run time. */
function plant(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'import-rules-')))
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  cpSync('tsconfig.json', path.join(folder, 'tsconfig.json'))
  for (const name of ['domain', 'records', 'generated', 'editorial', 'cms', 'site', 'app', 'ops', 'transcript/parse'])
    write(`src/${name}/sample.ts`, 'export type T = 1\n')
  write('src/domain/sample.testing.ts', 'export type T = 1\n')
  write('src/transcript/index.ts', 'export type T = 1\n')
  for (const name of ['zod', 'payload', 'react', 'pg', 'next']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(`node_modules/${name}/index.js`, '')
  }
  write('node_modules/next/cache.js', '')
  write('package.json', JSON.stringify({ dependencies: { zod: '1', payload: '1', react: '1', pg: '1', next: '1' } }))
  for (const [file, imported] of imports) write(file, `import type { T } from '${imported}'\nexport type U = T\n`)
  write('src/domain/circle-a.ts', `import type { B } from './circle-b'\nexport type A = B\n`)
  write('src/domain/circle-b.ts', `import type { A } from './circle-a'\nexport type B = A\n`)
  return folder
}

function findViolations(folder: string): { from: string; rule: string }[] {
  const command = [path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), 'src']
  const options = ['--config', path.resolve('.dependency-cruiser.cjs'), '--output-type', 'json']
  const { stdout } = spawnSync(process.execPath, [...command, ...options], { cwd: folder, encoding: 'utf8' })
  const { summary } = JSON.parse(stdout) as ICruiseResult
  return summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }))
}

describe('the table of who may import whom', () => {
  const violations = findViolations(plant())

  it.each(imports)('%s importing %s is judged as the table says (%s)', (file, _imported, rule) => {
    const found = violations.filter(({ from }) => from === file).map(({ rule: name }) => name)
    expect(found).toEqual(rule ? [rule] : [])
  })

  it('a circle is refused', () => {
    expect(violations.filter(({ rule }) => rule === 'no-circle').length).toBeGreaterThan(0)
  })

  it('every rule has a planted import that breaks it', () => {
    const broken = new Set(violations.map(({ rule }) => rule))
    expect(
      rules.forbidden.map(({ name }: { name: string }) => name).filter((name: string) => !broken.has(name)),
    ).toEqual([])
  })
})
