/**
 * Lines that belong to the page and not to the record: navigation, counters, buttons, credits.
 * Each is kept with a reason for staff to confirm. A rule speaks of a whole line and must be
 * sure; a doubtful line is no noise.
 */
import { type Line, squeeze } from '../source'
import type { Dropped } from './finding'

export const PAGE_INFO = '网页信息行（发布时间、来源、计数）'

const RULES: readonly (readonly [string, RegExp])[] = [
  ['页码或孤立编号', /^(?:\d{1,3}|[０-９]{1,3}|[-－—]\s?\d{1,3}\s?[-－—]|第\d{1,3}页)$/],
  ['上一篇／下一篇导航', /^(?:上一篇|下一篇|上一条|下一条|上一頁|上一页|下一页|下一頁)(?:[：:].{0,80})?$/],
  ['分页导航', /^[\d\s]{1,40}(?:下一页|下一頁|尾页)$/],
  ['装饰符号', /^[▼▲◆◇●○■□★☆＊*=＝_~～·•]{1,80}$|^[-—－]{3,80}$/],
  [
    '推广或阅读提示',
    /^(?:点击上方|长按|长按识别|扫一扫|扫描二维码|识别二维码|关注我们|阅读原文|分享到|点赞|微信扫一扫).{0,40}$/,
  ],
  ['页面按钮', /^(?:[【[]?(?:打印|关闭|打印本页|关闭窗口|列印此頁|列印此页|返回顶部|收藏)[】\]]?\s?){1,4}$/],
  [
    '编校署名',
    /^[（([【]?(?:责任编辑|责编|編輯|编辑|审核|初审|复审|终审|校对|校对人|监制|来源|供稿|摄影|作者|统筹)[：:].{0,40}$/,
  ],
  ['附件链接', /^(?:相关附件|附件)\d{0,2}[：:].{0,80}$/],
  ['文末标记', /^[（(]?(?:完|全文完|本文完)[)）]?$/],
  [PAGE_INFO, /^(?:发布时间|发布日期|发表时间|發布時間|發佈時間)[：:].{0,160}$/],
  [
    PAGE_INFO,
    /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s{0,4}\d{0,2}[:：]?\d{0,2}[:：]?\d{0,2}\s{0,12}(?:来源|來源)[：:].{0,80}$/,
  ],
  [PAGE_INFO, /^\S{1,20}\s\d{4}-\d{1,2}-\d{1,2}\s\d{1,2}:\d{2}\s?发表于.{0,20}$/],
  [PAGE_INFO, /^(?:阅读|浏览次数|浏览量|点击量|点击数|访问量)[：:]?\s{0,4}[\d.,万+]{1,12}.{0,40}$/],
]

/** The line as dropped text with its reason; null when it may be part of the record. */
export function findNoise(line: Line): Dropped[] | null {
  const drop = (reason: string): Dropped[] => [{ kind: 'dropped', start: line.start, end: line.end, reason }]
  if (squeeze(line.text) === '') return drop('零宽字符')
  if (line.text.length > 200) return null
  const rule = RULES.find(([, pattern]) => pattern.test(line.text))
  return rule ? drop(rule[0]) : null
}

const STAMP = /\[ ?\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})? ?\]$/

/** Where the time stamp of a live log stands at the end of a line (relative to it); -1 when there is none. */
export const findStamp = (text: string): number => {
  const tail = Math.max(0, text.length - 30)
  const at = text.slice(tail).search(STAMP)
  return at < 0 ? -1 : tail + at
}
