/**
 * What a number is when it is not a statistic, told by the words around it: one pattern per habit of official prose.
 * Tried in order at the first character of a number; the first that matches takes all its characters.
 * Every pattern runs in time linear in what it takes; folded text only.
 */

/** Kinds of numbers. Only `statistic` is a figure; the others are named so that tests can say why. */
export type NumberClass =
  | 'statistic'
  | 'date'
  | 'period'
  | 'ordinal'
  | 'rank'
  | 'identifier'
  | 'grade'
  | 'level-count'
  | 'named-number'
  | 'heading'
  | 'ratio'
  | 'vague'
  | 'idiom'
  | 'noise'

type Rule = { class: NumberClass; pattern: RegExp }

const CN = '[零〇一二两三四五六七八九十百千万亿]'
const N = `(?:\\d+(?:\\.\\d+)?[百千万亿]*|${CN}+)`
const DASH = '\\s?[-—–~～至到]{1,2}\\s?'

const rule = (name: NumberClass, ...patterns: string[]): Rule[] =>
  patterns.map((pattern) => ({ class: name, pattern: new RegExp(pattern, 'my') }))

const RULES: Rule[] = [
  ...rule(
    'heading',
    `(?<=^[ \\t]{0,8})${N}[、.](?!\\d)`,
    `(?<=[(])${N}[)]`,
    `(?<=^|[\\s,，;；。:、！!？?)])${CN}{1,3}是(?!否)`,
  ),
  ...rule(
    'identifier',
    '(?<=[〔\\[﹝(【])\\d{4}[〕\\]﹞)】]\\s?第?\\d+[号期]',
    '0\\d{2,3}-\\d{7,8}(?!\\d)',
    '400-?\\d{3}-?\\d{4}(?!\\d)',
    '1[3-9]\\d{9}(?![\\d余多万亿元人件个])',
    '1\\d{2,4}(?=[”"」]?(?:政务|便民|服务|市民|公共|法律|投诉|举报)*(?:热线|电话))',
    `${N} ?号(?!召)`,
    '\\d+(?:频道|路(?!人)|版|楼|室)',
    '(?<=年\\s?)\\d+\\s?期',
    `${N} ?期(?=工程|项目|建设|规划|改造)`,
  ),
  ...rule(
    'date',
    '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)',
    '\\d{1,2}:\\d{2}(?!\\d)(?::\\d{2})?',
    `(?:\\d{4}|[零〇一二三四五六七八九]{4}) ?年(?:度|代)?`,
    `\\d{4}(?=${DASH}\\d{4} ?年)`,
    '(?:19|20)\\d{2}(?=起|以来|上半年|下半年|[春夏秋冬]|财年|[级届])',
    `\\d{1,3}0年代|${N}世纪`,
    `(?:\\d{1,2}|[一二三四五六七八九十]{1,2})(?:${DASH}(?:\\d{1,2}|[一二三四五六七八九十]{1,2}))? ?月(?:份|底|初|末|[上中下]旬)?`,
    `(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?日(?!均)`,
    `(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?=${DASH}${N}[日时])`,
    `\\d{1,2} ?时(?!代|段|间|期|速)(?:\\d{1,2}分)?|\\d{1,2}点(?!位|击|赞|多)(?:\\d{1,2}分)?`,
    `[零一二三四五六七八九十]{1,3}(?:时(?!代|间|期)|点(?=${CN}{1,3}分|半|钟|整))(?:${CN}{1,3}分)?`,
    '[一二三四1234]季度',
    '(?<=星期|礼拜|周)[一二三四五六](?!年)',
  ),
  ...rule(
    'rank',
    `(?<=第\\s?)${N}\\s?[位名]`,
    `(?<=(?<![目之此以提日年月])前\\s?)${N}\\s?[位名强]`,
    `${N}强(?![化调大制])`,
  ),
  ...rule('identifier', `(?<=第\\s?)${N}[期号卷辑]`),
  ...rule(
    'ordinal',
    `(?<=第\\s?)${N}(?:${DASH}${N}|、${N}(?=、|[^\\d${CN.slice(1, -1)}]))*`,
    `${N} ?届`,
    '(?:十[一二三四五六七八九]|二十)大',
  ),
  ...rule(
    'period',
    `${N}[余多几]? ?(?:年(?!级)|周年)`,
    `(?<=(?:(?<![接将])近|(?<![目之此以提])前)\\s?)${N}[余多几]?(?:个月|天|周)`,
    `${N}个多(?:月|小时|星期)`,
    '\\d+ ?周?岁|[一二三四五六七八九十]+周?岁',
    `${N}(?=${DASH}${N}(?:年|周?岁))`,
  ),
  ...rule('level-count', '(?<=[省市县乡镇村区街])[两二三四五]级', '[一二两三四五六七八九十]大(?![一二三四五六七八九])'),
  ...rule('grade', '[1-5]A+(?![A-Za-z])级?', `${N} ?(?:星级|星(?![期光球])|级(?!别)|等[奖功次品])`),
  ...rule(
    'named-number',
    '\\d+(?:\\+[\\dA-Za-z]+)+',
    '\\d+(?:-\\d+){2,}',
    `${N}[·•×]${N}`,
    `${N}对${N}`,
    '(?:24|二十四) ?小时(?!以?内|之内)',
    '\\d+(?:分钟|小时|公里)[^，。,;；\\s\\d]{0,8}圈',
  ),
  ...rule('identifier', '\\d+(?:\\.\\d+){2,}'),
  ...rule('noise', '(?<=(?:浏览(?:次数|量)|阅读(?:次数|量)?|点击[数量])[: ]{1,3})[\\d.]+万?次?'),
  ...rule('ratio', `(?![百千万]分之)${N}分之${N}`, '\\d+(?:\\.\\d+)?(?:[:/]\\d+(?:\\.\\d+)?)+', `(?<=每\\s?)${N}`),
  ...rule('vague', '(?<=(?<![总人件户次个倍])数|几)[十百千万亿]+', '(?<=[上成])[百千万亿]+'),
]

/** The rule that holds for the number beginning at `at` of folded text: its class and where it ends; null when none does. */
export function classByRule(text: string, at: number): { class: NumberClass; end: number } | null {
  for (const { class: name, pattern } of RULES) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { class: name, end: pattern.lastIndex }
  }
  return null
}
