/** A cell of a ledger in words instead of keys. */
import type { DefaultServerCellComponentProps } from 'payload'
import { wordsFor } from './record-words'

export const WordCell = ({ cellData }: DefaultServerCellComponentProps) => <span>{wordsFor(cellData)}</span>
