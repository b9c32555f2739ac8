import { accountOf, approve, call, callAs, codeOf, expect, makeBriefing, move, test } from '../../fixtures/newsroom'

test('a publisher signs in with a password and a code, never with the password alone', async () => {
  const { email, password } = accountOf('publisher')
  const reply = await call(null, 'POST', '/api/users/login', { email, password })
  expect([reply.status, codeOf(reply), reply.json.token]).toEqual([401, 'totp-required', undefined])
})

test('a publisher releases what has been signed, and nothing before', async () => {
  const briefing = await makeBriefing('发布员的一天')
  const sent = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  const early = await callAs('publisher', 'POST', '/api/moves/release', { edition: sent.id, hash: sent.hash })
  expect(early.status).toBe(409)
  await move('editor', 'recall', { edition: sent.id })
  const { id: edition, hash } = await approve(briefing.id)
  expect((await move('publisher', 'release', { edition, hash })).state).toBe('live')
})

test('a publisher changes no word, submits nothing and approves nothing', async () => {
  const briefing = await makeBriefing('发布员不改稿')
  const path = `/api/briefings/${briefing.id}`
  expect((await callAs('publisher', 'PATCH', path, { venue: '改', revision: 1 })).status).toBe(403)
  expect((await callAs('publisher', 'POST', '/api/moves/submit', { briefing: briefing.id, note: '' })).status).toBe(403)
  const { id: edition, hash } = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  const decision = { edition, stage: 'first', outcome: 'approve', hash, checklist: 'all' }
  expect((await callAs('publisher', 'POST', '/api/moves/decide', decision)).status).toBe(403)
})
