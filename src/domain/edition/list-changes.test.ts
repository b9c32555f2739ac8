import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryBlockIds } from './carry-block-ids'
import { AREAS, type Change } from './change'
import type { Block, EditionContent } from './edition'
import { listChanges } from './list-changes'
import { sampleEdition } from './sample-edition.testing'

const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', text: [{ text }] })
const changes = (edit: (content: EditionContent) => unknown): Change[] => {
  const content = sampleEdition()
  edit(content)
  return listChanges(sampleEdition(), content)
}
const brief = (list: Change[]) =>
  list.map(({ kind, area, where, before, after }) => [kind, area, where.zh, before, after])
const achievement = (content: EditionContent, index: number) => content.sections[0]?.achievements[index]
const question = (content: EditionContent, index: number) => content.questions[index]

describe('what a reviewer is shown before signing', () => {
  it('is nothing when nothing changed, even after the edition was composed again', () => {
    expect(changes(() => undefined)).toEqual([])
    expect(
      listChanges(
        sampleEdition(),
        carryBlockIds(sampleEdition(), sampleEdition(), () => 'x'),
      ),
    ).toEqual([])
  })

  it('is everything, riskiest first, when there is no edition before', () => {
    const list = listChanges(null, sampleEdition())
    expect(new Set(list.map((change) => change.kind))).toEqual(new Set(['added']))
    expect([...new Set(list.map((change) => change.area))]).toEqual([...AREAS])
  })

  it('names a figure that was altered, and where', () => {
    const list = changes((content) => {
      Object.assign(achievement(content, 0)?.figures[0] ?? {}, { text: '13万户', value: '130000', confirmed: false })
    })
    expect(brief(list)).toEqual([
      [
        'changed',
        'figures',
        '第一部分 · 管网更新提速',
        '12万户（受益户数，120000户，指标 indicator-1，已核实）',
        '13万户（受益户数，130000户，指标 indicator-1，未核实）',
      ],
    ])
    expect(list[0]).toMatchObject({ anchor: 'p-4', where: { en: 'Part 1 · 管网更新提速' } })
  })

  it('counts a number changed in prose as a figure, be it in the lead or in an answer', () => {
    const list = changes((content) => {
      content.lead[0] = paragraph('p-1', '云河市今天举行第3场发布会，介绍全市水务工作情况。')
      question(content, 1)?.answers[0]?.blocks.splice(0, 1, paragraph('p-16', '近期没有调整安排，5年内不变。'))
    })
    expect(list.map((change) => [change.kind, change.area, change.anchor])).toEqual([
      ['changed', 'figures', 'p-1'],
      ['changed', 'figures', 'p-16'],
    ])
  })

  it('says once that a post was corrected, however often the person appears', () => {
    const list = changes((content) => {
      const people = [...content.presenters, ...content.questions.flatMap((item) => item.answers.map((a) => a.speaker))]
      for (const person of people) if (person?.name === '林越') person.posts = ['云河市水务局党组书记']
    })
    expect(brief(list)).toEqual([
      ['changed', 'people', '姓名和职务', '林越（云河市水务局局长、云河市新闻发言人）', '林越（云河市水务局党组书记）'],
    ])
  })

  it('says who presents now, in which order, and who answered', () => {
    const list = changes((content) => {
      content.presenters.reverse()
      content.hosts = []
      Object.assign(question(content, 1)?.answers[0] ?? {}, { speaker: content.presenters[0] })
    })
    expect(list.map(({ kind, area, where }) => [kind, area, where.zh])).toEqual([
      ['moved', 'people', '发布人'],
      ['changed', 'people', '第 2 问 · 云河日报 · 答复人'],
      ['removed', 'people', '主持人'],
      ['moved', 'answers', '第 2 问 · 云河日报 · 何青答'],
    ])
  })

  it('shows a reworded paragraph with both texts, a removed one with the way to where it stood', () => {
    const list = changes((content) => {
      content.sections[0]?.blocks.splice(0, 1, paragraph('p-3', '五年来，供水能力不断提高。'))
      content.sections[1]?.blocks.splice(0, 1)
    })
    expect(brief(list)).toEqual([
      ['changed', 'statement', '第一部分 · 供水更有保障', '五年来，供水能力持续提高。', '五年来，供水能力不断提高。'],
      ['removed', 'statement', '第二部分 · 河湖更加清洁', '河长巡河成为常态。', null],
    ])
    expect(list.map((change) => change.anchor)).toEqual(['p-3', 's-2'])
  })

  it('shows a link that points elsewhere although every word is the same', () => {
    const list = changes((content) => {
      const block = content.lead[1]
      if (block?.kind === 'paragraph' && block.text[1]) block.text[1].href = 'https://elsewhere.example.cn/'
    })
    expect(brief(list)).toEqual([
      [
        'changed',
        'statement',
        '导语',
        '有关数据见[水资源公报](https://water.example.cn/2023)**。**',
        '有关数据见[水资源公报](https://elsewhere.example.cn/)**。**',
      ],
    ])
  })

  it('shows what was only moved as moved, and the rest not at all', () => {
    const list = changes((content) => {
      content.sections[0]?.achievements.reverse()
      content.sections[1]?.blocks.push(...content.lead.splice(0, 1))
    })
    expect(list.map(({ kind, where, after }) => [kind, where.zh, after])).toEqual([
      ['moved', '第一部分 · 管网更新提速', '管网更新提速。'],
      ['moved', '第二部分 · 河湖更加清洁', '云河市今天举行发布会，介绍全市水务工作情况。'],
    ])
  })

  it('shows a paragraph that was moved and reworded as one change, with the place it came from', () => {
    const list = changes((content) => {
      content.sections[0]?.blocks.splice(0, 1)
      content.sections[1]?.blocks.push(paragraph('p-30', '五年来，供水能力不断提高。'))
    })
    expect(list).toMatchObject([
      {
        kind: 'changed',
        area: 'statement',
        before: '五年来，供水能力持续提高。',
        after: '五年来，供水能力不断提高。',
        where: { zh: '第二部分 · 河湖更加清洁' },
        from: { zh: '第一部分 · 供水更有保障' },
      },
    ])
  })

  it('shows a sentence that grew into a paragraph as one change, and its number among the figures', () => {
    const list = changes((content) => {
      const grown = '截至2023年底，五年来，全市供水能力持续提高到每天30万吨，群众用水更有保障，水质全面达标。'
      content.sections[0]?.blocks.splice(0, 1, paragraph('p-40', grown))
    })
    expect(list).toMatchObject([{ kind: 'changed', area: 'figures', before: '五年来，供水能力持续提高。' }])
    expect(list[0]).not.toHaveProperty('from')
  })

  it('shows a new question with its outlet, its text, who answered and what was said', () => {
    const list = changes((content) => {
      content.questions.push({
        id: 'q-3',
        document: 'question-3',
        outlet: '云河晚报',
        journalist: null,
        followUp: false,
        blocks: [paragraph('p-20', '水库蓄水如何？')],
        answers: [{ speaker: content.presenters[1] ?? null, blocks: [paragraph('p-21', '总体充足。')] }],
        figures: [],
      })
    })
    expect(brief(list)).toEqual([
      ['added', 'people', '第 3 问 · 云河晚报 · 答复人', null, '何青（云河市水务局副局长）'],
      ['added', 'answers', '第 3 问 · 云河晚报 · 何青答', null, '总体充足。'],
      ['added', 'questions', '第 3 问 · 云河晚报', null, '云河晚报'],
      ['added', 'questions', '第 3 问 · 云河晚报', null, '水库蓄水如何？'],
    ])
  })

  it('shows facts in words, and a photo that was replaced', () => {
    const list = changes((content) => {
      content.briefing.state = 'live'
      content.briefing.heldOn = '2024-05-17'
      content.briefing.notice = null
      Object.assign(content.media['media-2'] ?? {}, { url: '/media/other.webp' })
    })
    expect(brief(list).map(([kind, , where, before, after]) => [kind, where, before, after])).toEqual([
      ['changed', '状态', '实录', '直播中'],
      ['changed', '举行日期', '2024-05-16', '2024-05-17'],
      ['removed', '页首说明', '本页内容纯属虚构。', null],
      [
        'changed',
        '图片文件',
        expect.stringContaining('/media/hall.webp'),
        expect.stringContaining('/media/other.webp'),
      ],
    ])
  })
})

describe('nothing a reader sees changes unseen', () => {
  /** What no reader sees: keys of documents and blocks, places of figures (the words stay), derived numbers. */
  const UNSEEN = new Set(['schema', 'document', 'id', 'block', 'start', 'end', 'number', 'kind'])
  type Leaf = (string | number)[]
  const leaves = (value: unknown, path: Leaf = []): Leaf[] => {
    if (typeof value !== 'object' || value === null) return [path]
    return Object.entries(value).flatMap(([key, child]) => (UNSEEN.has(key) ? [] : leaves(child, [...path, key])))
  }
  const alter = (value: unknown): unknown => {
    if (typeof value === 'boolean') return !value
    return typeof value === 'number' ? value + 1 : `${value ?? ''}改`
  }
  const choices: Record<string, string> = { state: 'live', transcriptKind: 'verbatim' }
  const change = (content: unknown, path: Leaf): unknown => {
    const [key, ...rest] = path
    if (key === undefined) return alter(content)
    const owner = content as Record<string, unknown>
    if (rest.length > 0) change(owner[key], rest)
    else owner[key] = choices[key] ?? alter(owner[key])
    return content
  }

  it('whichever value of an edition is altered', () => {
    const paths = leaves(sampleEdition())
    expect(paths.length).toBeGreaterThan(100)
    const unseen = paths.filter(
      (path) => listChanges(sampleEdition(), change(sampleEdition(), path) as EditionContent).length === 0,
    )
    expect(unseen.map((path) => path.join('.'))).toEqual([])
  })

  it('what is added one way is removed the other way', () => {
    fc.assert(
      fc.property(fc.subarray(leaves(sampleEdition())), (paths) => {
        const content = sampleEdition()
        for (const path of paths) change(content, path)
        const count = (list: Change[], kind: Change['kind']) => list.filter((item) => item.kind === kind).length
        const forth = listChanges(sampleEdition(), content)
        const back = listChanges(content, sampleEdition())
        expect(count(back, 'added')).toBe(count(forth, 'removed'))
        expect(count(back, 'changed')).toBe(count(forth, 'changed'))
      }),
      { numRuns: 40 },
    )
  })

  it('whatever order the blocks are put in, nothing moved is shown as removed and added', () => {
    const blocksOf = (content: EditionContent) =>
      content.sections.flatMap(({ blocks, achievements }) => [
        ...blocks,
        ...achievements.flatMap((item) => item.blocks),
      ])
    const all = blocksOf(sampleEdition()).filter(({ kind }) => kind === 'paragraph')
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(), (order, at) => {
        const content = sampleEdition()
        const moved = new Set(all.map(({ id }) => id))
        for (const section of content.sections) {
          section.blocks = section.blocks.filter(({ id }) => !moved.has(id))
          for (const item of section.achievements) item.blocks = item.blocks.filter(({ id }) => !moved.has(id))
        }
        const cut = at % (order.length + 1)
        content.sections[0]?.blocks.push(...structuredClone(order.slice(0, cut)))
        content.sections[1]?.blocks.push(...structuredClone(order.slice(cut)))
        const composed = carryBlockIds(content, sampleEdition(), () => 'new')
        const kinds = listChanges(sampleEdition(), composed)
          .filter(({ figure }) => !figure)
          .map(({ kind }) => kind)
        expect(kinds).not.toContain('added')
        expect(kinds).not.toContain('removed')
      }),
      { numRuns: 60 },
    )
  })

  it('every change has a key of its own', () => {
    fc.assert(
      fc.property(fc.subarray(leaves(sampleEdition())), (paths) => {
        const content = sampleEdition()
        for (const path of paths) change(content, path)
        const keys = listChanges(sampleEdition(), content).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 40 },
    )
  })

  it('the riskiest always come first', () => {
    fc.assert(
      fc.property(fc.subarray(leaves(sampleEdition())), (paths) => {
        const content = sampleEdition()
        for (const path of paths) change(content, path)
        const ranks = listChanges(sampleEdition(), content).map((item) => AREAS.indexOf(item.area))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      }),
      { numRuns: 40 },
    )
  })
})
