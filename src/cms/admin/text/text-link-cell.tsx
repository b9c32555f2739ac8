/** In the list of briefings: straight to the whole text. */
import type { DefaultServerCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

export function TextLinkCell({ payload, rowData }: DefaultServerCellComponentProps) {
  const path = formatAdminURL({ adminRoute: payload.config.routes.admin, path: `/text/${rowData.id}` })
  return <a href={path}>全文编辑</a>
}
