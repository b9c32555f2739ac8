import { approve, callAs, codeOf, expect, hire, makeBriefing, test } from '../../fixtures/newsroom'

test('the system administrator makes accounts and switches them off', async () => {
  const { id } = await hire()
  expect((await callAs('admin', 'PATCH', `/api/users/${id}`, { disabled: true })).status).toBe(200)
})

test('the system administrator grants no right and takes no second factor away', async () => {
  const { id } = await hire()
  await callAs('admin', 'PATCH', `/api/users/${id}`, { roles: ['publisher'], reviewStages: ['final'] })
  const { json } = await callAs('admin', 'GET', `/api/users/${id}`)
  expect(json).toMatchObject({ roles: ['editor'], reviewStages: [] })
  const reply = await callAs('admin', 'POST', `/api/users/${id}/reset-factor`, {})
  expect([reply.status, codeOf(reply)]).toEqual([403, 'not-granter'])
  expect((await callAs('admin', 'POST', '/api/globals/review-plan', {})).status).toBe(403)
})

test('the system administrator has no say in content', async () => {
  const briefing = await makeBriefing('系统管理员不办稿')
  const path = `/api/briefings/${briefing.id}`
  expect((await callAs('admin', 'PATCH', path, { venue: '改', revision: 1 })).status).toBe(403)
  expect((await callAs('admin', 'POST', '/api/moves/submit', { briefing: briefing.id, note: '' })).status).toBe(403)
  const { id: edition, hash } = await approve(briefing.id)
  expect((await callAs('admin', 'POST', '/api/moves/release', { edition, hash })).status).toBe(403)
})
