import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from './find-figures'
import gold from './fixtures/session-4-figures.json'

const shared = process.env.SHARED_DIR ?? '../shared'
const transcripts = join(shared, 'transcripts')
const isMissing = !existsSync(transcripts)
const whyMissing = `no transcripts at ${shared}: set SHARED_DIR`

/** The figures of `text`, each as one line: words → value unit (qualifier). */
const told = (text: string) =>
  findFigures(text).map(({ text, value, unit, qualifier }) => `${text} → ${value}${unit} (${qualifier ?? '='})`)

describe('the figures of a text', () => {
  it.each([
    [
      '云河市投入1600余万元，培训1万余名职工，归集数据200余万条。',
      ['1600余万元 → 16000000元 (余)', '1万余名 → 10000名 (余)', '200余万条 → 2000000条 (余)'],
    ],
    ['受训近1.8万人，按期办结率98.5%以上。', ['近1.8万人 → 18000人 (近)', '98.5%以上 → 98.5% (以上)']],
    ['网上办理超过10万件，减免1007.565万元。', ['超过10万件 → 100000件 (超过)', '1007.565万元 → 10075650元 (=)']],
    [
      '每所不少于3人，队伍达到420人，办结率达97%以上。',
      ['不少于3人 → 3人 (不少于)', '达到420人 → 420人 (达到)', '97%以上 → 97% (以上)'],
    ],
    [
      '走访两千余户、四十余个社区、近两万人，占比超三成。',
      ['两千余户 → 2000户 (余)', '四十余个 → 40个 (余)', '近两万人 → 20000人 (近)', '超三成 → 3成 (超)'],
    ],
    [
      '接待3000多万人次，开展十余次、十几场，惠及百余家。',
      ['3000多万人次 → 30000000人次 (多)', '十余次 → 10次 (余)', '十几场 → 10场 (几)', '百余家 → 100家 (余)'],
    ],
    [
      '得分93.63分，同比提高1.43分，增速快2.3个百分点，是上年的3倍，力争翻一番。',
      [
        '93.63分 → 93.63分 (=)',
        '1.43分 → 1.43分 (=)',
        '2.3个百分点 → 2.3个百分点 (=)',
        '3倍 → 3倍 (=)',
        '一番 → 1番 (=)',
      ],
    ],
    ['建成４７５０个，占１１．８％。', ['４７５０个 → 4750个 (=)', '１１．８％ → 11.8% (=)']],
    ['百分之九十八点五的村通了车，近百分之九十满意。', ['百分之九十八点五 → 98.5% (=)', '近百分之九十 → 90% (近)']],
    [
      '降幅为15%～20%，新种3—5万亩、10-15个品种。',
      ['15% → 15% (=)', '20% → 20% (=)', '3 → 30000亩 (=)', '5万亩 → 50000亩 (=)', '10 → 10个 (=)', '15个 → 15个 (=)'],
    ],
    [
      '价格下降-0.3%，浓度35微克/立方米，装机250万千瓦。',
      ['-0.3% → -0.3% (=)', '35微克/立方米 → 35微克/立方米 (=)', '250万千瓦 → 2500000千瓦 (=)'],
    ],
    [
      '总产值1.2万亿元，其中1亿2000万元为新增，覆盖12,345件、共 35 次、近 2 万人。',
      [
        '1.2万亿元 → 1200000000000元 (=)',
        '1亿2000万元 → 120000000元 (=)',
        '12,345件 → 12345件 (=)',
        '35 次 → 35次 (=)',
        '近 2 万人 → 20000人 (近)',
      ],
    ],
    [
      '突破300万，约20家，80%左右，三十五万亩，5个工作日。',
      [
        '突破300万 → 3000000 (突破)',
        '约20家 → 20家 (约)',
        '80%左右 → 80% (左右)',
        '三十五万亩 → 350000亩 (=)',
        '5个工作日 → 5个工作日 (=)',
      ],
    ],
    [
      '签约35个项目，节约3000万元，预约20万人次，下达12亿元，最近3次，目前12家。',
      [
        '35个 → 35个 (=)',
        '3000万元 → 30000000元 (=)',
        '20万人次 → 200000人次 (=)',
        '12亿元 → 1200000000元 (=)',
        '3次 → 3次 (=)',
        '12家 → 12家 (=)',
      ],
    ],
    ['取消95项，其中市里20项、县里75项。', ['95项 → 95项 (=)', '20项 → 20项 (=)', '75项 → 75项 (=)']],
    ['《律师说典》播出20期，是“八五”普法4个联系点之一。', ['20期 → 20期 (=)', '4个 → 4个 (=)']],
    ['“全市新增车位3.6万个，同比增长8%。”他说。', ['3.6万个 → 36000个 (=)', '8% → 8% (=)']],
    [
      '出动 60 余台次，投入 100 多万元，挽回 9 千余万元。',
      ['60 余台次 → 60台次 (余)', '100 多万元 → 1000000元 (多)', '9 千余万元 → 90000000元 (余)'],
    ],
    ['建成3个体系、12个多功能厅，惠及35名医生。', ['3个 → 3个 (=)', '12个 → 12个 (=)', '35名 → 35名 (=)']],
    ['二是35次；三是不足10家。', ['35次 → 35次 (=)', '不足10家 → 10家 (不足)']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures)
  })

  it.each([
    '2022年10月13日下午，云河市召开第4场发布会，系列名为“云河这十年”。',
    '有关做法刊于《云河日报》（2021年11月10日）和《工作简报》（2021年第27期），文号云发〔2020〕18号。',
    '请拨打“12345”热线或0000-1234567，收看17频道，关注“5-17-60”体系与“1+4”模式。',
    '考核居全省第二位，获二等功，是“七五”先进、三星级单位，市县乡三级联动，三大平台上线。',
    '一是一体推进一批项目；二是打造一支队伍；三项举措、两个方面，千家万户，数百人，十四五，二十四节气。',
  ])('dates, codes, ranks, grades and idioms are no figures: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('every figure stands where its offsets say, in order and without overlap, whatever the text', () => {
    const word = fc.constantFrom(
      ...'近超过约达到0123456789.,%，。“”《》（）-～一二两十百千万亿余多几个件人次元年月日第前分之点 １２％\u00a0'.split(
        '',
      ),
      '以上',
      '亿元',
      '人次',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join('')
        let behind = 0
        for (const figure of findFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(behind)
          expect(text.slice(figure.start, figure.end)).toBe(figure.text)
          expect(figure.value).toMatch(/^-?\d+(?:\.\d+)?$/)
          behind = figure.end
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the sample transcript, session 4', () => {
  it('gives up at least 95 % of its statistics, and at least 95 % of what is found is one', ({ skip }) => {
    skip(isMissing, whyMissing)
    const found = findFigures(readFileSync(join(transcripts, 'jining-decade-session-4.txt'), 'utf8'))
    const open = gold.map(({ value, unit, qualifier }) => `${value} ${unit} ${qualifier}`)
    const right = found.filter(({ value, unit, qualifier }) => {
      const at = open.indexOf(`${value} ${unit} ${qualifier}`)
      if (at >= 0) open.splice(at, 1)
      return at >= 0
    })
    expect(right.length / gold.length).toBeGreaterThanOrEqual(0.95)
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.95)
  })

  it('reports no date, issue, document number or hotline as a figure', ({ skip }) => {
    skip(isMissing, whyMissing)
    const text = readFileSync(join(transcripts, 'jining-decade-session-4.txt'), 'utf8')
    const never = /\d+(?:年|月|日|号|频道)|第\d+|〔\d+〕|(?<=年)\d+期|12345|12348|\d[+-]\d[\d-]*/g
    const spans = [...text.matchAll(never)].map((match) => [match.index, match.index + match[0].length] as const)
    const wrong = findFigures(text).filter(({ start, end }) => spans.some(([from, to]) => start < to && from < end))
    expect(spans.length).toBeGreaterThan(50)
    expect(wrong).toEqual([])
  })

  it('the sample layouts give exactly the figures their keys list', ({ skip }) => {
    skip(isMissing, whyMissing)
    const layouts = join(transcripts, 'layouts')
    const keyed = readdirSync(layouts).flatMap((name) => {
      if (!name.endsWith('.json')) return []
      const key: { key_figures?: string[] } = JSON.parse(readFileSync(join(layouts, name), 'utf8'))
      const text = readFileSync(join(layouts, name.replace(/json$/, 'txt')), 'utf8')
      return key.key_figures ? [{ name, text, listed: key.key_figures.filter((words) => !words.startsWith('第')) }] : []
    })
    expect(keyed.length).toBeGreaterThan(0)
    for (const { name, text, listed } of keyed) {
      const found = findFigures(text).map((figure) => figure.text.replace(/^(?:达到|不低于)/, ''))
      expect({ name, found }).toEqual({ name, found: listed })
    }
  })
})
