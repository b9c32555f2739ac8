/**
 * An edition taken apart into passages that can be compared one by one: facts, people, prose, photos. Everything a
 * reader can see is a passage of some kind, figures apart (`compare-figures.ts`): what is missing here would change
 * unseen.
 */
import type { Sentence } from '../shared/result'
import { canonicalJson } from './canonical-json'
import type { Area } from './change'
import { type Block, blockText, type EditionContent, type Question, type Section } from './edition'
import { listFacts } from './list-facts'
import { listPeople, writePerson } from './list-people'
import { type Passage, passage } from './passage'
import { place, placeOfAchievement, placeOfQuestion, placeOfSection, within } from './place-names'
import { writeBlock } from './write-block'

/** All passages of an edition in reading order; keys are unique. */
export function listPassages(content: EditionContent): Passage[] {
  const lead = content.lead.map((block) => prose(content, block, 'statement', 'lead', place('导语', 'Lead'), null))
  const points = content.keyPoints.map(({ id, text }) =>
    passage({ key: id, area: 'statement', parent: 'keyPoints', where: place('要点', 'Key points'), text, anchor: id }),
  )
  return [
    ...listFacts(content),
    ...listPeople(content),
    ...points,
    ...lead,
    ...content.sections.flatMap((section) => sectionPassages(content, section)),
    ...content.questions.flatMap((question, index) => questionPassages(content, question, index)),
    ...listPhotos(content),
  ]
}

function prose(
  content: EditionContent,
  block: Block,
  area: Area,
  parent: string,
  where: Sentence,
  holder: string | null,
): Passage {
  const isImage = block.kind === 'image'
  return passage({
    key: block.id,
    area: isImage ? 'media' : area,
    parent,
    where,
    text: isImage ? `图片：${content.media[block.media]?.alt ?? ''}` : blockText(block),
    form: writeBlock(block),
    mark: canonicalJson(block),
    anchor: block.id,
    holder,
  })
}

function sectionPassages(content: EditionContent, section: Section): Passage[] {
  const where = placeOfSection(section)
  const named = within(where, section.heading, section.heading)
  return [
    passage({
      key: section.id,
      area: 'statement',
      parent: 'sections',
      where: within(where, '标题', 'Heading'),
      text: section.heading,
      anchor: section.id,
    }),
    ...section.blocks.map((block) => prose(content, block, 'statement', section.id, named, section.id)),
    ...section.achievements.flatMap((achievement) => {
      const { id, lead, honours, coverage, documents } = achievement
      const here = placeOfAchievement(section, achievement)
      const names = (key: string, zh: string, en: string, list: string[]) =>
        list.length === 0
          ? []
          : [
              passage({
                key: `${id}/${key}`,
                area: 'statement',
                where: within(here, zh, en),
                text: list.join('；'),
                anchor: id,
                holder: id,
              }),
            ]
      return [
        passage({
          key: id,
          area: 'statement',
          parent: `${section.id}/achievements`,
          where: here,
          text: lead,
          anchor: id,
        }),
        ...achievement.blocks.map((block) => prose(content, block, 'statement', id, here, id)),
        ...names('honours', '荣誉', 'Honours', honours),
        ...names('coverage', '报道', 'Coverage', coverage),
        ...names('documents', '文件', 'Documents', documents),
      ]
    }),
  ]
}

function questionPassages(content: EditionContent, question: Question, index: number): Passage[] {
  const { id, outlet, journalist, followUp, blocks, answers } = question
  const where = placeOfQuestion(question, index)
  const asked = [outlet ?? '未注明媒体', ...(journalist ? [journalist] : []), ...(followUp ? ['追问'] : [])]
  const met = new Map<string, number>()
  const speakers = answers.map((answer) => (answer.speaker ? writePerson(answer.speaker) : '未注明'))
  return [
    passage({ key: id, area: 'questions', parent: 'questions', where, text: asked.join(' · '), anchor: id }),
    ...blocks.map((block) => prose(content, block, 'questions', id, where, id)),
    ...(answers.length === 0
      ? []
      : [
          passage({
            key: `${id}/speakers`,
            area: 'people',
            where: within(where, '答复人', 'Speakers'),
            text: speakers.join('；'),
            mark: answers.map((answer) => answer.speaker?.document ?? '').join(' '),
            anchor: id,
            holder: id,
          }),
        ]),
    ...answers.flatMap(({ speaker, blocks: said }) => {
      const who = speaker?.document ?? ''
      const turn = (met.get(who) ?? 0) + 1
      met.set(who, turn)
      const here = within(where, speaker ? `${speaker.name}答` : '答', speaker ? `${speaker.name}, answer` : 'Answer')
      return said.map((block) => prose(content, block, 'answers', `${id}/${who}/${turn}`, here, id))
    }),
  ]
}

function listPhotos(content: EditionContent): Passage[] {
  const gallery = [...new Set(content.gallery)].map((id) =>
    passage({
      key: `gallery/${id}`,
      area: 'media',
      parent: 'gallery',
      where: place('现场图片', 'Photos'),
      text: content.media[id]?.alt ?? id,
      mark: id,
    }),
  )
  const files = Object.entries(content.media).map(([id, media]) => {
    const notes = [media.caption && `图说：${media.caption}`, media.credit && `摄影：${media.credit}`].filter(Boolean)
    return passage({
      key: `media/${id}`,
      area: 'media',
      where: place('图片文件', 'Image file'),
      text: [`替代文本：${media.alt}`, ...notes].join('；'),
      form: [media.alt, media.caption, media.credit, media.url, `${media.width}×${media.height}`].join('；'),
    })
  })
  return [...gallery, ...files]
}
