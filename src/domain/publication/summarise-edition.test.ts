import { describe, expect, it } from 'vitest'
import { sampleEdition } from '../edition/sample-edition.testing'
import { summariseEdition } from './summarise-edition'

describe('what a list says about a session', () => {
  it('is who spoke, where, and how much there is to read', () => {
    expect(summariseEdition(sampleEdition())).toMatchObject({
      organizer: '云河市人民政府新闻办公室',
      presenters: [
        { name: '林越', posts: ['云河市水务局局长', '云河市新闻发言人'] },
        { name: '何青', posts: ['云河市水务局副局长'] },
      ],
      hosts: ['沈安'],
      leadText: '云河市今天举行发布会，介绍全市水务工作情况。',
      keyPoints: ['城区供水管网更新过半。', '三条河道水质稳定达标。'],
      counts: { sections: 2, achievements: 2, questions: 2, figures: 2, photos: 2 },
      notice: '本页内容纯属虚构。',
    })
  })

  it('takes its picture from the gallery first, then from the text, or does without', () => {
    const content = sampleEdition()
    expect(summariseEdition(content).cover?.id).toBe('media-2')
    content.gallery = []
    expect(summariseEdition(content).cover?.id).toBe('media-1')
    content.media = {}
    expect(summariseEdition(content)).toMatchObject({ cover: null, counts: { photos: 0 } })
  })

  it('begins with the statement when there is no lead', () => {
    const content = sampleEdition()
    content.lead = []
    expect(summariseEdition(content).leadText).toBe('五年来，供水能力持续提高。')
  })

  it('repeats no internal id of a person', () => {
    expect(JSON.stringify(summariseEdition(sampleEdition()))).not.toContain('speaker-1')
  })
})
