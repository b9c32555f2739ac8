import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blockText } from '@/domain/edition/edition'
import { isSafeHref } from '@/domain/edition/safe-href'
import { blocksFromLexical, lexicalFromParagraphs } from './prose'

type Json = Record<string, unknown>
const text = (value: string, format = 0): Json => ({ type: 'text', text: value, format, version: 1 })
const node = (type: string, children: Json[], rest: Json = {}): Json => ({ type, children, version: 1, ...rest })
const link = (url: string, children: Json[]): Json => node('link', children, { fields: { linkType: 'custom', url } })
const upload = (value: unknown, relationTo = 'media'): Json => ({ type: 'upload', relationTo, value, fields: {} })
const read = (...children: unknown[]) => blocksFromLexical({ root: { type: 'root', children } })
const texts = (blocks: Block[]) => blocks.map(blockText)

describe('prose from the editor becomes blocks of the record', () => {
  it('a paragraph keeps its bold words and its link', () => {
    const { blocks, problems } = read(
      node('paragraph', [text('见'), text('公报', 1), link('https://example.cn/1', [text('全文')]), text('。')]),
    )
    expect(blocks).toEqual([
      {
        id: '',
        kind: 'paragraph',
        text: [
          { text: '见' },
          { text: '公报', bold: true },
          { text: '全文', href: 'https://example.cn/1' },
          { text: '。' },
        ],
      },
    ])
    expect(problems).toEqual([])
  })

  it('neighbouring runs of one style are one run, and the space around a paragraph goes', () => {
    const { blocks } = read(
      node('paragraph', [text('　　今年'), text('以来'), text('，', 1), text('进展。 '), text(' ')]),
    )
    expect(blocks).toMatchObject([{ text: [{ text: '今年以来' }, { text: '，', bold: true }, { text: '进展。' }] }])
  })

  it('a line break begins a new paragraph, and a blank paragraph is none', () => {
    const { blocks } = read(
      node('paragraph', [text('上一段。'), { type: 'linebreak' }, { type: 'linebreak' }, text('下一段。')]),
      node('paragraph', []),
      node('paragraph', [text('　')]),
    )
    expect(texts(blocks)).toEqual(['上一段。', '下一段。'])
  })

  it('a quote stays a quote', () => {
    expect(read(node('quote', [text('水清了。')])).blocks).toEqual([
      { id: '', kind: 'quote', text: [{ text: '水清了。' }] },
    ])
  })

  it('nested lists become one list in reading order', () => {
    const inner = node('list', [node('listitem', [text('乙')]), node('listitem', [text('丙', 1)])], {
      listType: 'bullet',
    })
    const { blocks } = read(
      node('list', [node('listitem', [text('甲')]), node('listitem', [inner]), node('listitem', [text('丁')])], {
        listType: 'number',
      }),
    )
    expect(blocks).toEqual([
      {
        id: '',
        kind: 'list',
        ordered: true,
        items: [[{ text: '甲' }], [{ text: '乙' }], [{ text: '丙', bold: true }], [{ text: '丁' }]],
      },
    ])
  })

  it('a table keeps its header cells, and cells of several lines stay one cell', () => {
    const cell = (headerState: number, ...lines: string[]) =>
      node(
        'tablecell',
        lines.map((line) => node('paragraph', [text(line)])),
        { headerState, colSpan: 1, rowSpan: 1 },
      )
    const { blocks, problems } = read(
      node('table', [
        node('tablerow', [cell(1, '河道'), cell(1, '水质')]),
        node('tablerow', [cell(2, '清河'), cell(0, '三类', '稳定')]),
      ]),
    )
    expect(blocks).toEqual([
      {
        id: '',
        kind: 'table',
        rows: [
          [
            { header: true, text: [{ text: '河道' }] },
            { header: true, text: [{ text: '水质' }] },
          ],
          [
            { header: true, text: [{ text: '清河' }] },
            { header: false, text: [{ text: '三类\n稳定' }] },
          ],
        ],
      },
    ])
    expect(problems).toEqual([])
  })

  it('an image is known by the id of its file, populated or not', () => {
    expect(read(upload('m-1'), upload({ id: 'm-2', filename: 'x.webp' }), upload(3)).blocks).toEqual([
      { id: '', kind: 'image', media: 'm-1' },
      { id: '', kind: 'image', media: 'm-2' },
      { id: '', kind: 'image', media: '3' },
    ])
  })

  it('an image inside a paragraph follows it', () => {
    const { blocks } = read(node('paragraph', [text('现场。'), upload('m-1')]))
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'image'])
  })
})

describe('what the record cannot say is named, and its text kept', () => {
  it.each([
    ['javascript:alert(1)', 'custom'],
    ['//evil.example', 'custom'],
    ['https://example.cn', 'internal'],
  ])('a link to %s (%s) keeps only its words', (url, linkType) => {
    const { blocks, problems } = read(node('paragraph', [node('link', [text('点击')], { fields: { linkType, url } })]))
    expect(blocks).toEqual([{ id: '', kind: 'paragraph', text: [{ text: '点击' }] }])
    expect(problems).toHaveLength(1)
  })

  it('a heading becomes a paragraph', () => {
    const { blocks, problems } = read(node('heading', [text('小标题')], { tag: 'h2' }))
    expect(blocks).toMatchObject([{ kind: 'paragraph', text: [{ text: '小标题' }] }])
    expect(problems).toEqual(['正文不使用标题格式，已按普通段落保留。'])
  })

  it('an unknown element keeps its words, each part a paragraph', () => {
    const { blocks, problems } = read(
      node('fancy-box', [node('paragraph', [text('甲')]), node('paragraph', [text('乙')])]),
    )
    expect(texts(blocks)).toEqual(['甲', '乙'])
    expect(problems[0]).toContain('fancy-box')
  })

  it('struck-out or raised words, merged cells and missing images are reported', () => {
    const merged = node('table', [node('tablerow', [node('tablecell', [text('合')], { colSpan: 2 })])])
    const { problems } = read(node('paragraph', [text('作废', 4)]), merged, upload(null), upload('u-1', 'users'))
    expect(problems).toHaveLength(3)
  })

  it('characters no database or hash can hold never get in', () => {
    const { blocks, problems } = read(node('paragraph', [text('甲\u0000乙\ud800丙')]))
    expect(texts(blocks)).toEqual(['甲乙\ufffd丙'])
    expect(problems).toHaveLength(1)
  })

  it('an empty field is empty without complaint; nonsense is reported', () => {
    expect(blocksFromLexical(null)).toEqual({ blocks: [], problems: [] })
    expect(blocksFromLexical(undefined)).toEqual({ blocks: [], problems: [] })
    expect(read({ type: { toString: 1 }, text: '甲' }).blocks).toHaveLength(1)
    for (const nonsense of ['text', 7, [], {}, { root: null }, { root: [] }]) {
      expect(blocksFromLexical(nonsense)).toEqual({ blocks: [], problems: ['正文格式无法识别，未能读取。'] })
    }
  })

  it.each(['paragraph', 'list', 'listitem', 'quote', 'table', 'unknown'])(
    'a tower of %s does not topple it',
    (type) => {
      let tower: Json = text('顶')
      for (let level = 0; level < 5000; level++) tower = node(type, [tower])
      expect(read(tower).problems.some((problem) => problem.includes('嵌套'))).toBe(true)
    },
  )
})

const word = fc.string({ unit: fc.constantFrom('水', '利', 'a', ' ', '　', '。'), maxLength: 6 })
const { anyNode } = fc.letrec((tie) => ({
  anyNode: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text'), text: word, format: fc.constantFrom(0, 1, 2) }),
    fc.constant({ type: 'linebreak' }),
    fc.record({
      type: fc.constantFrom(
        'paragraph',
        'quote',
        'heading',
        'list',
        'listitem',
        'table',
        'tablerow',
        'tablecell',
        'x',
        'link',
      ),
      children: fc.array(tie('anyNode'), { maxLength: 4 }),
      fields: fc.record({ url: fc.constantFrom('https://example.cn', 'javascript:x', '/a') }),
    }),
  ),
}))

const written = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return ''
  const own = 'text' in value && typeof value.text === 'string' ? value.text : ''
  return own + ('children' in value && Array.isArray(value.children) ? value.children.map(written).join('') : '')
}
const withoutSpace = (value: string) => value.replace(/\s/g, '')

describe('whatever the editor saved', () => {
  it('no text is lost, none is added, and the order stays', () => {
    fc.assert(
      fc.property(fc.array(anyNode, { maxLength: 5 }), (children) => {
        expect(withoutSpace(texts(read(...children).blocks).join(''))).toBe(
          withoutSpace(children.map(written).join('')),
        )
      }),
    )
  })

  it('every link that gets in is allowed, and no block is empty', () => {
    fc.assert(
      fc.property(fc.array(anyNode, { maxLength: 5 }), (children) => {
        for (const block of read(...children).blocks) {
          expect(blockText(block).trim()).not.toBe('')
          const runs = 'text' in block ? block.text : []
          expect(runs.every((run) => run.text !== '' && (run.href === undefined || isSafeHref(run.href)))).toBe(true)
        }
      }),
    )
  })

  it('nothing throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (state, child) => {
        expect(Array.isArray(blocksFromLexical(state).blocks)).toBe(true)
        expect(Array.isArray(read(child, { type: 'paragraph', children: [child] }).blocks)).toBe(true)
      }),
    )
  })

  it('imported paragraphs come back word for word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (paragraphs) => {
        const clean = paragraphs.map((line) => line.replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffd]/gu, '').trim()).filter(Boolean)
        const { blocks, problems } = blocksFromLexical(lexicalFromParagraphs(clean))
        expect(texts(blocks)).toEqual(clean)
        expect(problems).toEqual([])
      }),
    )
  })
})

describe('imported paragraphs for the editor', () => {
  it('are a state the editor opens, even when there are none', () => {
    expect(lexicalFromParagraphs([]).root.children).toHaveLength(1)
    expect(lexicalFromParagraphs(['甲', '', '乙\n丙']).root.children.map((child) => child.children[0]?.text)).toEqual([
      '甲',
      '乙',
      '丙',
    ])
    expect(lexicalFromParagraphs(['甲']).root).toMatchObject({ type: 'root', version: 1, direction: 'ltr', indent: 0 })
  })
})
