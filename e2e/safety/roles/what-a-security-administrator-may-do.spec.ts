import { callAs, codeOf, confirmFactor, expect, hire, makeBriefing, test } from '../../fixtures/newsroom'

test('the security administrator grants rights, and keeps the three administrators apart', async () => {
  const { id } = await hire()
  const granted = await callAs('security', 'PATCH', `/api/users/${id}`, {
    roles: ['reviewer'],
    reviewStages: ['first'],
  })
  expect(granted.status).toBe(200)
  const both = await callAs('security', 'PATCH', `/api/users/${id}`, { roles: ['reviewer', 'auditor'] })
  expect([both.status, codeOf(both)]).toEqual([422, 'roles-apart'])
})

test('the security administrator owns the plan of review', async () => {
  await confirmFactor('security')
  const plan = await callAs('security', 'GET', '/api/globals/review-plan?depth=0')
  expect((await callAs('security', 'POST', '/api/globals/review-plan', plan.json)).status).toBe(200)
})

test('the security administrator makes no account, knows no password and has no say in content', async () => {
  const { id } = await hire()
  const account = { name: '某', email: 'somebody@test.example', password: 'seven purple boats 41' }
  expect((await callAs('security', 'POST', '/api/users', account)).status).toBe(403)
  const reply = await callAs('security', 'POST', `/api/users/${id}/reset-password`, {})
  expect([reply.status, codeOf(reply)]).toEqual([403, 'not-account-keeper'])
  const briefing = await makeBriefing('安全管理员不办稿')
  const path = `/api/briefings/${briefing.id}`
  expect((await callAs('security', 'PATCH', path, { venue: '改', revision: 1 })).status).toBe(403)
  expect((await callAs('security', 'POST', '/api/moves/submit', { briefing: briefing.id, note: '' })).status).toBe(403)
})
