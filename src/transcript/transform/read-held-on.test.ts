import { describe, expect, it } from 'vitest'
import { parseTranscript } from '../index'
import { readDate } from './read-held-on'

const heldOn = (text: string, year?: number) => {
  const parsed = parseTranscript(new TextEncoder().encode(text), { year })
  return parsed.ok ? parsed.value.heldOn : undefined
}

describe('the day of a briefing', () => {
  it('stays without a year when the source states none, unless staff give it', () => {
    const text = '云河市开发布会\n\n6月18日上午,市政府新闻办召开发布会。'
    expect(heldOn(text)).toBe('--06-18')
    expect(heldOn(text, 2023)).toBe('2023-06-18')
  })

  it('a year in the source wins over the one given', () => {
    expect(heldOn('云河市开发布会\n\n2021年6月18日,市政府新闻办召开发布会。', 2023)).toBe('2021-06-18')
  })

  it('takes its year, but not its day, from the date of publication', () => {
    expect(heldOn('云河市开发布会\n发布时间：2024年1月2日 来源：本站\n\n12月30日,市政府新闻办召开发布会。')).toBe(
      '2023-12-30',
    )
    expect(heldOn('云河市开发布会\n发布时间：2024年1月2日 来源：本站')).toBeNull()
  })

  it.each([
    ['２０１４年９月１９日', { year: 2014, month: 9, day: 19 }],
    ['今日（九月十九日）', { year: null, month: 9, day: 19 }],
    ['2月30日', null],
    ['2月29日', { year: null, month: 2, day: 29 }],
    ['第5-17-60号', null],
  ])('%s', (text, date) => expect(readDate(text)).toEqual(date))
})
