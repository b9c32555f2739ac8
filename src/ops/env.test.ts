import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseEnvironment, WrongEnvironment } from './env'

describe('the environment', () => {
  it('is complete without a single variable set, because a build has none', () => {
    expect(parseEnvironment({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', EMPTY: '0', DATABASE_URL: undefined })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnvironment({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000, DATABASE_URL: undefined })
  })

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['EMPTY', 'yes'],
    ['SERVER_URL', 'news.example.gov.cn'],
    ['SERVER_URL', 'https://news.example.gov.cn/press'],
    ['TRUSTED_PROXIES', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['ADMIN_EMAIL', 'admin'],
    ['ADMIN_URL', '10.0.0.5'],
    ['SMTP_URL', 'http://mail.example.gov.cn'],
    ['MAIL_FROM', 'newsroom'],
    ['WEBHOOK_HTTP_HOSTS', 'http://10.0.0.8/hook'],
    ['DATABASE_URL', 'mysql://localhost/fabuting'],
    ['DATABASE_OWNER_URL', 'localhost:5432'],
    ['PAYLOAD_SECRET', 'change-me'],
  ])('stops the start with a sentence naming %s when it is "%s"', (name, value) => {
    expect(() => parseEnvironment({ [name]: value })).toThrow(WrongEnvironment)
    expect(() => parseEnvironment({ [name]: value })).toThrow(`环境变量 ${name} `)
  })

  it('does not repeat a wrong secret, which would put it into a log', () => {
    expect(() => parseEnvironment({ PAYLOAD_SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2)/)
  })

  it('is explained to whoever installs it, every variable', () => {
    const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(explained).toEqual(expect.arrayContaining(Object.keys(parseEnvironment({}))))
  })
})
