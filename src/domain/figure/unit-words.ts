/**
 * The measure words that official figures are stated in, and where one of their characters only begins another word.
 * A number followed by none of these is not a statistic unless it carries 万 or 亿.
 */
const list = (words: string): string[] => words.split(' ')

const UNITS = new Set([
  ...list(
    '人 名 位 人次 人份 人天 席 户 户次 口 家 家次 个 所 座 栋 幢 处 间 套 台 台套 台次 辆 艘 架 架次 列 列次 班 班次 趟',
  ),
  ...list(
    '项 项次 件 件次 宗 起 例 单 笔 份 条 部 本 册 册次 篇 首 幅 张 封 页 字 块 面 片 枚 块次 道 段 根 支 对 双 组 队 股 票',
  ),
  ...list('种 类 款 门 次 场 场次 期 批 批次 轮 遍 课时 学时 节 头 只 羽 匹 株 棵 颗 眼 箱 标箱 桶 瓶 袋 盒 包 粒'),
  ...list('元 人民币 美元 欧元 港元 日元 英镑 角 % ‰ 个百分点 百分点 成 倍 番 分 岁'),
  ...list('天 周 小时 个小时 分钟 秒 个月 个工作日 工作日 个学时'),
  ...list(
    '米 千米 公里 厘米 毫米 微米 海里 平方米 平方公里 平方千米 平方厘米 立方米 立方 公顷 亩 吨 公斤 千克 克 斤 毫克 微克',
  ),
  ...list('升 毫升 千瓦 兆瓦 千瓦时 度 摄氏度 ℃ 分贝 标准煤 吨标准煤 车道公里'),
  ...list('km kg km² m² ㎡ kW MW GW kWh MB GB TB PB Mbps Gbps'),
])

const LONGEST = 4

/** What may stand below the stroke of a rate without being a unit of its own: 元/年, 微克/立方米. */
const PER = new Set(['年', '月', '日', '时', '夜'])

/** Characters that make the measure word before them part of another word: 3家庭, 九十分之一, 二十四节气. */
const OTHER_WORD: Record<string, string> = {
  个: '半',
  人: '民',
  家: '庭',
  户: '籍',
  位: '于居列置',
  条: '件例',
  部: '门队',
  所: '有以',
  起: '来',
  处: '罚置',
  场: '景',
  道: '路',
  面: '积',
  节: '气能',
  期: '间',
  组: '织',
  班: '子',
  头: '版条',
  口: '岸径',
  单: '位',
  支: '付持',
  台: '账阶湾',
  本: '地科',
  天: '津然',
  周: '年边期围岁',
  例: '如',
  只: '有是能要需',
  封: '闭',
  字: '号',
  门: '诊店',
  成: '立果员效功就长不为交都熟品本人',
  分: '之别局',
  份: '额',
  对: '接口',
  双: '向',
  款: '项',
  块: '状',
  次: '日年月',
  类: '似',
  克: '服',
  度: '假',
  票: '据',
  页: '面',
  片: '区',
  段: '落',
  座: '谈',
}

/**
 * The measure word that begins at `at`, the longest there is, with 元/年 taken whole; '' when none does.
 * `text` is folded text.
 */
export function unitAt(text: string, at: number): string {
  const unit = longestUnitAt(text, at)
  if (unit === '') return ''
  const stroke = at + unit.length
  if (text[stroke] !== '/') return unit
  const next = text[stroke + 1] ?? ''
  const per = longestUnitAt(text, stroke + 1) || (PER.has(next) ? next : '')
  return per === '' ? unit : `${unit}/${per}`
}

function longestUnitAt(text: string, at: number): string {
  for (let length = LONGEST; length > 0; length--) {
    const unit = text.slice(at, at + length)
    if (unit.length < length || !UNITS.has(unit)) continue
    const next = text[at + length] ?? ''
    const isOtherWord = next !== '' && (OTHER_WORD[unit] ?? '').includes(next)
    const runsOn = /[A-Za-z]$/.test(unit) && /[A-Za-z]/.test(next)
    if (!isOtherWord && !runsOn) return unit
  }
  return ''
}
