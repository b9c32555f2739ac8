import { callAs, expect, hire, makeBriefing, test } from '../../fixtures/newsroom'

test('an auditor reads the audit log, the records of review and who has which rights', async () => {
  for (const slug of ['audit-events', 'decisions', 'review-runs', 'users']) {
    const reply = await callAs('auditor', 'GET', `/api/${slug}?limit=1&depth=0`)
    expect([slug, reply.status, (reply.json.docs as unknown[]).length]).toEqual([slug, 200, 1])
  }
})

test('an auditor changes nothing and nobody', async () => {
  const { id } = await hire()
  expect((await callAs('auditor', 'PATCH', `/api/users/${id}`, { disabled: true })).status).toBe(403)
  for (const act of ['reset-password', 'reset-factor']) {
    expect([act, (await callAs('auditor', 'POST', `/api/users/${id}/${act}`, {})).status]).toEqual([act, 403])
  }
  const briefing = await makeBriefing('审计员不办稿')
  const path = `/api/briefings/${briefing.id}`
  expect((await callAs('auditor', 'PATCH', path, { venue: '改', revision: 1 })).status).toBe(403)
  expect((await callAs('auditor', 'POST', '/api/moves/submit', { briefing: briefing.id, note: '' })).status).toBe(403)
  const { json } = await callAs('auditor', 'GET', '/api/audit-events?limit=1&depth=0')
  const [event] = json.docs as { id: string }[]
  for (const method of ['PATCH', 'DELETE']) {
    expect((await callAs('auditor', method, `/api/audit-events/${event?.id}`, { event: 'x' })).status).toBe(403)
  }
})
