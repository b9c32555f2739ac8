/** `GET /api/sheets/{edition}.pdf`: the approval sheet as a file. */
import type { Endpoint } from 'payload'
import { doorRefusals } from '@/domain/review/refusals'
import { exportSheet } from '@/editorial/read-sheet'
import { forClient } from '@/editorial/refused'
import { ownOrigin } from '../sheet/own-origin'
import { printSheet, SHEET_TITLE } from '../sheet/print-sheet'
import { writeSheetPdf } from '../sheet/write-sheet-pdf'
import { reply } from './json-http'

export const sheetsEndpoints: Endpoint[] = [
  {
    path: '/sheets/:file',
    method: 'get',
    handler: async (req) => {
      const edition = String(req.routeParams?.file).match(/^(.+)\.pdf$/)?.[1] ?? ''
      const sheet = await exportSheet(req, edition, 'pdf')
      if (!sheet) return reply({ status: 404, body: { refusal: forClient(doorRefusals.notFound) } })
      const pdf = writeSheetPdf(printSheet(sheet, ownOrigin(req.headers), Date.now()))
      const name = encodeURIComponent(`${SHEET_TITLE}-${sheet.title}-送审稿${sheet.number}.pdf`)
      return new Response(Buffer.from(pdf), {
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': `inline; filename="sheet.pdf"; filename*=UTF-8''${name}`,
          'Cache-Control': 'no-store',
        },
      })
    },
  },
]
