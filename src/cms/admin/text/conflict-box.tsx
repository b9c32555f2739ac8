'use client'
/** One piece that two people changed: both wordings side by side, what differs marked, and a way to keep either. */
import { Button } from '@payloadcms/ui'
import { blockText } from '@/domain/edition/edition'
import { markWords, type Run } from '@/domain/text/mark-words'
import type { Piece } from '@/domain/text/whole-text'
import { blocksFromLexical } from '@/records/prose'
import styles from './text.module.css'
import { useText } from './text-context'

/** Everything a piece says, as lines of plain text. `nameOf` gives the name behind an id. */
function wordsOfPiece(piece: Piece | null, nameOf: (id: string | null) => string): string {
  if (!piece) return ''
  if (piece.kind === 'key-points') return piece.points.join('\n')
  const prose = blocksFromLexical(piece.prose).blocks.map((block) =>
    block.kind === 'image' ? '〔图片〕' : blockText(block),
  )
  const head = {
    lead: () => [],
    section: () => ('heading' in piece ? [piece.heading] : []),
    achievement: () => ('lead' in piece ? [piece.lead] : []),
    question: () =>
      piece.kind === 'question'
        ? [
            `${nameOf(piece.outlet)}${piece.journalist ? ` ${piece.journalist}` : ''}${piece.followUp ? '（追问）' : ''}`,
          ]
        : [],
    answer: () => (piece.kind === 'answer' ? [`${nameOf(piece.speaker)} ${piece.posts.join('、')}`] : []),
  }[piece.kind]()
  return [...head, ...prose]
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

type SideBySideProps = {
  mine: Piece | null
  theirs: Piece | null
  mineTitle: string
  theirsTitle: string
  gone: [string, string]
}

export function SideBySide({ mine, theirs, mineTitle, theirsTitle, gone }: SideBySideProps) {
  const { page } = useText()
  const nameOf = (id: string | null) =>
    id ? ([...page.speakers, ...page.outlets].find((own) => own.id === id)?.name ?? '') : ''
  const marked = markWords(wordsOfPiece(mine, nameOf), wordsOfPiece(theirs, nameOf))
  return (
    <div className={styles.sides}>
      <section>
        <h4>{mineTitle}</h4>
        {mine ? <Marked runs={marked.mine} as="ins" /> : <p className={styles.quiet}>{gone[0]}</p>}
      </section>
      <section>
        <h4>{theirsTitle}</h4>
        {theirs ? <Marked runs={marked.theirs} as="del" /> : <p className={styles.quiet}>{gone[1]}</p>}
      </section>
    </div>
  )
}

const Marked = ({ runs, as: Mark }: { runs: Run[]; as: 'ins' | 'del' }) => (
  <p className={styles.wording}>
    {runs.map(({ text, isShared }, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
      isShared ? <span key={index}>{text}</span> : <Mark key={index}>{text}</Mark>,
    )}
  </p>
)

type Props = { pieceKey: string; mine: Piece | null; theirs: Piece | null }

export function ConflictBox({ pieceKey, mine, theirs }: Props) {
  const { store } = useText()
  const byHand = () => {
    store.setOpen(pieceKey, true)
    store.resolve(pieceKey, 'mine')
  }
  return (
    <section className={styles.conflict} aria-label="别人也改过这一处">
      <p>
        <strong>别人也改过这一处。</strong>请对照后选用一方；两边都有要保留的，先“选我的”再照着补。
      </p>
      <SideBySide
        mine={mine}
        theirs={theirs}
        mineTitle="我的（未保存）"
        theirsTitle="对方的（已保存）"
        gone={['我删除了这一处。', '对方删除了这一处。']}
      />
      <div className={styles.buttons}>
        <Button margin={false} size="small" buttonStyle="secondary" onClick={() => store.resolve(pieceKey, 'mine')}>
          选我的
        </Button>
        <Button margin={false} size="small" buttonStyle="secondary" onClick={() => store.resolve(pieceKey, 'theirs')}>
          选对方的
        </Button>
        {mine && theirs && (
          <Button margin={false} size="small" buttonStyle="secondary" onClick={byHand}>
            以我的为底稿，接着改
          </Button>
        )}
      </div>
    </section>
  )
}
