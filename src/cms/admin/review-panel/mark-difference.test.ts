import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markDifference, shorten } from './mark-difference'

describe('the difference a reviewer is shown', () => {
  it('puts both wordings together again, whatever changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const marked = markDifference(before, after)
        expect(marked.head + marked.before + marked.tail).toBe(before)
        expect(marked.head + marked.after + marked.tail).toBe(after)
      }),
    )
  })

  it('shows a changed number whole', () => {
    expect(markDifference('新建管网1600公里。', '新建管网1650公里。')).toEqual({
      head: '新建管网',
      before: '1600',
      after: '1650',
      tail: '公里。',
    })
    expect(markDifference('增长3.5%', '增长4.5%')).toMatchObject({ before: '3.5%', after: '4.5%' })
  })

  it('does not count a repeated word twice', () => {
    expect(markDifference('很好', '很好很好')).toEqual({ head: '很好', before: '', after: '很好', tail: '' })
  })

  it('keeps the words beside the change when the passage is long', () => {
    const long = '一'.repeat(50)
    expect(shorten(`${long}尾`, 'end', 3)).toBe('…一一尾')
    expect(shorten(`头${long}`, 'start', 3)).toBe('头一一…')
    expect(shorten('短', 'end', 3)).toBe('短')
  })
})
