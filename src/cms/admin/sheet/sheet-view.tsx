/**
 * 信息发布审核表 as a page to print on A4, without the admin around it. Scanned from paper, its address brings the hash
 * it was printed with, and the page says whether it is the one on record.
 */
import type { AdminViewServerProps } from 'payload'
import { exportSheet } from '@/editorial/read-sheet'
import { ownOrigin } from '../../sheet/own-origin'
import { printSheet } from '../../sheet/print-sheet'
import { reviewPath, sheetPath, sheetPdfPath } from '../admin-paths'
import { NothingHere, parameterOf, segmentOf, viewerOf } from '../staff-view'
import { PrintButton } from './print-button'
import styles from './sheet.module.css'
import { SheetStage } from './sheet-stage'

export async function SheetView(view: AdminViewServerProps) {
  const edition = segmentOf(view)
  const scanned = parameterOf(view, 'hash')
  viewerOf(view, sheetPath(edition) + (scanned && `?hash=${encodeURIComponent(scanned)}`))
  const { req } = view.initPageResult
  const sheet = await exportSheet(req, edition, 'page')
  if (!sheet) return <NothingHere view={view} />
  const printed = printSheet(sheet, ownOrigin(req.headers), Date.now())
  return (
    <main className={styles.sheet} id="content">
      <nav className={styles.tools} aria-label="审核表">
        <PrintButton />
        <a href={sheetPdfPath(edition)}>下载 PDF</a>
        <a href={reviewPath(edition)}>回到这一稿</a>
      </nav>
      {scanned && <Compared isSame={scanned === sheet.hash} />}
      <header className={styles.head}>
        <h1>{printed.title}</h1>
        <img src={`data:image/svg+xml,${encodeURIComponent(printed.qr)}`} alt="本表网址和内容指纹的二维码" />
      </header>
      <table className={styles.facts}>
        <tbody>
          {printed.facts.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {printed.stages.map((stage) => (
        <SheetStage key={stage.name} stage={stage} />
      ))}
      <table className={styles.facts}>
        <tbody>
          <tr>
            <th scope="row">发布记录</th>
            <td>{printed.release}</td>
          </tr>
          <tr>
            <th scope="row">内容指纹</th>
            <td>
              <code className={styles.hash}>
                {printed.hash.map((group, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two groups of a hash may be the same, and they never move.
                  <span key={index}>{group} </span>
                ))}
              </code>
              <small>SHA-256。签批的是指纹与此相同的稿件，改动一个字指纹就会不同。扫二维码可在系统中核对。</small>
            </td>
          </tr>
        </tbody>
      </table>
      <footer className={styles.foot}>
        <span>打印于 {printed.printed}</span>
        <span>{printed.address}</span>
      </footer>
    </main>
  )
}

function Compared({ isSame }: { isSame: boolean }) {
  return (
    <p role="status" className={styles.compared} data-same={isSame}>
      {isSame
        ? '扫码核对：纸面上的内容指纹与系统记录一致。'
        : '扫码核对：纸面上的内容指纹与系统记录不一致，请勿据此签批，并告知系统管理员。'}
    </p>
  )
}
