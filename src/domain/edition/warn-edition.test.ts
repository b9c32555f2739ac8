import { describe, expect, it } from 'vitest'
import type { EditionContent } from './edition'
import { sampleEdition } from './sample-edition.testing'
import { type Warning, warnEdition } from './warn-edition'

/** The sample with its two gaps closed: a third key point, and its last figure confirmed. */
function flawless(): EditionContent {
  const content = sampleEdition()
  content.keyPoints.push({ id: 'k-3', text: '水价保持稳定。' })
  for (const figure of content.questions[0]?.figures ?? []) figure.confirmed = true
  return content
}
const warn = (change: (content: EditionContent) => void): Warning[] => {
  const content = flawless()
  change(content)
  return warnEdition(content)
}

describe('an editor is warned', () => {
  it('of nothing when nothing stands out', () => {
    expect(warnEdition(flawless())).toEqual([])
  })

  it.each<[string, string, string | null, (content: EditionContent) => void]>([
    [
      'that the organizer is missing',
      'organizer-missing',
      null,
      (content) => Object.assign(content.briefing, { organizer: null }),
    ],
    ['that the venue is missing', 'venue-missing', null, (content) => Object.assign(content.briefing, { venue: ' ' })],
    ['that nobody hosts', 'host-missing', null, (content) => content.hosts.pop()],
    [
      'that a presenter has no post',
      'posts-missing',
      null,
      (content) => Object.assign(content.presenters[1] ?? {}, { posts: [] }),
    ],
    ['that there is no lead', 'lead-missing', null, (content) => Object.assign(content, { lead: [] })],
    ['that key points are too few', 'key-points', null, (content) => content.keyPoints.pop()],
    [
      'that a section is empty',
      'section-empty',
      's-2',
      (content) => Object.assign(content.sections[1] ?? {}, { blocks: [] }),
    ],
    [
      'that an achievement is empty',
      'achievement-empty',
      'a-2',
      (content) => Object.assign(content.sections[0]?.achievements[1] ?? {}, { lead: '', blocks: [] }),
    ],
    [
      'that a figure is unconfirmed',
      'figure-unconfirmed',
      'p-4',
      (content) => Object.assign(content.sections[0]?.achievements[0]?.figures[0] ?? {}, { confirmed: false }),
    ],
    [
      'that a figure is no longer in the text',
      'figure-misplaced',
      'q-1',
      (content) => Object.assign(content.questions[0]?.figures[0] ?? {}, { start: 0 }),
    ],
    [
      'that an outlet is missing',
      'outlet-missing',
      'q-2',
      (content) => Object.assign(content.questions[1] ?? {}, { outlet: '' }),
    ],
    [
      'that a question was not put down',
      'question-empty',
      'q-2',
      (content) => Object.assign(content.questions[1] ?? {}, { blocks: [] }),
    ],
    [
      'that a question is unanswered',
      'answer-missing',
      'q-2',
      (content) => Object.assign(content.questions[1] ?? {}, { answers: [] }),
    ],
    [
      'that nobody is named for an answer',
      'answer-speaker-missing',
      'q-2',
      (content) => Object.assign(content.questions[1]?.answers[0] ?? {}, { speaker: null }),
    ],
    [
      'that a photo has no text alternative',
      'alt-missing',
      'p-5',
      (content) => Object.assign(content.media['media-1'] ?? {}, { alt: '' }),
    ],
  ])('%s', (_title, code, anchor, change) => {
    expect(warn(change).map((warning) => [warning.code, warning.anchor])).toEqual([[code, anchor]])
  })

  it('in sentences of both languages', () => {
    const warnings = warn((content) => {
      content.questions.push({ ...structuredClone(content.questions[0]), id: 'q-3', outlet: null } as never)
      content.hosts = []
    })
    for (const { sentence } of warnings) {
      expect(sentence.zh).toMatch(/。$/)
      expect(sentence.en).toMatch(/\.$/)
    }
    expect(warnings.map((warning) => warning.sentence.zh)).toContain('第 3 问没有填写提问媒体。')
  })

  it('less about an announcement, which has neither lead nor key points yet', () => {
    const warnings = warn((content) => {
      content.briefing.state = 'announced'
      content.lead = []
      content.keyPoints = []
    })
    expect(warnings).toEqual([])
  })
})
