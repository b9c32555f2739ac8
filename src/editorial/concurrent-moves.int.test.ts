import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, type OpenEdition, openNewsroom } from './newsroom.testing'
import type { Answer } from './perform-move'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

type Given = { briefing: string; edition: OpenEdition }
const soon = () => new Date(Date.now() + 3_600_000).toISOString()

async function submitted(): Promise<Given> {
  const { id } = await newsroom.prepareBriefing()
  const { body } = await newsroom.move(newsroom.people.editor, 'submit', { briefing: id, note: '' })
  return { briefing: id, edition: body.edition as OpenEdition }
}

async function approved(): Promise<Given> {
  const given = await submitted()
  await newsroom.approveAll(given.briefing)
  return given
}

const approve = (stage: string, { edition }: Given) => ({
  edition: edition.id,
  stage,
  outcome: 'approve',
  hash: edition.hash,
  checklist: 'all',
})

/** Both at once, many connections wide; the one that comes second is told what has happened meanwhile. */
async function race(one: Promise<Answer>, other: Promise<Answer>): Promise<void> {
  const answers = await Promise.all([one, other])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
    refusal: { sentence: expect.stringMatching(/。$/) },
  })
}

describe('of two people who move one edition at the same moment one wins and one is refused', () => {
  it('two submissions of the same drafts', async () => {
    const { id: briefing } = await newsroom.prepareBriefing()
    const { editor, colleague } = newsroom.people
    const submit = { briefing, note: '' }
    await race(newsroom.move(editor, 'submit', submit), newsroom.move(colleague, 'submit', submit))
  })

  it('two reviewers who claim', async () => {
    const { edition } = await submitted()
    const rival = await newsroom.hire('另一位初审', ['reviewer'], ['first'])
    const claim = { edition: edition.id }
    await race(newsroom.move(newsroom.people.first, 'claim', claim), newsroom.move(rival, 'claim', claim))
  })

  it('two reviewers of one seat, one approving and one returning', async () => {
    const given = await submitted()
    const rival = await newsroom.hire('另一位初审', ['reviewer'], ['first'])
    const back = { ...approve('first', given), outcome: 'return', reason: '请核对数据后再送。' }
    await race(
      newsroom.move(newsroom.people.first, 'decide', approve('first', given)),
      newsroom.move(rival, 'decide', back),
    )
  })

  it('a recall and the approval that would end the stage', async () => {
    const given = await submitted()
    const { editor, first } = newsroom.people
    const answers = await Promise.all([
      newsroom.move(editor, 'recall', { edition: given.edition.id }),
      newsroom.move(first, 'decide', approve('first', given)),
    ])
    // An approval that comes first leaves the recall possible; a recall that comes first ends it.
    const [recall, decision] = answers.map(({ status }) => status)
    expect(recall).toBe(200)
    expect([200, 409]).toContain(decision)
    expect(await newsroom.openEdition(given.briefing)).toBeNull()
  })

  it('a release and a reopening', async () => {
    const { edition } = await approved()
    const { editor, publisher } = newsroom.people
    await race(
      newsroom.move(publisher, 'release', { edition: edition.id, hash: edition.hash }),
      newsroom.move(editor, 'reopen', { edition: edition.id, reason: '有一处需要修改' }),
    )
  })

  it('a release and a schedule', async () => {
    const { edition } = await approved()
    const { publisher, everything } = newsroom.people
    await race(
      newsroom.move(publisher, 'release', { edition: edition.id, hash: edition.hash }),
      newsroom.move(everything, 'schedule', { edition: edition.id, hash: edition.hash, at: soon() }),
    )
  })
})
