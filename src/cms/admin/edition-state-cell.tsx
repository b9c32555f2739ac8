/**
 * In the list of briefings: where the newest edition of each stands, in words. All rows of one page share one read.
 */
import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { EDITION_STATE_LABELS } from '@/domain/review/edition-state'
import { type NewestEdition, readNewestEditions } from '@/editorial/read-newest-editions'

const readOnce = cache((payload: Payload) => readNewestEditions(payload))

const nameIt = ({ number, version, state }: NewestEdition): string =>
  `${version ? `第 ${version} 版` : `送审稿 ${number}`} · ${EDITION_STATE_LABELS[state].zh}`

export async function EditionStateCell({ payload, rowData }: DefaultServerCellComponentProps) {
  const newest = (await readOnce(payload)).get(String(rowData.id))
  return <span>{newest ? nameIt(newest) : '草稿 · 尚未送审'}</span>
}
