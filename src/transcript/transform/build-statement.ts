/**
 * Puts the prepared part together: openings, numbered sections, and their items.
 * Which enumeration makes items is the section's own choice: the first system it uses; any other
 * inside it is a point of an item's prose.
 */
import type { MarkerSystem, Paragraph } from '../parse/finding'
import type { Span } from '../source'
import type { Leaf, Section, Speaker, Tree } from './tree'

type Opening = { speaker: string | null; labels: Span[]; paragraphs: Paragraph[] }

export class StatementBuilder {
  private readonly openings: Opening[] = [{ speaker: null, labels: [], paragraphs: [] }]
  private readonly order: (Opening | Section)[] = [...this.openings]
  private section: Section | null = null
  private system: MarkerSystem | null = null

  /** A presenter begins, or goes on after a label repeated. */
  openSpeech(label: Span, by: Speaker): void {
    const speaker = by.person?.name ?? by.words ?? ''
    if (this.openings.at(-1)?.speaker === speaker) {
      this.addLabel(label)
      return
    }
    const opening = { speaker, labels: [label], paragraphs: [] }
    this.openings.push(opening)
    this.order.push(opening)
    this.section = null
  }

  addLabel(label: Span): void {
    this.openings.at(-1)?.labels.push(label)
  }

  openSection(heading: Leaf): void {
    this.section = { heading, labels: [], paragraphs: [], items: [] }
    this.system = null
    this.order.push(this.section)
  }

  addParagraph(paragraph: Paragraph): void {
    if (!this.section) {
      this.openings.at(-1)?.paragraphs.push(paragraph)
      return
    }
    const { items, paragraphs } = this.section
    const system = paragraph.marker?.system ?? null
    this.system ??= system
    if (system !== null && system === this.system) items.push({ paragraphs: [paragraph] })
    else (items.at(-1)?.paragraphs ?? paragraphs).push(paragraph)
  }

  /** With one speaker the opening is the lead; with several each opening is a section under its speaker's label. */
  build(source: string): Pick<Tree, 'lead' | 'sections' | 'statementLabels'> {
    const isShared = this.openings.filter((opening) => opening.speaker !== null).length > 1
    const tree: Pick<Tree, 'lead' | 'sections' | 'statementLabels'> = { lead: [], sections: [], statementLabels: [] }
    for (const part of this.order) {
      if ('heading' in part) tree.sections.push(part)
      else if (isShared && part.speaker !== null) tree.sections.push(underLabel(part, source))
      else {
        tree.lead.push(...part.paragraphs)
        tree.statementLabels.push(...part.labels)
      }
    }
    return tree
  }
}

function underLabel(opening: Opening, source: string): Section {
  const [first, ...labels] = opening.labels
  const start = first?.start ?? 0
  const end = first?.end ?? 0
  const text = source.slice(start, end).replace(/^[[【▲●]|[：:\]】]+$/g, '')
  return { heading: { start, end, text }, labels, paragraphs: opening.paragraphs, items: [] }
}
