/**
 * The environment, described and checked in one place and parsed once per process. `.env.example` explains every
 * variable to the person who installs. A wrong value stops the start with a sentence naming the variable; secrets and
 * databases are asked for when they are first used, because `next build` has none.
 */
import path from 'node:path'
import { z } from 'zod'

const postgres = z.url({ protocol: /^postgres(ql)?$/ })
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((url) => URL.canParse(url) && new URL(url).origin === url.replace(/\/$/, ''))
const secret = z.string().min(32)
const hosts = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter(Boolean))
  .refine((list) => list.every((host) => /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/.test(host)))

/** Each variable: its form, its default, and what a wrong value should have been. An empty one counts as not set. */
const variables = {
  PORT: [
    z.coerce.number().int().min(1).max(65535).default(3000),
    '应为 1 到 65535 之间的整数',
    'a whole number from 1 to 65535',
  ],
  HOST: [z.string().default('127.0.0.1'), '应为本机地址', 'an address of this machine'],
  DATA_DIR: [z.string().default('data'), '应为目录', 'a folder'],
  EMPTY: [z.enum(['0', '1', 'true', 'false']).default('0'), '应为 1 或 0', '1 or 0'],
  SERVER_URL: [
    origin.optional(),
    '应为网站地址，例如 https://news.example.gov.cn',
    'the address of the site, such as https://news.example.gov.cn',
  ],
  INTERNAL_URL: [
    origin.default('http://127.0.0.1:3000'),
    '应为网站在内部网络中的地址',
    'the address of the site inside the network',
  ],
  TRUSTED_PROXIES: [
    z.coerce.number().int().min(0).max(5).default(0),
    '应为 0 到 5 之间的整数',
    'a whole number from 0 to 5',
  ],
  LOG_LEVEL: [
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    '应为 fatal、error、warn、info、debug 或 silent',
    'fatal, error, warn, info, debug or silent',
  ],
  ADMIN_EMAIL: [z.email().optional(), '应为电子邮箱地址', 'an e-mail address'],
  ADMIN_URL: [
    origin.optional(),
    '应为工作人员打开后台所用的地址，例如 http://10.0.0.5:3000',
    'the address by which staff reach the admin, such as http://10.0.0.5:3000',
  ],
  SMTP_URL: [
    z.url({ protocol: /^smtps?$/ }).optional(),
    '应为 smtp:// 或 smtps:// 开头的邮件服务器地址',
    'a mail server, beginning with smtp:// or smtps://',
  ],
  MAIL_FROM: [z.email().optional(), '应为电子邮箱地址', 'an e-mail address'],
  WEBHOOK_HTTP_HOSTS: [
    hosts.default([]),
    '应为逗号分隔的主机名或“主机名:端口”',
    'host names, or host:port, with commas between',
  ],
  DATABASE_URL: [postgres.optional(), '应为 postgres:// 开头的连接地址', 'a postgres:// connection address'],
  DATABASE_OWNER_URL: [postgres.optional(), '应为 postgres:// 开头的连接地址', 'a postgres:// connection address'],
  DATABASE_SITE_URL: [postgres.optional(), '应为 postgres:// 开头的连接地址', 'a postgres:// connection address'],
  PAYLOAD_SECRET: [secret.optional(), '至少应有 32 个字符', 'at least 32 characters'],
  INTERNAL_SECRET: [secret.optional(), '至少应有 32 个字符', 'at least 32 characters'],
} as const satisfies Record<string, readonly [z.ZodType, string, string]>

type Name = keyof typeof variables
type Parsed = { [name in Name]: z.output<(typeof variables)[name][0]> }

/** A value nobody can start with. The message is one line in Chinese and one in English. */
export class WrongEnvironment extends Error {}

const names = Object.keys(variables) as Name[]

/**
 * Reads every variable of the product from `source`.
 * @throws WrongEnvironment naming the first wrong variable; never repeats a value, which may be a secret
 */
export function parseEnvironment(source: Record<string, string | undefined>): Parsed {
  const entries = names.map((name) => {
    const [form, zh, en] = variables[name]
    const result = form.safeParse(source[name] || undefined)
    if (!result.success)
      throw new WrongEnvironment(`环境变量 ${name} 不对：${zh}。\nThe variable ${name} is wrong: it must be ${en}.`)
    return [name, result.data]
  })
  return Object.fromEntries(entries) as Parsed
}

let parsed: Parsed | undefined

function read<N extends Name>(name: N): Parsed[N] {
  parsed ??= parseEnvironment(process.env)
  return parsed[name]
}

function need<N extends Name>(name: N): NonNullable<Parsed[N]> {
  const value = read(name)
  if (value !== undefined && value !== null) return value
  throw new WrongEnvironment(
    `没有设置环境变量 ${name}；npm start 会自动设置，其他方式运行时请自行设置。\nThe variable ${name} is not set; npm start sets it, any other way of running needs it set.`,
  )
}

/** The environment of this process. Reading a database or a secret that is not set throws WrongEnvironment. */
export const env = {
  /** Absolute: uploads, secrets, logs, the embedded database. */
  get dataDirectory() {
    return path.resolve(read('DATA_DIR'))
  },
  /** No demonstration content, only a first administrator. */
  get isEmpty() {
    return read('EMPTY') === '1' || read('EMPTY') === 'true'
  },
  /** The origin readers use, without a slash at the end; undefined where the office has not said. */
  get serverUrl() {
    return read('SERVER_URL')?.replace(/\/$/, '')
  },
  /** Where the worker reaches the web server. */
  get internalUrl() {
    return read('INTERNAL_URL').replace(/\/$/, '')
  },
  /** How many reverse proxies of ours stand in front; their X-Forwarded-For entries are believed. */
  get trustedProxies() {
    return read('TRUSTED_PROXIES')
  },
  get logLevel() {
    return read('LOG_LEVEL')
  },
  get adminEmail() {
    return read('ADMIN_EMAIL')
  },
  /** The origin by which staff reach the admin, for links in mails; undefined where the office has not said. */
  get adminUrl() {
    return (read('ADMIN_URL') ?? read('SERVER_URL'))?.replace(/\/$/, '')
  },
  /** The mail server and the sender; undefined where the office has not set both: then no mail is sent. */
  get mail() {
    const [server, from] = [read('SMTP_URL'), read('MAIL_FROM')]
    return server && from ? { server, from } : undefined
  },
  /** Hosts (`host` or `host:port`) that channels may call over plain http. */
  get webhookHttpHosts() {
    return read('WEBHOOK_HTTP_HOSTS')
  },
  /** As the application's role. */
  get databaseUrl() {
    return need('DATABASE_URL')
  },
  /** As the role that owns the tables; the application's where only one is set. */
  get databaseOwnerUrl() {
    return read('DATABASE_OWNER_URL') ?? need('DATABASE_URL')
  },
  /** As the public site's role; the application's where only one is set. */
  get databaseSiteUrl() {
    return read('DATABASE_SITE_URL') ?? need('DATABASE_URL')
  },
  /** What keys are derived from: sessions, second factors, recovery codes. */
  get payloadSecret() {
    return need('PAYLOAD_SECRET')
  },
  /** What the worker shows the web server's internal addresses. */
  get internalSecret() {
    return need('INTERNAL_SECRET')
  },
}
