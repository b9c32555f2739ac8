/**
 * The vocabulary of the newsroom that decides what a short line is: ends of posts, surnames,
 * ends of outlet names. Simplified and traditional side by side. Pure look-up; no meaning beyond that.
 */

const POST_END =
  /(?:长|長|书记|書記|主任|委员|委員|发言人|發言人|常委|成员|成員|主席|代表|经理|經理|专员|專員|巡视员|调研员|教授|院士|政委|负责人|負責人|秘书|秘書|助理|顾问|顧問|督学|检察官|法官|工程师|经济师|会计师|农艺师|总师|干部|理事|司令员|组织员|研究员)(?:[（(][^（）()]{1,20}[）)])?$/
const NOT_A_POST = /(?:增长|成长|延长|特长|专长|生长|加长|助长|擅长|增長|成長)$/
const SENTENCE_MARK = /[。！？；：，…,;:!?“”"《》]/

/** Whether `text` reads as a post (市司法局党委书记、局长), whole and without prose around it. */
export const isPostLike = (text: string): boolean =>
  text.length >= 2 && text.length <= 60 && POST_END.test(text) && !NOT_A_POST.test(text) && !SENTENCE_MARK.test(text)

const SURNAMES = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封冼原官衣楚佟栗匡宗应台巫鞠桑荆谌银扬明沙伏岑习胥保蔺張劉陳楊趙黃吳孫馬羅鄭謝韓馮許鄧蕭蘇盧蔣賈葉閻餘譚廖鄒陸錢湯賴龔龐蘭顏嚴蘆魯韋畢聶叢莊塗關費紀歐項陽衛單寧閔華車邊饒晉宮婁蓋黨連欒計遲藍鞏練樂應',
)
const COMPOUND_SURNAME =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|慕容|令狐|端木|夏侯|司徒|淳于|单于|宇文|长孙|轩辕)/
const HAN_NAME = /^\p{Script=Han}{2,4}$/u
const DOTTED_NAME = /^\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,10}){1,3}$/u

/** Whether `text` can be a name by its form alone: two to four Han characters, or parts joined by a middle dot. */
export const isNameLike = (text: string): boolean => HAN_NAME.test(text) || DOTTED_NAME.test(text)

/** Whether `text` is a name beyond reasonable doubt: its form, and a known surname at its head. */
export function isName(text: string): boolean {
  if (DOTTED_NAME.test(text)) return true
  if (!HAN_NAME.test(text)) return false
  if (COMPOUND_SURNAME.test(text)) return text.length > 2
  return text.length < 4 && SURNAMES.has(text.charAt(0))
}

/** The surname at the head of a name. */
export const surnameOf = (name: string): string => (COMPOUND_SURNAME.test(name) ? name.slice(0, 2) : name.slice(0, 1))

const OUTLET_END =
  /(?:报|報|日报社|电视台|電視臺|電視台|广播|电台|電台|电视总台|总台|通讯社|通訊社|新社|新华社|中央社|新闻网|网站|在线|卫视|衛視|新闻|新聞|客户端|周刊|週刊|杂志|雜誌|传媒|融媒体中心|融媒|频道|网)$/
const NOT_OUTLET = /[的是在据按和与有请]|[。！？；，,;!?]/

/** Whether `text` names a news organisation by its ending (云河日报, 云河广播电视台). */
export const isOutlet = (text: string): boolean =>
  text.length >= 2 && text.length <= 30 && OUTLET_END.test(text) && !NOT_OUTLET.test(text)

/** Whether a line has any punctuation of running prose. */
export const hasSentenceMark = (text: string): boolean => SENTENCE_MARK.test(text)
