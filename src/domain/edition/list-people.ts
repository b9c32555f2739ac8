/** The people of a briefing as passages: who presents, who hosts, and with which name, posts and address. */
import type { EditionContent, Person } from './edition'
import { type Passage, passage } from './passage'
import { place } from './place-names'

/** Roles in their order; then each person once, with every form of name and posts the edition shows. */
export function listPeople(content: EditionContent): Passage[] {
  const role = (key: string, zh: string, en: string, people: Person[]) =>
    people.map((person) =>
      passage({
        key: `${key}/${person.document}`,
        area: 'people',
        parent: key,
        where: place(zh, en),
        text: writePerson(person),
        mark: person.document,
      }),
    )
  const speakers = content.questions.flatMap((item) => item.answers.flatMap((answer) => answer.speaker ?? []))
  const shown = new Map<string, Set<string>>()
  for (const person of [...content.presenters, ...content.hosts, ...speakers]) {
    const forms = shown.get(person.document) ?? new Set()
    shown.set(person.document, forms.add(`${writePerson(person)} /${person.slug}`))
  }
  return [
    ...role('presenters', '发布人', 'Presenters', content.presenters),
    ...role('hosts', '主持人', 'Hosts', content.hosts),
    ...Array.from(shown, ([document, forms]) =>
      passage({
        key: `person/${document}`,
        area: 'people',
        where: place('姓名和职务', 'Name and posts'),
        text: [...forms].map((form) => form.replace(/ \/[^/]*$/, '')).join('；'),
        form: [...forms].join('；'),
        isShared: true,
      }),
    ),
  ]
}

/** 姓名（职务、职务） */
export const writePerson = ({ name, posts }: Person): string =>
  posts.length > 0 ? `${name}（${posts.join('、')}）` : name
