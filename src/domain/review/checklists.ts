/**
 * What a reviewer confirms at each shipped stage: 初审 reads for language and completeness, 复审 for facts, 终审 for
 * direction, effect and timing (the division of 三审制), each printed on the approval sheet beside the name.
 */

/** `id` is unique within its stage and is what a decision names. */
export type ChecklistItem = { id: string; zh: string; en: string }

const wording: ChecklistItem[] = [
  {
    id: 'complete',
    zh: '发布词、工作成效、答记者问已与原稿逐段核对，无遗漏，无擅自增删',
    en: 'Statement, achievements and Q&A compared with the transcript paragraph by paragraph; nothing lost, nothing added',
  },
  {
    id: 'people',
    zh: '发布人、主持人的姓名、当日职务和排序准确',
    en: 'Names, posts of the day and order of presenters and host are right',
  },
  {
    id: 'outlets',
    zh: '提问媒体名称规范，问题与答复对应，答复人无误',
    en: 'Outlets are named properly; every answer belongs to its question and its speaker',
  },
  {
    id: 'language',
    zh: '文字通顺，无错别字、漏字、病句，标点和数字用法规范',
    en: 'The language is sound; no misprints; punctuation and numerals follow the standard',
  },
  {
    id: 'pictures',
    zh: '图片与内容相符，说明准确，替代文字齐全',
    en: 'Pictures match the text, captions are right, alternative texts are there',
  },
]

const facts: ChecklistItem[] = [
  {
    id: 'figures',
    zh: '数据的数值、单位、统计时段和限定词已逐项核对，均有依据',
    en: 'Every figure checked for value, unit, period and qualifier, and backed by a source',
  },
  {
    id: 'consistent',
    zh: '同一数据前后一致；与往期发布不一致的，已核实并说明原因',
    en: 'Figures agree with one another; differences from earlier briefings are verified and explained',
  },
  {
    id: 'basis',
    zh: '引用的政策文件、会议、荣誉称号名称准确，有据可查',
    en: 'Documents, meetings and honours are named correctly and can be looked up',
  },
  {
    id: 'headings',
    zh: '标题、导语、要点与正文一致，不夸大、不以偏概全',
    en: 'Headings, lead and key points agree with the text and do not overstate it',
  },
  {
    id: 'privacy',
    zh: '不含不宜公开的个人信息和商业秘密',
    en: 'No personal data or trade secrets that should not be public',
  },
]

const final: ChecklistItem[] = [
  {
    id: 'direction',
    zh: '导向正确，重要提法、政策口径与现行规定一致',
    en: 'The direction is right; key wordings and policy agree with what is in force',
  },
  {
    id: 'effect',
    zh: '已研判发布后的社会影响，敏感问题有应对准备',
    en: 'The effect on the public has been weighed; answers to sensitive points are ready',
  },
  {
    id: 'timing',
    zh: '发布时机和公开范围适当',
    en: 'Time of release and extent of disclosure are fitting',
  },
  {
    id: 'opinions',
    zh: '前面各环节的审核意见已经落实',
    en: 'The opinions given at the earlier stages have been acted on',
  },
]

const countersign: ChecklistItem[] = [
  {
    id: 'own-figures',
    zh: '涉及本部门的数据与业务台账一致',
    en: 'Figures concerning the department agree with its own records',
  },
  {
    id: 'own-policy',
    zh: '涉及本部门职责和政策的表述准确，口径统一',
    en: 'Statements on the department’s duties and policies are right',
  },
  {
    id: 'own-people',
    zh: '本部门发布人的姓名、职务和答问内容准确',
    en: 'Names, posts and answers of the department’s speakers are right',
  },
  { id: 'own-consent', zh: '本部门同意对外公开上述内容', en: 'The department agrees to make this public' },
]

const secrecy: ChecklistItem[] = [
  {
    id: 'secrets',
    zh: '文字和数据不涉及国家秘密、工作秘密及其他不应公开的内部信息',
    en: 'Text and figures contain no state or work secrets and no internal information',
  },
  {
    id: 'aggregate',
    zh: '已考虑多项信息汇总、关联后可能造成的泄密风险',
    en: 'The risk of secrets emerging from information taken together has been considered',
  },
  {
    id: 'images',
    zh: '图片、附件中无涉密文件、内部屏幕、敏感场所和证件信息，文件属性已清理',
    en: 'Pictures and files show no classified papers, internal screens, sensitive sites or documents; metadata is removed',
  },
  {
    id: 'scope',
    zh: '已明确公开属性，符合“先审查、后公开”和“一事一审”要求',
    en: 'It is settled that this may be public; reviewed before disclosure, item by item',
  },
]

const major: ChecklistItem[] = [
  {
    id: 'authority',
    zh: '属于重大事项，签发权限符合规定，报批手续齐全',
    en: 'This is a major matter; the right to sign it is in order and its formalities are complete',
  },
  {
    id: 'line',
    zh: '核心表述、重要数据与上级部署和已批准的口径一致',
    en: 'Key wordings and figures agree with instructions from above and with what was cleared',
  },
  {
    id: 'response',
    zh: '已研判社会反应，应对口径和值守安排已经落实',
    en: 'Public reaction has been weighed; answers and people on duty are ready',
  },
  {
    id: 'opinions',
    zh: '前面各环节的审核意见已经落实',
    en: 'The opinions given at the earlier stages have been acted on',
  },
]

export const CHECKLISTS = { wording, facts, final, countersign, secrecy, major }
