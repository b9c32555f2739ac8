import { approve, callAs, codeOf, edit, expect, makeBriefing, move, test } from '../../fixtures/newsroom'

test('an editor writes drafts and submits them, and takes an own submission back', async () => {
  const briefing = await makeBriefing('编辑的一天')
  expect((await edit('briefings', briefing.id, { venue: '一号厅' })).status).toBe(200)
  const sent = await move('editor', 'submit', { briefing: briefing.id, note: '请审' })
  expect((await move('editor', 'recall', { edition: sent.id })).state).toBe('recalled')
})

test('an editor does not approve, not even the work of others', async () => {
  const briefing = await makeBriefing('编辑不审稿')
  const { id: edition, hash } = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  const decision = { edition, stage: 'first', outcome: 'approve', hash, checklist: 'all' }
  const reply = await callAs('editor', 'POST', '/api/moves/decide', decision)
  expect(reply.status).toBe(403)
})

test('an editor does not release what others have signed', async () => {
  const { id: edition, hash } = await approve((await makeBriefing('编辑不发布')).id)
  const reply = await callAs('editor', 'POST', '/api/moves/release', { edition, hash })
  expect([reply.status, codeOf(reply)]).toEqual([403, 'not-publisher'])
})

test('an editor sees no account but the own, no audit log, and changes neither plan nor settings', async () => {
  const people = await callAs('editor', 'GET', '/api/users?depth=0')
  expect((people.json.docs as unknown[]).length).toBe(1)
  expect((await callAs('editor', 'GET', '/api/audit-events')).status).toBe(403)
  for (const slug of ['review-plan', 'site-settings']) {
    expect([slug, (await callAs('editor', 'POST', `/api/globals/${slug}`, {})).status]).toEqual([slug, 403])
  }
})
