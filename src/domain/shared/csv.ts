/**
 * Lines of CSV that a spreadsheet shows and never runs: everything is quoted, and what it would take for a formula gets
 * an apostrophe in front, which spreadsheets hide. The file begins with a mark that makes Excel read it as UTF-8.
 */
export const CSV_START = '\uFEFF'

/** Half and full width, and the white space that spreadsheets skip on their way to a formula. */
const RUNS = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/

const cell = (value: string): string => `"${(RUNS.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`

/** One line with its end. */
export const csvLine = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`
