/**
 * Says of every photo in which part of the briefing it stood. A photo belongs to the words that
 * follow it (the picture stands above the speech); after the last words, to the part that ended.
 */
import type { PhotoPlace, PhotoSlot } from '../parsed-transcript'
import type { Span } from '../source'
import type { Tree } from '../transform/tree'
import { collectSpans } from './cover-source'

/** A stretch of the source and the photo place it stands for; `text` when it is a paragraph of that part. */
type Stretch = { start: number; part: PhotoPlace; text: boolean }

/** The photo slots in the order of the source. */
export function placePhotos(tree: Tree): PhotoSlot[] {
  const stretches = listStretches(tree).sort((one, other) => one.start - other.start)
  const said = new Map<PhotoPlace, number>()
  let next = 0
  return tree.photos.flatMap(({ marker, caption }) => {
    const span = marker ?? caption
    if (!span) return []
    for (let passed = stretches[next]; passed && passed.start < span.start; passed = stretches[next]) {
      if (passed.text) said.set(passed.part, (said.get(passed.part) ?? 0) + 1)
      next += 1
    }
    const part = (stretches[next] ?? stretches.at(-1))?.part ?? { part: 'lead', after: 0 }
    const place = { ...part, after: said.get(part) ?? 0 }
    const { start, end } = span
    return [{ start, end, place, caption: caption?.caption ?? null, credit: caption?.credit ?? null }]
  })
}

function listStretches(tree: Tree): Stretch[] {
  const stretches: Stretch[] = []
  const add = (part: PhotoPlace, labels: readonly Span[], paragraphs: readonly Span[]): void => {
    for (const { start } of labels) stretches.push({ start, part, text: false })
    for (const { start } of paragraphs) stretches.push({ start, part, text: true })
  }

  const head = [tree.title, tree.facts, tree.statementLabels, tree.statementTitle].flatMap(collectSpans)
  add({ part: 'lead', after: 0 }, head, tree.lead)
  for (const [index, section] of tree.sections.entries()) {
    add({ part: 'section', section: index + 1, item: null, after: 0 }, [section.heading], section.paragraphs)
    for (const [at, item] of section.items.entries())
      add({ part: 'section', section: index + 1, item: at + 1, after: 0 }, [], item.paragraphs)
  }
  for (const [index, question] of tree.questions.entries()) {
    add({ part: 'question', question: index + 1, answer: null, after: 0 }, question.labels, question.paragraphs)
    for (const [at, answer] of question.answers.entries())
      add({ part: 'question', question: index + 1, answer: at + 1, after: 0 }, answer.labels, answer.paragraphs)
  }
  return stretches
}
