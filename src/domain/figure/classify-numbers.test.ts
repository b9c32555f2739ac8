import { describe, expect, it } from 'vitest'
import { classifyNumbers } from './classify-numbers'

const classesIn = (text: string) => classifyNumbers(text).map((number) => `${number.text} ${number.class}`)

describe('numbers that are no statistics', () => {
  it.each([
    ['2021年11月21日起', ['2021年 date', '11月 date', '21日 date']],
    ['1—9月份、2018—2022年、三月', ['1—9月份 date', '2018 date', '2022年 date', '三月 date']],
    ['时间：15：00—15：40，上午9时30分', ['15：00 date', '15：40 date', '9时30分 date']],
    ['二〇二二年第一季度', ['二〇二二年 date', '一季度 date']],
    [
      '2022 年 5 月 18 日、24 小时值守、3 级',
      ['2022 年 date', '5 月 date', '18 日 date', '24 小时 named-number', '3 级 grade'],
    ],
    ['2023-05-18 17:20', ['2023-05-18 date', '17:20 date']],
    ['十年来，近5年，前三个月，18周岁', ['十年 period', '5年 period', '三个月 period', '18周岁 period']],
    ['《云河简报》（2019年第32期）', ['2019年 date', '32期 identifier']],
    ['《云河简报》（2021年17期）', ['2021年 date', '17期 identifier']],
    ['云政发〔2020〕18号', ['2020〕18号 identifier']],
    ['拨打“12345”热线或12348热线平台', ['12345 identifier', '12348 identifier']],
    ['联系电话：0000-1234567', ['0000-1234567 identifier']],
    ['云河电视台17频道，2号楼，3路公交', ['17频道 identifier', '2号 identifier', '3路 identifier']],
    ['5G网络、PM2.5、G104国道', ['5 identifier', '2.5 identifier', '104 identifier']],
    ['“1+4”模式和“5-17-60”体系', ['1+4 named-number', '5-17-60 named-number']],
    ['“七五”普法，《十条措施》，“六心”工作法', ['七五 named-number', '十 named-number', '六 named-number']],
    ['“15分钟便民圈”，24小时自助', ['15分钟便民圈 named-number', '24小时 named-number']],
    ['第十四届、第4场、第一批', ['十四 ordinal', '4 ordinal', '一 ordinal']],
    ['第一、二、三产业', ['一、二、三 ordinal']],
    ['居全省第二位，进入前10名，全国百强县', ['二位 rank', '10名 rank', '百强 rank']],
    ['三星级司法所、5A级景区、二等功', ['三星级 grade', '5A级 grade', '二等功 grade']],
    ['市县乡三级、三大平台', ['三级 level-count', '三大 level-count']],
    ['一、总体情况', ['一、 heading']],
    ['（二）主要做法', ['二） heading']],
    ['一是抓源头；二是抓管网', ['一是 heading', '二是 heading']],
    ['一体推进、一批典型、一支队伍、之一', ['一 idiom', '一 idiom', '一 idiom', '一 idiom']],
    ['三项工作、两个方面', ['三 idiom', '两 idiom']],
    ['千家万户', ['千 idiom', '万 idiom']],
    ['十四五时期', ['十四五 idiom']],
    ['三四个村，数百场，几十家，上千名', ['三四 vague', '百 vague', '十 vague', '千 vague']],
    ['三分之二，3:1，11.1:47.5:41.4，每万人', ['三分之二 ratio', '3:1 ratio', '11.1:47.5:41.4 ratio', '万 ratio']],
    ['浏览次数：1024次', ['1024次 noise']],
  ])('%s', (text, classes) => {
    expect(classesIn(text)).toEqual(classes)
  })

  it('a level inside a count keeps its own class: 5个一级指标 counts five', () => {
    expect(classesIn('5个一级指标')).toEqual(['5个 statistic', '一级 grade'])
  })

  it('a text without numbers has none', () => {
    expect(classifyNumbers('各位记者朋友，大家好。')).toEqual([])
  })
})
