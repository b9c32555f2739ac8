/**
 * Evens out how the same character is typed in different offices: full-width digits and signs,
 * no-break spaces, and the traditional forms of number and measure words.
 * One UTF-16 unit in, one out, so that an offset in the folded text is an offset in the original.
 */
const TYPED =
  '０１２３４５６７８９％．－−＋（）：／\u00a0\u2009\u202f\u3000萬億兩餘幾個項條場戶間級號時點約達過於屆號紀對強頻線顆隻臺棟輛噸畝億張週貫'
const PLAIN = '0123456789%.--+():/    万亿两余几个项条场户间级号时点约达过于届号纪对强频线颗只台栋辆吨亩亿张周贯'

const plainOf = new Map([...TYPED].map((typed, at) => [typed, PLAIN.charAt(at)]))

/** The text with look-alikes made equal; same length, same offsets. */
export const foldText = (text: string): string => text.replace(/[^\n -~]/g, (typed) => plainOf.get(typed) ?? typed)
