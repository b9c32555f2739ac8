'use client'
/** Opens the browser's own print dialogue. */
export function PrintButton() {
  return (
    <button type="button" onClick={() => window.print()}>
      打印
    </button>
  )
}
