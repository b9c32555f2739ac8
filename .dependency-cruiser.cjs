// Who may import whom: the table of the architecture as rules, one block per folder, checked by `npm run deps`.
// Type-only imports count. Tests and what only tests use (`*.testing.ts`) are exempt.

const tests = '\\.(test|testing)\\.tsx?$'

/** Our own files, for the rules that speak of our folders only. */
const own = '^(src/|payload\\.config\\.ts$)'

const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`
const payload = packages('payload', '@payloadcms/[^/]+')
const react = packages('react', 'react-dom', '@types/react', '@types/react-dom')
const next = packages('next')
const database = packages('pg', '@types/pg', 'drizzle-orm', 'graphile-worker', 'postgres')

const folder = (path) => `^src/${path}/`
// Payload's own types of our collections: for whoever may import Payload.
const generated = folder('generated')
const transcriptDoor = '^src/transcript/index\\.ts$'

/** `from` may import, of our own files, only what matches `allowed`. */
const onlyOwn = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: own, pathNot: [from, ...allowed] },
})

/** `from` (but for `except`) may not import what matches `forbidden`. */
const never = (name, comment, from, forbidden, except = []) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: [tests, ...except] },
  to: { path: forbidden },
})

/** `from` (but for `except`) may import neither npm packages nor Node's modules. */
const noPackages = (name, comment, from, except = []) => [
  never(name, comment, from, '(^|/)node_modules/', except),
  {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: [tests, ...except] },
    to: { dependencyTypes: ['core'] },
  },
]

module.exports = {
  forbidden: [
    onlyOwn('domain-own', 'The rules of the newsroom import nothing else.', folder('domain'), []),
    ...noPackages('domain-packages', 'The rules need neither npm nor Node.', folder('domain')),

    onlyOwn('transcript-own', 'A transcript knows the rules only.', folder('transcript'), [folder('domain')]),
    ...noPackages('transcript-packages', 'Packages read files: only in read/.', folder('transcript'), [
      folder('transcript/read'),
    ]),
    never('transcript-frameworks', 'A transcript is read without a framework.', folder('transcript'), [
      payload,
      react,
      next,
    ]),

    onlyOwn('records-own', 'Records translate between Payload documents and the rules.', folder('records'), [
      folder('domain'),
      generated,
    ]),
    never('records-frameworks', 'A translation needs no framework.', folder('records'), [payload, react, next]),

    onlyOwn('editorial-own', 'Verbs use rules, records, the door of transcripts and operations.', folder('editorial'), [
      folder('domain'),
      folder('records'),
      folder('ops'),
      generated,
      transcriptDoor,
    ]),
    never('editorial-frameworks', 'Verbs draw nothing.', folder('editorial'), [react, next]),

    onlyOwn('cms-own', 'Payload knows the newsroom, never the public site.', folder('cms'), [
      folder('editorial'),
      folder('domain'),
      folder('records'),
      folder('ops'),
      generated,
      transcriptDoor,
    ]),
    never('cms-react', 'React draws the admin, only in admin/.', folder('cms'), [react, next], [folder('cms/admin')]),

    onlyOwn('site-own', 'The public site cannot write: no cms, no verbs, no transcripts.', folder('site'), [
      folder('domain'),
      folder('records'),
      folder('ops'),
    ]),
    never('site-payload', 'The public site knows no Payload.', folder('site'), [payload]),
    never('site-database', 'Only queries read the database.', folder('site'), [database], [folder('site/queries')]),

    onlyOwn(
      'app-own',
      'Routes wire the site and operations, nothing else.',
      '^src/(app/(?!\\(payload\\))|proxy\\.ts$)',
      ['^src/app/', folder('site'), folder('ops')],
    ),
    never('app-payload', 'Public routes know no Payload.', '^src/(app/(?!\\(payload\\))|proxy\\.ts$)', [payload]),
    onlyOwn('app-payload-own', 'Staff routes wire the site, operations and Payload.', '^src/app/\\(payload\\)/', [
      '^src/app/',
      folder('site'),
      folder('ops'),
      folder('cms'),
      generated,
      '^payload\\.config\\.ts$',
    ]),

    onlyOwn('ops-own', 'Operations import operations.', '^src/ops/(?!(worker|seed|cli)/)', [folder('ops')]),
    onlyOwn(
      'ops-programs-own',
      'Worker, seed and commands use verbs, rules and transcripts.',
      '^src/ops/(worker|seed|cli)/',
      [folder('ops'), folder('editorial'), folder('domain'), generated, transcriptDoor, '^payload\\.config\\.ts$'],
    ),

    onlyOwn('generated-own', 'Generated files import nothing of ours.', generated, []),
    {
      name: 'tests-only',
      comment: 'What only tests use stays out of the product.',
      severity: 'error',
      from: { path: own, pathNot: tests },
      to: { path: tests },
    },
    { name: 'no-circle', comment: 'No circles.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere would slip through every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
