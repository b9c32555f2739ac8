/**
 * Turns the flat list of findings into the tree: which words belong to the statement, to a question,
 * to an answer, to the host. What it cannot place it leaves out of the tree, and the account of the
 * source then shows it as unplaced.
 */
import type { Finding, Person, Voice } from '../parse/finding'
import { DialogueBuilder } from './build-dialogue'
import { StatementBuilder } from './build-statement'
import { collectPhotos } from './collect-photos'
import type { Speaker, Tree } from './tree'

type Kind = Finding['kind']

/** `source` is the decoded text the findings point into. */
export function growTree(findings: readonly Finding[], people: Person[], source: string): Tree {
  const only = <K extends Kind>(...kinds: K[]) =>
    findings.filter((finding): finding is Extract<Finding, { kind: K }> => kinds.some((kind) => kind === finding.kind))

  const { statement, dialogue } = growSpeech(findings, people)
  return {
    title: only('title'),
    facts: only('fact'),
    marks: only('people-heading', 'person', 'post', 'dialogue-heading'),
    people,
    statementTitle: only('statement-title'),
    ...statement.build(source),
    questions: dialogue.questions,
    remarks: dialogue.remarks,
    photos: collectPhotos(findings),
    dropped: only('dropped'),
  }
}

/** Walks through everything that was said, in order, and gives it to whoever was speaking. */
function growSpeech(findings: readonly Finding[], people: readonly Person[]) {
  const statement = new StatementBuilder()
  const dialogue = new DialogueBuilder()
  let isDialogue = false

  for (const finding of findings) {
    if (finding.kind === 'label') {
      const { voice } = finding
      isDialogue ||= voice.kind === 'asker'
      if (voice.kind === 'asker') dialogue.ask(finding, voice)
      else if (voice.kind === 'host') dialogue.remark(finding, { person: voice.person, words: '主持人' })
      else if (isDialogue) dialogue.answer(finding, speakerOf(voice, people))
      else {
        dialogue.close()
        statement.openSpeech(finding, speakerOf(voice, people))
      }
    } else if (finding.kind === 'label-post') {
      if (dialogue.isOpen) dialogue.addLabel(finding)
      else statement.addLabel(finding)
    } else if (finding.kind === 'paragraph') {
      if (dialogue.isOpen) dialogue.addParagraph(finding)
      else if (!isDialogue) statement.addParagraph(finding)
    } else if (finding.kind === 'section') {
      dialogue.close()
      statement.openSection({ start: finding.start, end: finding.end, text: finding.heading })
    } else if (finding.kind === 'dialogue-heading') {
      isDialogue = true
      dialogue.close()
    } else if (finding.kind === 'statement-title') dialogue.close()
  }
  return { statement, dialogue }
}

/** A bare 答 is the only presenter there is; with several nothing tells who it was. */
function speakerOf(voice: Exclude<Voice, { kind: 'asker' | 'host' }>, people: readonly Person[]): Speaker {
  if (voice.kind === 'speaker') return { person: voice.person, words: voice.words }
  const presenters = people.filter((person) => person.isPresenter)
  return { person: presenters.length === 1 ? (presenters[0] ?? null) : null, words: null }
}
