import { describe, expect, it } from 'vitest'
import type { Person } from './finding'
import { readLabel } from './read-label'

const person = (name: string, posts: string[], isHost = false): Person => ({
  name,
  posts,
  isHost,
  isPresenter: !isHost,
})
const people = [
  person('程松柏', ['市水务局党委书记、局长']),
  person('欧阳清', ['市水务局总工程师', '新闻发言人']),
  person('纪文澜', ['市委宣传部新闻发布科科长'], true),
]
const voice = (text: string, isDialogue = true) => readLabel(text, people, isDialogue)?.voice

describe('a label is decided by vocabulary, not by its colon', () => {
  it.each([
    ['云河晚报记者', '云河晚报', null],
    ['云河晚报记者：', '云河晚报', null],
    ['【云河广播电视台、云河网记者】', '云河广播电视台、云河网', null],
    ['▲云河日报全媒体记者 江一帆：', '云河日报', '江一帆'],
    ['云河通讯社：明天呢？', '云河通讯社', null],
    ['云河网友', '云河网友', null],
    ['记者：', null, null],
    ['问:什么时候?', null, null],
  ])('%s asks', (text, outlet, journalist) => {
    expect(voice(text)).toEqual({ kind: 'asker', outlet, journalist, isFollowUp: false })
  })

  it.each([
    '程松柏',
    '程松柏：',
    '[市水务局局长 程松柏]',
    '程松柏 市水务局局长',
    '程局长：',
    '市水务局局长：',
    '程松柏先生：',
  ])('%s is 程松柏 speaking', (text) =>
    expect(voice(text)).toMatchObject({ kind: 'speaker', person: { name: '程松柏' } }),
  )

  it.each(['主持人', '主持人：', '[主持人 纪文澜]', '纪文澜：'])('%s is the host', (text) =>
    expect(voice(text)).toMatchObject({ kind: 'host', person: { name: '纪文澜' } }),
  )

  it.each([
    '各位记者朋友：',
    '同志们:',
    '有几个数据跟各位报告：',
    '答记者问',
    '时间：2024年3月1日',
    '“四步”工作法:先听后说。',
    '程松柏说，水价不变。',
    '市里举行第二场记者招待会',
    '新闻',
  ])('%s is no label', (text) => expect(voice(text, false)).toBeUndefined())

  it('keeps the words of a label whose person nobody introduced', () => {
    expect(voice('市公安局副局长：')).toEqual({ kind: 'speaker', person: null, words: '市公安局副局长' })
  })

  it('tells a follow-up', () => {
    expect(voice('追问：')).toMatchObject({ kind: 'asker', isFollowUp: true })
  })

  it('leaves what is said on the same line to the speaker', () => {
    expect(readLabel('答:会。', people, true)).toEqual({ voice: { kind: 'answer' }, length: 2 })
  })
})
