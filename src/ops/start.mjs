// `npm start`: one command from a fresh checkout to a running newsroom.
// This file only asks whether Node is new enough; it uses no syntax and no module an old Node lacks, so that the
// answer is a sentence and not a stack trace. Everything else is in supervisor/run.mjs.

const [major, minor] = process.versions.node.split('.').map(Number)
const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24

if (isSupported) {
  import('./supervisor/run.mjs').then(({ run }) => run())
} else {
  console.error(
    `发布厅需要 Node.js 20.19 以上、22.12 以上或 24，当前是 ${process.versions.node}，请更换 Node.js 后重试。`,
  )
  console.error(`Fabuting needs Node.js 20.19+, 22.12+ or 24; this is ${process.versions.node}. Install one of those.`)
  process.exit(1)
}
