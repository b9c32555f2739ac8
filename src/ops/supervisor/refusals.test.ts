import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it, vi } from 'vitest'
import { identify } from './lock.mjs'
import { root } from './settings.mjs'

// Every case starts a Node process of its own.
vi.setConfig({ testTimeout: 30_000 })

const folder = () => mkdtempSync(path.join(tmpdir(), 'start-'))

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const act of undo.splice(0)) await act()
})

/** Runs what `npm start` runs, to its end. `lines` are those of standard error, without empty ones. */
async function start(environment: Record<string, string>, ...options: string[]) {
  const child = spawn(process.execPath, [...options, 'src/ops/start.mjs'], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', ...environment },
  })
  undo.push(() => child.kill('SIGKILL'))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, out, lines: err.split('\n').filter(Boolean) }
}

/** One sentence in Chinese, the same in English, nothing else, and exit code 1: no step was begun. */
const refusal = (zh: string, en: string) => ({
  code: 1,
  out: '',
  lines: [expect.stringContaining(zh), expect.stringContaining(en)],
})

it('npm start says in one sentence that its port is taken, and names another', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  undo.push(() => other.close())
  const { port } = other.address() as AddressInfo
  expect(await start({ PORT: String(port), DATA_DIR: folder() })).toEqual(
    refusal(`端口 ${port} 已被占用`, `Port ${port} is taken: stop what uses it, or choose another, such as PORT=`),
  )
})

it('npm start says in one sentence that it cannot write to the data directory', async () => {
  const file = path.join(folder(), 'a-file')
  writeFileSync(file, '')
  const dataDirectory = path.join(file, 'data')
  expect(await start({ DATA_DIR: dataDirectory })).toEqual(
    refusal(`无法写入数据目录 ${dataDirectory}`, `Cannot write to the data directory ${dataDirectory}`),
  )
})

it('npm start says in one sentence that the data directory is in use, and by which process', async () => {
  const dataDirectory = folder()
  writeFileSync(path.join(dataDirectory, 'supervisor.lock'), JSON.stringify(identify(process.pid)))
  expect(await start({ DATA_DIR: dataDirectory })).toEqual(
    refusal(
      `已有一个正在运行的发布厅（进程 ${process.pid}）`,
      `already running on ${dataDirectory} (process ${process.pid})`,
    ),
  )
})

it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.1'])(
  'npm start says in one sentence that Node %s will not do',
  async (version) => {
    const pretend = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`
    const preload = `data:text/javascript,${encodeURIComponent(pretend)}`
    expect(await start({ DATA_DIR: folder() }, '--import', preload)).toEqual(
      refusal(`当前是 ${version}，请更换 Node.js`, `this is ${version}. Install one of those.`),
    )
  },
)

it('npm start says in one sentence which setting is wrong', async () => {
  expect(await start({ PORT: 'three', DATA_DIR: folder() })).toEqual(
    refusal('环境变量 PORT 的值“three”不对', 'The variable PORT is "three"'),
  )
})
