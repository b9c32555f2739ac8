/**
 * The approval sheet in words, line by line, for the printed page and the PDF alike: both lay out these strings and add
 * none of their own that a signature could depend on.
 */
import { renderSVG } from 'uqr'
import { CORRECTION_FACE_LABELS, EDITION_KIND_LABELS } from '@/domain/edition/edition-kind'
import { EDITION_STATE_LABELS } from '@/domain/review/edition-state'
import type { Sheet, SheetStage, Signature } from '@/editorial/read-sheet'
import { shanghaiTime } from '../admin/shanghai-time'

export const SHEET_TITLE = '信息发布审核表'

export type PrintedStage = {
  name: string
  standing: string
  checklist: { mark: '√' | '□'; words: string }[]
  signatures: { name: string; opinion: string; time: string; reason: string }[]
  /** Boxes to sign by hand. */
  blanks: number
}

/** `facts` stand two in a row on paper, but for wide ones. `hash` is in groups of eight. `qr` is an SVG of `address`. */
export type PrintedSheet = {
  title: string
  facts: { label: string; value: string; isWide: boolean }[]
  stages: PrintedStage[]
  release: string
  hash: string[]
  address: string
  qr: string
  printed: string
}

const orNone = (words: string | null): string => words || '无'

/** The address of the sheet with the hash it was printed with: whoever scans it sees whether the two still agree. */
const sheetAddress = (origin: string, { edition, hash }: Pick<Sheet, 'edition' | 'hash'>): string =>
  `${origin}/admin/sheet/${edition}?hash=${hash}`

/** `now` is when it is printed, in milliseconds. */
export function printSheet(sheet: Sheet, origin: string, now: number): PrintedSheet {
  const address = sheetAddress(origin, sheet)
  return {
    title: SHEET_TITLE,
    facts: [
      { label: '标题', value: sheet.title, isWide: true },
      { label: '系列和场次', value: `${sheet.series} · 第 ${sheet.session} 场`, isWide: true },
      { label: '发布会日期', value: orNone(sheet.heldOn), isWide: false },
      { label: '发布部门', value: orNone(sheet.departments.join('、')), isWide: false },
      { label: '稿件', value: writeEdition(sheet), isWide: false },
      { label: '类别', value: writeKind(sheet), isWide: false },
      { label: '送审', value: `${sheet.submittedBy}　${shanghaiTime(sheet.submittedAt)}`, isWide: false },
      { label: '参与编辑', value: orNone(sheet.contributors.join('、')), isWide: false },
      { label: '送审说明', value: orNone(sheet.note), isWide: true },
    ],
    stages: sheet.stages.map((stage) => printStage(stage, sheet.state)),
    release: writeRelease(sheet),
    hash: sheet.hash.match(/.{1,8}/g) ?? [],
    address,
    qr: renderSVG(address, { border: 0 }),
    printed: `${shanghaiTime(new Date(now).toISOString())}（北京时间，本表时间均同）`,
  }
}

const writeEdition = ({ number, version, state }: Sheet): string =>
  [`送审稿 ${number}`, version && `公开第 ${version} 版`, EDITION_STATE_LABELS[state].zh].filter(Boolean).join(' · ')

const writeKind = ({ kind, face }: Sheet): string =>
  [EDITION_KIND_LABELS[kind].zh, face && CORRECTION_FACE_LABELS[face].zh].filter(Boolean).join('，')

function writeRelease({ release, version, state }: Sheet): string {
  if (release) return `${release.by} 于 ${shanghaiTime(release.at)} 发布，公开第 ${version} 版`
  return state === 'in_review' || state === 'approved' || state === 'scheduled' ? '尚未发布' : '没有发布'
}

function printStage({ name, checklist, signatures, missing }: SheetStage, state: Sheet['state']): PrintedStage {
  return {
    name,
    standing: writeStanding(signatures, missing, state),
    checklist: checklist.map(({ words, isTicked }) => ({ mark: isTicked ? '√' : '□', words })),
    signatures: signatures.map((signature) => ({
      name: signature.label ? `${signature.name}（${signature.label}）` : signature.name,
      opinion: signature.outcome === 'approve' ? '同意' : '退回修改',
      time: shanghaiTime(signature.at),
      reason: signature.reason ?? '',
    })),
    blanks: missing,
  }
}

function writeStanding(signatures: readonly Signature[], missing: number, state: Sheet['state']): string {
  if (signatures.some(({ outcome }) => outcome === 'return')) return '退回修改'
  if (missing > 0) return signatures.length > 0 ? `还差 ${missing} 人` : '待审核'
  if (signatures.length > 0) return '同意'
  return state === 'in_review' ? '待审核' : '未进行'
}
