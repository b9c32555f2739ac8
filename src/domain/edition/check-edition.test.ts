import { describe, expect, it } from 'vitest'
import { checkEdition } from './check-edition'
import type { Block, EditionContent } from './edition'
import { mapBlocks } from './edition-blocks'
import { sampleEdition } from './sample-edition.testing'

const codes = (change: (content: EditionContent) => void): string[] => {
  const content = sampleEdition()
  change(content)
  return checkEdition(content).map((refusal) => refusal.code)
}
const linked = (href: string): Block => ({ id: 'p-x', kind: 'list', ordered: false, items: [[{ text: '全文', href }]] })
const withoutProse = (content: EditionContent) => {
  content.lead = []
  content.sections = []
  content.questions = []
}

describe('an edition that may be submitted', () => {
  it('has a citable identity, a presenter, prose and permanent ids', () => {
    expect(checkEdition(sampleEdition())).toEqual([])
  })

  it('may have unconfirmed figures, unanswered questions and no photo', () => {
    expect(
      codes((content) => {
        content.gallery = []
        for (const question of content.questions) question.outlet = null
        for (const figure of content.questions[0]?.figures ?? []) figure.confirmed = false
      }),
    ).toEqual([])
  })

  it('may be an announcement that does not know its presenters and text yet', () => {
    expect(
      codes((content) => {
        content.briefing.state = 'announced'
        content.presenters = []
        withoutProse(content)
      }),
    ).toEqual([])
  })
})

describe('an edition that may not be submitted', () => {
  it.each<[string, string, (content: EditionContent) => void]>([
    ['of an unknown form', 'edition-schema', (content) => Object.assign(content, { schema: 'fabuting.edition/9' })],
    ['whose series has no address', 'series-slug', (content) => Object.assign(content.series, { slug: '云河' })],
    ['whose series has no title', 'series-title', (content) => Object.assign(content.series, { title: ' ' })],
    ['without a session number', 'session', (content) => Object.assign(content.briefing, { session: 0 })],
    ['of half a session', 'session', (content) => Object.assign(content.briefing, { session: 1.5 })],
    ['without a title', 'title', (content) => Object.assign(content.briefing, { title: '　' })],
    ['held on no day', 'held-on', (content) => Object.assign(content.briefing, { heldOn: '' })],
    ['held on a day that never was', 'held-on', (content) => Object.assign(content.briefing, { heldOn: '2023-02-29' })],
    ['held in an unknown year', 'held-on', (content) => Object.assign(content.briefing, { heldOn: '--10-13' })],
    ['without a presenter', 'presenters', (content) => Object.assign(content, { presenters: [] })],
    ['without a word of text', 'prose', withoutProse],
    ['with a nameless host', 'person-name', (content) => Object.assign(content.hosts[0] ?? {}, { name: '' })],
    ['with a block without an id', 'edition-ids', (content) => Object.assign(content.lead[0] ?? {}, { id: '' })],
    ['with an id used twice', 'edition-ids', (content) => Object.assign(content.lead[0] ?? {}, { id: 'p-16' })],
    [
      'with an id of another kind',
      'edition-ids',
      (content) => Object.assign(content.keyPoints[0] ?? {}, { id: 's-9' }),
    ],
    ['with a photo that has no file', 'edition-media', (content) => content.gallery.push('media-9')],
    [
      'with an image that has no file',
      'edition-media',
      (content) => Object.assign(content, { media: {}, gallery: [] }),
    ],
    ['with a link that runs code', 'href', (content) => content.lead.push(linked('javascript:alert(1)'))],
    [
      'with a figure that is no number',
      'figure-value',
      (content) => Object.assign(content.questions[0]?.figures[0] ?? {}, { value: '近九十' }),
    ],
  ])('is one %s', (_title, code, change) => {
    expect(codes(change)).toEqual([code])
  })

  it('hears every reason at once, each as a sentence in both languages', () => {
    const content = mapBlocks(sampleEdition(), (block) => ({ ...block, id: '' }))
    content.briefing.title = ''
    content.briefing.session = Number.NaN
    const refusals = checkEdition(content)
    expect(refusals.map((refusal) => refusal.code)).toEqual(['session', 'title', 'edition-ids'])
    for (const { status, sentence } of refusals) {
      expect(status).toBe(422)
      expect(sentence.zh).toMatch(/。$/)
      expect(sentence.en).toMatch(/\.$/)
    }
  })
})
