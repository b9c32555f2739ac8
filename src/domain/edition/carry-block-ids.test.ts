import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryBlockIds } from './carry-block-ids'
import { type Block, blockText, type EditionContent, type Figure } from './edition'
import { blocksWithFigures, listBlocks, mapBlocks } from './edition-blocks'
import { sampleEdition } from './sample-edition.testing'

const counter = (start = 0) => {
  let n = start
  return () => `new${++n}`
}
const paragraph = (text: string): Block => ({ id: '', kind: 'paragraph', text: [{ text }] })

/** An edition as `records/` composes it: no ids but the documents' own, figures by the index of their block. */
function asComposed(content: EditionContent): EditionContent {
  const byIndex = (figures: Figure[], blocks: Block[]) =>
    figures.map((figure) => ({ ...figure, block: `#${blocks.findIndex((block) => block.id === figure.block)}` }))
  const withFigures: EditionContent = {
    ...content,
    keyPoints: content.keyPoints.map((point) => ({ ...point, id: '' })),
    sections: content.sections.map((section) => ({
      ...section,
      id: '',
      achievements: section.achievements.map((item) => ({
        ...item,
        figures: byIndex(item.figures, blocksWithFigures(item)),
      })),
    })),
    questions: content.questions.map((item) => ({ ...item, figures: byIndex(item.figures, blocksWithFigures(item)) })),
  }
  return mapBlocks(withFigures, (block) => ({ ...block, id: '' }))
}

const compose = (change: (content: EditionContent) => void): EditionContent => {
  const content = sampleEdition()
  change(content)
  return carryBlockIds(asComposed(content), sampleEdition(), counter())
}

const idOfText = (content: EditionContent): Map<string, string> =>
  new Map(listBlocks(content).map(({ block }) => [block.kind === 'image' ? block.media : blockText(block), block.id]))

const allIds = (content: EditionContent): string[] => [
  ...listBlocks(content).map(({ block }) => block.id),
  ...content.sections.map((section) => section.id),
  ...content.keyPoints.map((point) => point.id),
]

/** Every block of the sample keeps its id, except where its text is one of `except`. */
function expectOthersKept(content: EditionContent, except: string[] = []) {
  const now = idOfText(content)
  for (const [text, id] of idOfText(sampleEdition())) if (!except.includes(text)) expect(now.get(text)).toBe(id)
}

describe('a link to a paragraph survives every correction', () => {
  it('a first edition gets a fresh id everywhere', () => {
    const content = carryBlockIds(asComposed(sampleEdition()), null, counter())
    const ids = allIds(content)
    expect(new Set(ids).size).toBe(ids.length)
    expect(listBlocks(content).every(({ block }) => /^p-new\d+$/.test(block.id))).toBe(true)
    expect(content.sections.every((section) => section.id.startsWith('s-new'))).toBe(true)
    expect(content.keyPoints.every((point) => point.id.startsWith('k-new'))).toBe(true)
  })

  it('an edition composed again without a change is the same edition', () => {
    expect(compose(() => undefined)).toEqual(sampleEdition())
  })

  it('a reworded paragraph keeps its id', () => {
    const content = compose((draft) => {
      draft.sections[0]?.achievements[1]?.blocks.splice(0, 1, paragraph('新水厂日供水能力达到九万吨，水质达标。'))
    })
    expect(content.sections[0]?.achievements[1]?.blocks[0]?.id).toBe('p-6')
  })

  it('a paragraph replaced by an unrelated one does not hand its id on', () => {
    const content = compose((draft) => {
      draft.sections[0]?.achievements[1]?.blocks.splice(0, 1, paragraph('全市绿地面积持续扩大。'))
    })
    expect(content.sections[0]?.achievements[1]?.blocks[0]?.id).toBe('p-new1')
  })

  it('an unchanged paragraph is recognised before a similar new one beside it', () => {
    const content = compose((draft) => {
      draft.lead.unshift(paragraph('云河市今天举行发布会，介绍全市水务工作情况！'))
    })
    expect(content.lead.map((block) => block.id)).toEqual(['p-new1', 'p-1', 'p-2'])
  })

  it('a paragraph moved to another achievement takes its id along', () => {
    const content = compose((draft) => {
      const [first, second] = draft.sections[0]?.achievements ?? []
      second?.blocks.push(...(first?.blocks.splice(0, 1) ?? []))
      first?.figures.splice(0)
    })
    expect(content.sections[0]?.achievements[1]?.blocks.map((block) => block.id)).toEqual(['p-6', 'p-4'])
    expectOthersKept(content)
  })

  it('another photo in the place of one is another block', () => {
    const content = compose((draft) => {
      draft.sections[0]?.achievements[0]?.blocks.splice(1, 1, { id: '', kind: 'image', media: 'media-2' })
    })
    expect(content.sections[0]?.achievements[0]?.blocks[1]?.id).toBe('p-new1')
  })

  it('bold type, a link or another kind of block does not change who a text is', () => {
    const content = compose((draft) => {
      draft.lead[0] = { id: '', kind: 'quote', text: [{ text: blockText(draft.lead[0] ?? paragraph('')), bold: true }] }
    })
    expect(content.lead[0]?.id).toBe('p-1')
  })

  it('a section keeps its id when it moves and when its heading is rewritten over the same content', () => {
    const content = compose((draft) => {
      draft.sections.reverse()
      const [river, supply] = draft.sections
      if (river && supply) supply.heading = '喝上放心水'
    })
    expect(content.sections.map((section) => section.id)).toEqual(['s-2', 's-1'])
    expectOthersKept(content)
  })

  it('a new section in the place of a removed one does not take over its id', () => {
    const content = compose((draft) => {
      draft.sections[1] = {
        id: '',
        number: 2,
        heading: '防汛',
        blocks: [paragraph('堤防全线加固。')],
        achievements: [],
      }
    })
    expect(content.sections.map((section) => section.id)).toEqual(['s-1', 's-new1'])
  })

  it('a key point keeps its id when it is reworded and when another is put before it', () => {
    const content = compose((draft) => {
      draft.keyPoints.unshift({ id: '', text: '水价保持稳定。' })
      draft.keyPoints[1] = { id: '', text: '城区供水管网更新已经过半。' }
    })
    expect(content.keyPoints.map((point) => point.id)).toEqual(['k-new1', 'k-1', 'k-2'])
  })

  it('a figure follows its block, in an answer too', () => {
    const content = compose((draft) => {
      draft.questions[0]?.answers[0]?.blocks.unshift(paragraph('各位记者朋友，大家好。'))
    })
    expect(content.questions[0]?.figures[0]?.block).toBe('p-13')
    expect(content.sections[0]?.achievements[0]?.figures[0]?.block).toBe('p-4')
  })

  it('a figure whose block is not there stands nowhere', () => {
    const draft = asComposed(sampleEdition())
    const figure = draft.sections[0]?.achievements[0]?.figures[0]
    if (figure) figure.block = '#9'
    const content = carryBlockIds(draft, null, counter())
    expect(content.sections[0]?.achievements[0]?.figures[0]?.block).toBe('')
  })

  it('the id of a removed paragraph is not given to a new one, even when the same id is minted', () => {
    const draft = sampleEdition()
    draft.lead = [paragraph('换一段完全不同的导语。')]
    const content = carryBlockIds(asComposed(draft), sampleEdition(), () => '1')
    expect(content.lead[0]?.id).toBe('p-1-2')
  })
})

const size = listBlocks(sampleEdition()).length
const place = fc.nat({ max: size - 1 })

describe('whatever is edited, the rest keeps its ids', () => {
  const textOf = (index: number) => [...idOfText(sampleEdition()).keys()][index] ?? ''

  /** Removes the n-th block of an edition, counted in reading order, and hands it back. */
  function removeBlock(content: EditionContent, index: number): Block | undefined {
    for (const list of blockLists(content)) {
      if (index < list.length) return list.splice(index, 1)[0]
      index -= list.length
    }
    return undefined
  }
  const blockLists = (content: EditionContent): Block[][] => [
    content.lead,
    ...content.sections.flatMap((section) => [section.blocks, ...section.achievements.map((item) => item.blocks)]),
    ...content.questions.flatMap((item) => [item.blocks, ...item.answers.map((answer) => answer.blocks)]),
  ]
  const dropFigures = (content: EditionContent) => {
    for (const section of content.sections) for (const item of section.achievements) item.figures = []
    for (const item of content.questions) item.figures = []
  }

  it('when a block is deleted', () => {
    fc.assert(
      fc.property(place, (index) => {
        const content = compose((draft) => {
          dropFigures(draft)
          removeBlock(draft, index)
        })
        expectOthersKept(content, [textOf(index)])
      }),
    )
  })

  it('when a block is inserted anywhere', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.string({ minLength: 1 }), (list, at, text) => {
        const content = compose((draft) => {
          dropFigures(draft)
          const lists = blockLists(draft)
          const chosen = lists[list % lists.length]
          chosen?.splice(at % (chosen.length + 1), 0, paragraph(`\u3007${text}`))
        })
        expectOthersKept(content)
        const ids = allIds(content)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('when a block is moved anywhere, its own id included', () => {
    fc.assert(
      fc.property(place, fc.nat(), fc.nat(), (from, list, at) => {
        const content = compose((draft) => {
          dropFigures(draft)
          const block = removeBlock(draft, from)
          const lists = blockLists(draft)
          const chosen = lists[list % lists.length]
          if (block) chosen?.splice(at % (chosen.length + 1), 0, block)
        })
        expectOthersKept(content)
      }),
    )
  })

  it('after any edit no id is used twice and composing again changes nothing', () => {
    const texts = fc.array(fc.constantFrom('谢谢。', '甲乙丙丁', '甲乙丙戊', '', '新的一段话'), { maxLength: 8 })
    fc.assert(
      fc.property(texts, texts, texts, (lead, statement, answer) => {
        const edit = (draft: EditionContent) => {
          dropFigures(draft)
          draft.lead = lead.map(paragraph)
          if (draft.sections[0]) draft.sections[0].blocks = statement.map(paragraph)
          const first = draft.questions[0]?.answers[0]
          if (first) first.blocks = answer.map(paragraph)
        }
        const content = compose(edit)
        const ids = allIds(content)
        expect(new Set(ids).size).toBe(ids.length)
        expect(carryBlockIds(asComposed(content), content, counter(100))).toEqual(content)
      }),
    )
  })
})
