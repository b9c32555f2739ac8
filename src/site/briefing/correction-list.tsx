/** 更正与增补: what was corrected or added since the first release, each with its date and its places, newest first. */
import type { ReactNode } from 'react'
import { messages } from '../messages/messages'
import { chineseDay } from '../messages/print-forms'
import { correctionId } from '../prose/correction-marks'
import type { Correction } from '../read-models'
import styles from './correction-list.module.css'

const words = messages.corrections

type Item = Correction['items'][number]

/** More than these are folded: what is said here must not push the record itself off the screen. */
const FEW = 4

function Comparison({ was, now }: Item) {
  if (was === null && now === null) return null
  return (
    <dl className={styles.comparison}>
      {was !== null && (
        <div>
          <dt>{words.was}</dt>
          <dd>
            <del>{was}</del>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.now}</dt>
        <dd>{now === null ? words.deleted : <ins>{now}</ins>}</dd>
      </div>
    </dl>
  )
}

function PlaceItem({ item }: { item: Item }) {
  const place = item.where || words.page
  return (
    <li>
      {item.anchor ? <a href={`#${encodeURIComponent(item.anchor)}`}>{place}</a> : place}：
      {words.change[item.change](words.area[item.area])}
      <Comparison {...item} />
    </li>
  )
}

function fold(items: readonly Item[], list: ReactNode): ReactNode {
  if (items.length <= FEW) return list
  return (
    <details>
      <summary>{words.more(items.length)}</summary>
      {list}
    </details>
  )
}

function Entry({ correction: { number, version, kind, at, note, items } }: { correction: Correction }) {
  const list = (
    <ul>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: frozen at release, never reordered
        <PlaceItem key={index} item={item} />
      ))}
    </ul>
  )
  return (
    <li id={correctionId(number)}>
      <p className={styles.head}>
        <b>{words.kind[kind]}</b>
        <time dateTime={at}>{chineseDay(at)}</time>
        <span>{messages.edition(version)}</span>
      </p>
      {note && <p>{note}</p>}
      {items.length > 0 && fold(items, list)}
    </li>
  )
}

export function CorrectionList({ corrections }: { corrections: readonly Correction[] }) {
  const told = corrections.filter(({ kind }) => kind !== 'minor')
  if (told.length === 0) return null
  return (
    <section className={styles.corrections} aria-labelledby="corrections">
      <h2 id="corrections">{words.heading}</h2>
      <ol>
        {[...told].reverse().map((correction) => (
          <Entry key={correction.number} correction={correction} />
        ))}
      </ol>
    </section>
  )
}
