'use client'

/**
 * A closed row of a list says what is in it (the words of a figure, a heading, a post) instead of its number alone.
 */
import { useRowLabel } from '@payloadcms/ui'

type Row = { text?: string; heading?: string; title?: string; name?: string }

export const RowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const words = data?.text ?? data?.heading ?? data?.title ?? data?.name
  return <span>{words ? `${rowNumber + 1}. ${words}` : `第 ${rowNumber + 1} 项`}</span>
}
