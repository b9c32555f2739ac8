/**
 * An edition cut into classes of content, each as one text: two editions agree in a class when the texts are equal.
 * By it an approval outlives an edit elsewhere, and a correction is told from a minor change. Errs towards "different".
 */
import { canonicalJson } from './canonical-json'
import { CONTENT_CLASSES, type ContentClass } from './content-class'
import { blockText, type EditionContent, type Person } from './edition'
import { listBlocks } from './edition-blocks'

/** Marks that may change without changing a word; between two digits they belong to a number and stay. */
const PUNCTUATION = /(?<!\d)[\s\p{P}]+|[\s\p{P}]+(?!\d)/gu
const NUMBERS = /[\d０-９]+(?:[.,．，:：/-][\d０-９]+)*\s*(?:[%％‰]|[百千万亿]+)?/gu

/** Members that are addresses, not words: every character of them counts. */
const EXACT = new Set(['id', 'href', 'url', 'document', 'slug', 'media', 'block'])

function withoutPunctuation(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return EXACT.has(key) ? value : value.replace(PUNCTUATION, '')
  if (Array.isArray(value)) return value.map((item) => withoutPunctuation(item, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutPunctuation(member, name)]))
}

/** Where a figure stands moves with every comma before it. */
const withoutPlaces = <Holder extends { figures: { start: number; end: number }[] }>(holder: Holder) => ({
  ...holder,
  figures: holder.figures.map(({ start, end, ...figure }) => figure),
})

const nameOf = (person: Person | null) => person && { name: person.name, posts: person.posts }

/** The five texts of an edition; none is empty. */
export function splitContent(content: EditionContent): Record<ContentClass, string> {
  const { questions, ...rest } = content
  const achievements = content.sections.flatMap((section) => section.achievements)
  const numbers = [
    content.briefing.title,
    ...content.keyPoints.map(({ text }) => text),
    ...content.sections.map(({ heading }) => heading),
    ...achievements.map(({ lead }) => lead),
    ...listBlocks(content).map(({ block }) => blockText(block)),
  ].flatMap((text) => text.match(NUMBERS) ?? [])
  return {
    language: canonicalJson(content),
    figures: canonicalJson({
      stated: [...achievements, ...questions].flatMap((holder) => withoutPlaces(holder).figures),
      numbers,
    }),
    names: canonicalJson({
      presenters: content.presenters.map(nameOf),
      hosts: content.hosts.map(nameOf),
      organizer: content.briefing.organizer,
      asked: questions.map(({ outlet, journalist, answers }) => ({
        outlet,
        journalist,
        answerers: answers.map(({ speaker }) => nameOf(speaker)),
      })),
    }),
    answers: canonicalJson(withoutPunctuation(questions.map(withoutPlaces))),
    statement: canonicalJson(
      withoutPunctuation({
        ...rest,
        sections: rest.sections.map((section) => ({
          ...section,
          achievements: section.achievements.map(withoutPlaces),
        })),
      }),
    ),
  }
}

/** The classes in which two editions differ, in the order of CONTENT_CLASSES; empty when they are the same. */
export function differingClasses(before: EditionContent, now: EditionContent): ContentClass[] {
  const [old, young] = [splitContent(before), splitContent(now)]
  return CONTENT_CLASSES.filter((name) => old[name] !== young[name])
}
