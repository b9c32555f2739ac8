/**
 * Writes the tree as the JSON of the transcript command. Decides nothing: names, order and
 * meaning of the keys are the contract.
 */
import type { Person } from '../parse/finding'
import type { NamedPerson, ParsedTranscript } from '../parsed-transcript'
import type { Source } from '../source'
import { readFacts } from '../transform/read-facts'
import type { Speaker, Tree } from '../transform/tree'
import { collectFigures } from './collect-figures'
import { coverSource } from './cover-source'
import { placePhotos } from './place-photos'
import { splitItem } from './split-item'

export function compileParsed(tree: Tree, source: Source, options: { year?: number }): ParsedTranscript {
  const { title, series, session, heldOn, organizer } = readFacts(tree, source, options.year)
  const host = tree.people.find((person) => person.isHost)
  const { dropped, unplaced, coverage } = coverSource(source, tree)
  return {
    title,
    series,
    session,
    heldOn,
    organizer,
    host: host ? namePerson(host) : null,
    presenters: tree.people.filter((person) => person.isPresenter).map(namePerson),
    lead: tree.lead.map(words),
    sections: tree.sections.map((section) => ({
      heading: section.heading.text,
      paragraphs: section.paragraphs.map(words),
      items: section.items.map(splitItem).map(({ lead, paragraphs }) => ({ lead, text: join(paragraphs) })),
    })),
    questions: tree.questions.map(({ outlet, journalist, paragraphs, answers }) => ({
      outlet,
      journalist,
      question: join(paragraphs),
      answers: answers.map((answer) => ({
        speaker: nameSpeaker(answer.speaker),
        paragraphs: answer.paragraphs.map(words),
      })),
    })),
    figures: collectFigures(tree),
    dropped,
    unplaced,
    coverage,
    statementTitle: joinTitle(tree),
    remarks: tree.remarks.map(({ speaker, afterQuestion, paragraphs }) => ({
      speaker: nameSpeaker(speaker),
      afterQuestion,
      paragraphs: paragraphs.map(words),
    })),
    photoSlots: placePhotos(tree),
    repairs: source.repairs,
  }
}

export const namePerson = ({ name, posts }: Person): NamedPerson => ({ name, posts: [...posts] })

/** The speaker's name; of somebody unknown the words of the label; null when there is neither. */
export const nameSpeaker = ({ person, words }: Speaker): string | null => person?.name ?? words

/** The lines of the statement's own title as one. */
export const joinTitle = (tree: Tree): string | null => tree.statementTitle.map(words).join('') || null

const words = ({ text }: { text: string }): string => text

const join = (paragraphs: readonly { text: string }[]): string => paragraphs.map(words).join('\n')
