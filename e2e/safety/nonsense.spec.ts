/**
 * Whatever a person or a program types into an address or a body is answered with a sentence: never with a 500, and
 * never with a stack trace, a statement of SQL or a path of the server.
 */
import { call, expect, newsroomUrl, test, tokenOf } from '../fixtures/newsroom'

const INSIDE = /\bat .+\(.+:\d+:\d+\)|node_modules|\.next\/|select "|insert into|Failed query|\/src\//

const JSON_TYPE = { 'content-type': 'application/json' }
const NUL = '"a\\u0000b"'
const HALF = '"a\\ud800b"'

const ADDRESSES = [
  '/api/briefings/%00',
  '/api/briefings/not-an-id',
  '/api/briefings?where[title][like]=%00',
  `/api/briefings?where[title][like]=${'很'.repeat(1200)}`,
  `/api/briefings?${'where[or][0]'.repeat(1)}${'[and][0]'.repeat(200)}[title][equals]=x`,
  '/api/briefings?where[nope][equals]=1',
  '/api/briefings?where[id][in]=a,b',
  '/api/briefings?where[id][not_in]=',
  '/api/briefings?where[lead][like]=x',
  '/api/briefings?where[createdAt][greater_than]=yesterday',
  '/api/briefings?limit=99999999999999999999',
  '/api/briefings?limit=1&limit=2',
  '/api/briefings?page=-1',
  '/api/briefings?sort=%00',
  '/api/briefings?depth=-1',
  '/api/briefings/versions/%00',
  '/api/speakers/versions',
  '/api/media/file/%00',
  '/api/moves',
  '/api/moves?briefing=%00',
  '/api/moves?edition=%00',
  `/api/moves?briefing=${'x'.repeat(9000)}`,
  '/api/nothing-here',
  '/api/globals/nothing-here',
  '/series/%00',
  '/series/%00/%00',
  `/series/x/${'9'.repeat(400)}`,
  '/series/..%2f..%2fetc%2fpasswd/1',
  '/preview/%00',
  '/preview/not-an-id',
  '/admin/collections/briefings/%00',
  '/api/v1/%00',
  '/api/v1/briefings/%00/1',
  '/api/v1/briefings?limit=%00',
  '/api/v1/briefings?offset=99999999999999999999',
  '/feed.xml?x=%00',
  '/_next/data/x/index.json',
  '/internal/refresh',
]

const BODIES: [string, string, string, string][] = [
  ['broken', '{bad', 'application/json', '{bad'],
  ['null', 'null', 'application/json', 'null'],
  ['a list', '[]', 'application/json', '[]'],
  ['a word', '"x"', 'application/json', '"x"'],
  ['nothing', '', 'application/json', ''],
  ['a form cut short', 'x', 'multipart/form-data; boundary=x', 'x'],
  ['a form without boundary', 'x', 'multipart/form-data', 'x'],
  ['nested deep', '', 'application/json', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ['two megabytes', '', 'application/json', `{"briefing":"${'x'.repeat(2_000_000)}"}`],
]

const TARGETS = ['/api/users/login', '/api/moves/submit', '/api/moves/decide', '/api/outlets', '/api/media']

const FIELDS: [string, string][] = [
  ['/api/users/login', `{"email":${NUL},"password":"x"}`],
  ['/api/users/login', `{"email":${HALF},"password":${HALF}}`],
  ['/api/users/login', '{"email":{"$ne":null},"password":{"$ne":null}}'],
  ['/api/users/login', '{"email":["a"],"password":12}'],
  ['/api/briefings', `{"title":${NUL},"session":1}`],
  ['/api/briefings', `{"lead":{"root":{"type":"root","children":[{"type":"text","text":${HALF}}]}}}`],
  ['/api/briefings', '{"title":{"a":1},"series":{"b":2},"session":"three"}'],
  ['/api/outlets', `{"name":${NUL}}`],
  ['/api/outlets', '{"name":{"toString":1}}'],
  ['/api/payload-preferences/x', `{"value":${NUL}}`],
  [
    '/api/payload-locked-documents',
    '{"document":{"relationTo":"nope","value":"x"},"user":{"relationTo":"users","value":"x"}}',
  ],
  ['/api/moves/submit', `{"briefing":${NUL},"note":${NUL}}`],
  ['/api/moves/submit', `{"briefing":${HALF},"note":${HALF}}`],
  ['/api/moves/submit', '{"briefing":{"a":1}}'],
  ['/api/moves/recall', `{"edition":${NUL}}`],
  ['/api/moves/recall', `{"edition":${HALF}}`],
  ['/api/moves/decide', `{"edition":"x","stage":${NUL},"outcome":"approve","hash":"${'a'.repeat(64)}"}`],
]

test('no address makes the newsroom stumble, signed in or not', async () => {
  const faults: string[] = []
  for (const token of [null, await tokenOf('editor'), await tokenOf('admin')]) {
    for (const address of ADDRESSES) {
      const { status, text } = await call(token, 'GET', address)
      if (status >= 500 || INSIDE.test(text.replace(/<script[\s\S]*?<\/script>/g, '')))
        faults.push(`${token ? 'signed in' : 'stranger'} ${address.slice(0, 80)}: ${status} ${text.slice(0, 120)}`)
    }
  }
  expect(faults).toEqual([])
})

test('no body makes the newsroom stumble, signed in or not', async () => {
  const faults: string[] = []
  const tries = [
    ...TARGETS.flatMap((address) => BODIES.map(([name, , type, body]) => ({ address, name, type, body }))),
    ...FIELDS.map(([address, body]) => ({ address, name: body.slice(0, 60), type: JSON_TYPE['content-type'], body })),
  ]
  for (const token of [null, await tokenOf('editor')]) {
    for (const { address, name, type, body } of tries) {
      const response = await fetch(new URL(address, newsroomUrl()), {
        method: 'POST',
        headers: { 'content-type': type, ...(token ? { authorization: `JWT ${token}` } : {}) },
        body,
      })
      const text = await response.text()
      if (response.status >= 500 || INSIDE.test(text))
        faults.push(`${token ? 'signed in' : 'stranger'} ${address} ${name}: ${response.status} ${text.slice(0, 120)}`)
    }
  }
  expect(faults).toEqual([])
})
