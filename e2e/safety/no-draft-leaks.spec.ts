/**
 * Words that only drafts and the office's own papers hold are sought in every answer a stranger can get; and what the
 * lists, the feed and the site map say is live is what the pages show.
 */
import { randomUUID } from 'node:crypto'
import { approve, call, callAs, edit, expect, makeBriefing, move, prose, release, test } from '../fixtures/newsroom'
import { askAll, waysIn } from './public-addresses'
import { create } from './victims'

/** All canaries of one run begin alike, so that one search finds any of them; the place tells which it was. */
const NEST = `金丝雀${randomUUID().slice(0, 8)}`
const canary = (place: string): string => `${NEST}${place}`

type Drafts = { id: string; path: string; achievement: string; slug: string; file: string; name: string }

/** Puts a canary into every field of the drafts of a briefing. `name` tells this briefing's from another's. */
async function hideCanaries(briefing: Omit<Drafts, 'file' | 'name'>, name: string): Promise<Drafts> {
  const sing = (place: string) => canary(`${name}${place}`)
  const drafts = await callAs('editor', 'GET', `/api/briefings/${briefing.id}?draft=true&depth=0`)
  const { series, revision } = drafts.json as { series: string; revision: number }
  const outlet = await create('editor', 'outlets', { name: sing('媒体') })
  const topic = await create('editor', 'topics', { name: sing('主题') })
  const slug = `c-${randomUUID().slice(0, 8)}`
  const speaker = await create('editor', 'speakers', { name: sing('发布人'), slug, posts: [{ title: sing('职务') }] })
  const media = await create('editor', 'media', { alt: sing('替代文字'), caption: sing('图说'), credit: sing('摄影') })
  const saved = await callAs('editor', 'PATCH', `/api/briefings/${briefing.id}`, {
    revision,
    title: sing('标题'),
    venue: sing('地点'),
    organizer: sing('主办'),
    heldAt: sing('时间'),
    departments: [sing('部门')],
    notice: sing('说明'),
    topics: [topic.doc.id],
    keyPoints: [{ text: sing('要点') }],
    lead: prose(sing('导语')),
    sections: [{ heading: sing('部分'), prose: prose(sing('部分正文')) }],
    presenters: [{ speaker: speaker.doc.id, posts: [sing('当日职务')] }],
    gallery: [media.doc.id],
    originals: [{ name: sing('原稿') }],
  })
  expect([saved.status, saved.text.includes(sing('地点'))]).toEqual([200, true])
  await edit('achievements', briefing.achievement, {
    lead: sing('成效'),
    prose: prose(sing('成效正文')),
    honours: [sing('荣誉')],
    coverage: [sing('报道')],
    documents: [sing('文件')],
    figures: [],
  })
  const question = await create('editor', 'questions', {
    briefing: briefing.id,
    position: 1,
    summary: sing('提要'),
    journalist: sing('记者'),
    outlet: outlet.doc.id,
    question: prose(sing('提问')),
    answers: [{ speaker: speaker.doc.id, posts: [sing('答问职务')], prose: prose(sing('答问')) }],
  })
  expect(question.status).toBe(201)
  await callAs('editor', 'PATCH', `/api/series/${series}`, { title: sing('系列'), description: sing('系列简介') })
  return { ...briefing, file: String((media.doc as { filename?: string }).filename), name }
}

/** Drafts in every place where they wait: never sent in, beside a live edition, in review, returned, approved. */
async function fillOffice(): Promise<{ hidden: Drafts[]; editions: string[]; live: string }> {
  const onlyDraft = await hideCanaries(await makeBriefing('只有草稿'), '甲')

  const released = await makeBriefing('已发布的一场')
  await release(released.id)
  const liveAndDraft = await hideCanaries(released, '乙')

  const corrected = await makeBriefing('更正在审的一场')
  await release(corrected.id)
  const inReview = await hideCanaries(corrected, '丙')
  const sent = await move('editor', 'submit', { briefing: inReview.id, note: canary('送审说明') })

  const returned = await hideCanaries(await makeBriefing('退回的一场'), '丁')
  const back = await move('editor', 'submit', { briefing: returned.id, note: canary('再送说明') })
  const reason = canary('退回意见')
  const { id: edition, hash } = back
  await move('reviewer-1', 'decide', { edition, stage: 'first', outcome: 'return', hash, reason })

  const signed = await hideCanaries(await makeBriefing('已签发未发布'), '戊')
  const approved = await approve(signed.id)
  return {
    hidden: [onlyDraft, liveAndDraft, inReview, returned, signed],
    editions: [sent.id, back.id, approved.id],
    live: released.path,
  }
}

const marksIn = (text: string): string[] => [...new Set(text.match(/edition:[0-9a-f]{16}/g) ?? [])].sort()

test('no answer to a stranger holds a word that only drafts, reviews or unreleased editions hold', async () => {
  test.setTimeout(180_000)
  const { hidden, editions, live } = await fillOffice()
  // Staff do see them: the search would find a canary where there is one.
  expect((await callAs('editor', 'GET', '/api/briefings?draft=true&limit=20&sort=-updatedAt')).text).toContain(NEST)

  const paths = hidden.map(({ path }) => path)
  const files = hidden.map(({ file }) => file)
  const answers = await askAll(waysIn(paths, editions, files))
  const leaks = answers
    .filter(({ text }) => text.includes(NEST) || text.includes(encodeURIComponent(NEST)))
    .map(({ ask, status, text }) => `${ask.address} ${JSON.stringify(ask.headers)} ${status}: ${around(text)}`)
  expect(leaks).toEqual([])
  const served = answers.filter(({ ask, status }) => ask.address.startsWith('/api/media/file/') && status < 400)
  expect(served.map(({ ask }) => ask.address)).toEqual([])
  const page = answers.find(({ ask }) => ask.address === live && Object.keys(ask.headers).length === 0)
  expect(page?.text).toContain('已发布的一场')
})

const around = (text: string): string => text.slice(Math.max(0, text.indexOf(NEST) - 40), text.indexOf(NEST) + 40)

test('every list, feed and site map shows the editions that the pages show, and no other', async () => {
  const first = await makeBriefing('清单甲')
  await release(first.id)
  await edit('achievements', first.achievement, { lead: '接通率再创新高' })
  await release(first.id)
  await release((await makeBriefing('清单乙')).id)

  await expect(async () => {
    const feed = await call(null, 'GET', '/api/v1/briefings?limit=100')
    const sitemap = await call(null, 'GET', '/sitemap.xml')
    const sessions = [...sitemap.text.matchAll(/<loc>[^<]*(\/series\/[^/<]+\/\d+)<\/loc>/g)].map(
      ([, path]) => path ?? '',
    )
    expect(sessions.length).toBeGreaterThan(5)
    expect(sessions).toContain(first.path)

    const own = new Map<string, string>()
    for (const path of sessions) {
      const { json } = await call(null, 'GET', `/api/v1${path.replace('/series/', '/briefings/')}`)
      const { hash } = json.edition as { hash: string }
      own.set(path, `edition:${hash.slice(0, 16)}`)
    }
    for (const [path, mark] of own) {
      const page = await call(null, 'GET', path)
      expect([path, page.status, marksIn(page.text).includes(mark)]).toEqual([path, 200, true])
    }
    const live = [...own.values()].sort()
    expect(marksIn(sitemap.text)).toEqual(live)
    // Feeds and the first page of the API are windows: all they show is live, and the newest is among them.
    const newest = own.get(first.path) ?? ''
    for (const window of [feed.text, (await call(null, 'GET', '/feed.xml')).text]) {
      expect(marksIn(window).filter((mark) => !live.includes(mark))).toEqual([])
      expect(marksIn(window)).toContain(newest)
    }
    for (const slug of new Set(sessions.map((path) => path.split('/')[2]))) {
      const page = await call(null, 'GET', `/series/${slug}`)
      const ofSeries = [...own].filter(([path]) => path.startsWith(`/series/${slug}/`)).map(([, mark]) => mark)
      expect([slug, marksIn(page.text)]).toEqual([slug, ofSeries.sort()])
    }
    const home = marksIn((await call(null, 'GET', '/')).text)
    expect(home.filter((mark) => !live.includes(mark))).toEqual([])
    expect(home).toContain(newest)
  }).toPass({ timeout: 20_000 })
})
