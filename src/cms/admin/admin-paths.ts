/**
 * The addresses of the newsroom's own screens, so that all of them link to each other in the same way.
 */
const ADMIN = '/admin'

export const deskPath = ADMIN
export const noticesPath = `${ADMIN}/notices`
export const securityPath = `${ADMIN}/security`
export const auditPath = `${ADMIN}/audit`
export const briefingPath = (briefing: string): string => `${ADMIN}/collections/briefings/${briefing}`
export const textPath = (briefing: string): string => `${ADMIN}/text/${briefing}`
export const timelinePath = (briefing: string): string => `${ADMIN}/timeline/${briefing}`
export const sheetPath = (edition: string): string => `${ADMIN}/sheet/${edition}`
export const sheetPdfPath = (edition: string): string => `/api/sheets/${edition}.pdf`
export const askCorrectionPath = (edition: string): string => `${ADMIN}/ask-correction/${edition}`

/** `base` is what the edition is compared with; without one, what the reviewer's screen compares with by itself. */
export const reviewPath = (edition: string, base?: string): string =>
  `${ADMIN}/review/${edition}${base ? `?base=${base}` : ''}`

/** `month` is YYYY-MM; without one, the current month. */
export const calendarPath = (month?: string): string => `${ADMIN}/calendar${month ? `?month=${month}` : ''}`
