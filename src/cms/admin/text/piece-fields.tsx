'use client'
/** An open piece: its fields, the first of them with the keyboard. Everything typed goes straight to the store. */
import { type ReactNode, useId } from 'react'
import type { Piece, Prose } from '@/domain/text/whole-text'
import { idsOf } from '@/records/relation'
import { isSameProse } from '@/records/text-pieces'
import { ProseEditor } from './prose-editor'
import styles from './text.module.css'
import { useText } from './text-context'

type Props = { pieceKey: string; piece: Piece }

const MOST_KEY_POINTS = 5
/** A key point has no identity but its place. */
const NUMBERS = Array.from({ length: MOST_KEY_POINTS }, (_, index) => `point-${index}`)

export function PieceFields({ pieceKey, piece }: Props) {
  const { store } = useText()
  /** What the piece is now, not when this was drawn: prose arrives late. */
  const write = (more: Record<string, unknown>) => {
    const now = store.get().text.pieces[pieceKey] ?? piece
    store.write(pieceKey, { ...now, ...more } as Piece)
  }
  const writeProse = (prose: Prose) => {
    const stored = store.get().saved.text.pieces[pieceKey]
    const before = stored && 'prose' in stored ? stored.prose : null
    write({ prose: isSameProse(before, prose) ? before : prose })
  }
  const editor = (label: string, hasFocus: boolean) =>
    'prose' in piece ? (
      <ProseEditor
        path={`text-${pieceKey}`}
        label={label}
        initial={piece.prose}
        hasFocus={hasFocus}
        onChange={writeProse}
      />
    ) : null
  switch (piece.kind) {
    case 'lead':
      return editor('导语', true)
    case 'key-points':
      return <KeyPoints points={piece.points} onChange={(points) => write({ points })} />
    case 'section':
      return (
        <>
          <Words
            label="部分标题"
            value={piece.heading}
            longest={120}
            hasFocus
            onChange={(heading) => write({ heading })}
          />
          {editor('部分正文', false)}
        </>
      )
    case 'achievement':
      return (
        <>
          <Words label="提要句" value={piece.lead} longest={200} hasFocus onChange={(lead) => write({ lead })} />
          {editor('工作成效正文', false)}
        </>
      )
    case 'question':
      return (
        <>
          <div className={styles.row}>
            <OutletChoice value={piece.outlet} onChange={(outlet) => write({ outlet })} />
            <Words
              label="记者姓名（本人同意公开的才填）"
              value={piece.journalist}
              longest={40}
              onChange={(journalist) => write({ journalist })}
            />
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={piece.followUp}
                onChange={(event) => write({ followUp: event.target.checked })}
              />
              追问
            </label>
          </div>
          {editor('提问', true)}
        </>
      )
    case 'answer':
      return (
        <>
          <SpeakerChoice
            value={piece.speaker}
            onChange={(speaker, posts) => write({ speaker, posts: posts ?? piece.posts })}
          />
          <Words
            key={piece.speaker ?? ''}
            label="当日职务（多个用“、”隔开）"
            value={piece.posts.join('、')}
            longest={200}
            onChange={(words) => write({ posts: words.split('、').filter(Boolean) })}
          />
          {editor('答问内容', true)}
        </>
      )
  }
}

type WordsProps = {
  label: string
  value: string
  longest: number
  hasFocus?: boolean
  onChange: (value: string) => void
}

function Words({ label, value, longest, hasFocus = false, onChange }: WordsProps) {
  const id = useId()
  return (
    <Field label={label} id={id}>
      <input
        id={id}
        type="text"
        ref={hasFocus ? focusOnce : undefined}
        defaultValue={value}
        maxLength={longest}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

/** Stays the same function, so React calls it once. */
const focusOnce = (input: HTMLInputElement | null): void => input?.focus()

const Field = ({ label, id, children }: { label: string; id: string; children: ReactNode }) => (
  <div className={styles.field}>
    <label htmlFor={id}>{label}</label>
    {children}
  </div>
)

function KeyPoints({ points, onChange }: { points: readonly string[]; onChange: (points: string[]) => void }) {
  const rows = points.length < MOST_KEY_POINTS ? [...points, ''] : [...points]
  const write = (index: number, words: string) => {
    const next = rows.map((row, at) => (at === index ? words : row))
    while (next.at(-1) === '') next.pop()
    onChange(next)
  }
  return (
    <>
      {rows.map((row, index) => (
        <Words
          key={NUMBERS[index]}
          label={`要点 ${index + 1}`}
          value={row}
          longest={120}
          hasFocus={index === 0}
          onChange={(words) => write(index, words)}
        />
      ))}
      <p className={styles.quiet}>三至五句话，每句一条；不要的清空即可。</p>
    </>
  )
}

function OutletChoice({ value, onChange }: { value: string | null; onChange: (outlet: string | null) => void }) {
  const { page } = useText()
  const id = useId()
  return (
    <Field label="媒体" id={id}>
      <select id={id} defaultValue={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">未填写</option>
        {page.outlets.map((outlet) => (
          <option key={outlet.id} value={outlet.id}>
            {outlet.name}
          </option>
        ))}
      </select>
    </Field>
  )
}

type SpeakerProps = { value: string | null; onChange: (speaker: string | null, posts?: string[]) => void }

/** Those of this briefing first; choosing one of them brings the posts of that day along. */
function SpeakerChoice({ value, onChange }: SpeakerProps) {
  const { page } = useText()
  const id = useId()
  const { presenters, hosts } = page.drafts.briefing
  const here = [...(presenters ?? []), ...(hosts ?? [])]
  const hereIds = idsOf(here.map(({ speaker }) => speaker))
  const option = (speaker: { id: string; name: string }) => (
    <option key={speaker.id} value={speaker.id}>
      {speaker.name}
    </option>
  )
  const choose = (chosen: string) => {
    const person = here.find(({ speaker }) => idsOf([speaker])[0] === chosen)
    onChange(chosen || null, person?.posts ?? undefined)
  }
  return (
    <Field label="答问人" id={id}>
      <select id={id} defaultValue={value ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">未填写</option>
        <optgroup label="本场发布人、主持人">
          {page.speakers.filter((own) => hereIds.includes(own.id)).map(option)}
        </optgroup>
        <optgroup label="其他人">{page.speakers.filter((own) => !hereIds.includes(own.id)).map(option)}</optgroup>
      </select>
    </Field>
  )
}
