import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeMove } from './make-move'

const answerWith = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer))
const refusal = (status: number) => async () =>
  Response.json({ refusal: { code: 'x', sentence: '不能这样办。' } }, { status })

afterEach(() => vi.unstubAllGlobals())

describe('the answer to a press of a button in the panel', () => {
  it('tells where the edition stands now', async () => {
    answerWith(async () => Response.json({ edition: { state: 'in_review', stage: 'second', number: 2 } }))
    expect(await makeMove('/api', 'decide', {})).toEqual({
      isDone: true,
      state: 'in_review',
      stage: 'second',
      number: 2,
    })
  })

  it('repeats the sentence of a refusal, and offers to read again only when the page was out of date', async () => {
    answerWith(refusal(409))
    expect(await makeMove('/api', 'release', {})).toEqual({ isDone: false, sentence: '不能这样办。', isStale: true })
    answerWith(refusal(422))
    expect(await makeMove('/api', 'release', {})).toEqual({ isDone: false, sentence: '不能这样办。', isStale: false })
  })

  it('does not claim to know the outcome when the connection or the server broke', async () => {
    const broken = [
      async () => {
        throw new TypeError('Failed to fetch')
      },
      async () => new Response('<h1>502</h1>', { status: 502 }),
      async () => Response.json({ errors: [{ message: 'Something went wrong.' }] }, { status: 500 }),
    ]
    for (const answer of broken) {
      answerWith(answer)
      const told = await makeMove('/api', 'release', {})
      expect(told).toMatchObject({ isDone: false, isStale: true })
      expect(told).toHaveProperty('sentence', expect.stringContaining('不能确定这次操作是否生效'))
    }
  })
})
