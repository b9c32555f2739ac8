import { callAs, codeOf, expect, makeBriefing, move, test } from '../../fixtures/newsroom'

const OWN = '云河市教育局'

test('a liaison sees, changes and submits what the own department takes part in', async () => {
  const briefing = await makeBriefing('本部门的发布会', [OWN])
  const seen = await callAs('liaison', 'GET', `/api/briefings/${briefing.id}?draft=true&depth=0`)
  const data = { venue: '二号厅', revision: seen.json.revision }
  expect((await callAs('liaison', 'PATCH', `/api/briefings/${briefing.id}`, data)).status).toBe(200)
  expect((await move('liaison', 'submit', { briefing: briefing.id, note: '' })).state).toBe('in_review')
})

test('a liaison does not learn that the briefings of other departments exist', async () => {
  const briefing = await makeBriefing('别的部门的发布会', ['云河市水利局'])
  expect((await callAs('liaison', 'GET', `/api/briefings/${briefing.id}?draft=true`)).status).toBe(404)
  const reply = await callAs('liaison', 'POST', '/api/moves/submit', { briefing: briefing.id, note: '' })
  expect([reply.status, codeOf(reply)]).toEqual([404, 'not-found'])
})

test('a liaison begins no briefing, approves at no stage of the office and releases nothing', async () => {
  expect((await callAs('liaison', 'POST', '/api/briefings?draft=true', { title: '自己开一场' })).status).toBe(403)
  const briefing = await makeBriefing('联络员不审稿', [OWN])
  const { id: edition, hash } = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  const decision = { edition, stage: 'first', outcome: 'approve', hash, checklist: 'all' }
  expect((await callAs('liaison', 'POST', '/api/moves/decide', decision)).status).toBe(403)
  expect((await callAs('liaison', 'POST', '/api/moves/release', { edition, hash })).status).toBe(403)
})
