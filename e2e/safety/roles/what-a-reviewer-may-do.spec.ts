import { callAs, codeOf, edit, expect, makeBriefing, move, test } from '../../fixtures/newsroom'

const submit = async () => {
  const briefing = await makeBriefing('审核人的一天')
  return { briefing, edition: await move('editor', 'submit', { briefing: briefing.id, note: '' }) }
}

test('a reviewer approves at the own stage, and at no other', async () => {
  const { edition } = await submit()
  const decision = { edition: edition.id, stage: 'first', outcome: 'approve', hash: edition.hash, checklist: 'all' }
  const reply = await callAs('reviewer-2', 'POST', '/api/moves/decide', decision)
  expect([reply.status, codeOf(reply)]).toEqual([403, 'not-your-stage'])
  expect((await move('reviewer-1', 'decide', decision)).stage).toBe('second')
})

test('a reviewer returns an edition with a reason, never without', async () => {
  const { edition } = await submit()
  const decision = { edition: edition.id, stage: 'first', outcome: 'return', hash: edition.hash }
  expect((await callAs('reviewer-1', 'POST', '/api/moves/decide', decision)).status).toBe(422)
})

test('a reviewer changes no draft, submits nothing and releases nothing', async () => {
  const { briefing, edition } = await submit()
  const path = `/api/briefings/${briefing.id}`
  expect((await callAs('reviewer-1', 'PATCH', path, { venue: '改', revision: 1 })).status).toBeGreaterThanOrEqual(403)
  const other = await makeBriefing('审核人不送审')
  expect((await callAs('reviewer-1', 'POST', '/api/moves/submit', { briefing: other.id, note: '' })).status).toBe(403)
  const release = { edition: edition.id, hash: edition.hash }
  expect((await callAs('reviewer-3', 'POST', '/api/moves/release', release)).status).toBe(403)
  expect((await edit('briefings', other.id, { venue: '编辑可以改' })).status).toBe(200)
})
