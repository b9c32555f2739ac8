import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postsOn } from './posts'

const posts = [
  { title: '党组书记、局长', from: '2021-03-01', to: '2023-06-30' },
  { title: '新闻发言人', from: null, to: '2022-10-13' },
  { title: '市政协常委', from: '2022-10-13', to: null },
]

describe('the posts of a speaker on a day', () => {
  test('are those held that day, first and last day included, in their order', () => {
    expect(postsOn(posts, '2022-10-13')).toEqual(['党组书记、局长', '新闻发言人', '市政协常委'])
    expect(postsOn(posts, '2022-10-14')).toEqual(['党组书记、局长', '市政协常委'])
    expect(postsOn(posts, '2021-03-01')).toEqual(['党组书记、局长', '新闻发言人'])
    expect(postsOn(posts, '2023-07-01')).toEqual(['市政协常委'])
  })

  test('are none before the first one began', () => {
    expect(postsOn(posts.slice(0, 1), '2021-02-28')).toEqual([])
    expect(postsOn([], '2022-10-13')).toEqual([])
  })

  test('include a post without dates on every day', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        expect(postsOn([{ title: '局长', from: null, to: null }], date.toISOString().slice(0, 10))).toEqual(['局长'])
      }),
    )
  })
})
