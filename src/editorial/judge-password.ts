/**
 * Whether a password is worth having: long enough, and not one that somebody who knows the office would try soon. Says
 * in words what is weak about it.
 */
import type { MatchExtended, ZxcvbnFactory } from '@zxcvbn-ts/core'
import { pinyin } from 'pinyin-pro'
import { type Refusal, refusal } from '@/domain/shared/result'

const MIN_LENGTH = 12
const MAX_LENGTH = 128

/** Of five: somebody with the stolen hashes would need 10^8 tries or more. */
const MIN_SCORE = 3

/** What anybody would try at a press office, beside the names and addresses of its own. */
const OFFICE_WORDS = [
  'fabuting 发布厅 fabu xinwen xinwenban xinwenbangongshi 新闻办 新闻办公室 xuanchuan xuanchuanbu 宣传部 waixuan',
  'zhengfu shizhengfu 市政府 xianzhengfu weixuan fayanren 发言人 jizhe 记者 fabuhui 发布会 gongzuo mima 密码 guanli',
  'guanliyuan 管理员 admin administrator press office government payload newsroom woaini zhongguo 中国 renmin beijing',
].flatMap((line) => line.split(' '))

let checker: ZxcvbnFactory | undefined

/** Loaded with its fifty thousand common passwords when the first password is judged: most processes never do. */
async function loadChecker(): Promise<ZxcvbnFactory> {
  const { ZxcvbnFactory: Checker } = await import('@zxcvbn-ts/core')
  const { adjacencyGraphs, dictionary } = await import('@zxcvbn-ts/language-common')
  return new Checker({ dictionary, graphs: adjacencyGraphs })
}

const length = (zh: string, en: string): Refusal => refusal(422, 'password-length', zh, en)

const weak = (zh: string, en: string): Refusal =>
  refusal(
    422,
    'password-weak',
    `这个密码太容易被猜到：${zh}。可以把四五个互不相干的词连起来，再加数字。`,
    `This password is easy to guess: ${en}. Put four or five unrelated words together and add digits.`,
  )

/** Null for a good one. `words`: names, addresses and whatever else others connect with the person and the office. */
export async function judgePassword(password: unknown, words: readonly string[] = []): Promise<Refusal | null> {
  if (typeof password !== 'string' || [...password].length < MIN_LENGTH) {
    return length(`密码至少需要 ${MIN_LENGTH} 位，请加长。`, `Use at least ${MIN_LENGTH} characters.`)
  }
  if (password.length > MAX_LENGTH) {
    return length(`密码最长 ${MAX_LENGTH} 位，请缩短。`, `Use at most ${MAX_LENGTH} characters.`)
  }
  checker ??= await loadChecker()
  const { score, sequence } = checker.check(password, [...OFFICE_WORDS, ...words.flatMap(spellings)])
  return score >= MIN_SCORE ? null : nameWeakness(sequence)
}

/** A word as it stands, its parts, and for Chinese the pinyin and initials of every run of two to four characters. */
function spellings(word: string): string[] {
  const parts = word.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const runs = [...word.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) => listRuns(run))
  const spelt = runs.flatMap((run) => [run, spell(run, 'pinyin'), spell(run, 'first')])
  return [...new Set([word.toLowerCase(), ...parts, ...spelt])].filter((part) => part.length >= 2)
}

const spell = (run: string, pattern: 'pinyin' | 'first'): string =>
  pinyin(run, { pattern, toneType: 'none', type: 'array' }).join('')

const listRuns = (text: string): string[] =>
  [2, 3, 4].flatMap((size) =>
    Array.from({ length: Math.max(0, text.length - size + 1) }, (_, start) => text.slice(start, start + size)),
  )

function nameWeakness(sequence: readonly MatchExtended[]): Refusal {
  const [worst] = [...sequence]
    .filter(({ pattern }) => pattern !== 'bruteforce' && pattern !== 'separator')
    .sort((one, other) => other.token.length - one.token.length)
  const token = worst?.token.slice(0, 20) ?? ''
  switch (worst?.pattern) {
    case 'dictionary':
      return worst.dictionaryName === 'userInputs'
        ? weak(`“${token}”与本单位或本人有关`, `“${token}” has to do with the office or with you`)
        : weak(`“${token}”是常见密码或常用词`, `“${token}” is a common password or word`)
    case 'spatial':
      return weak(`“${token}”是键盘上相邻的键`, `“${token}” are neighbouring keys`)
    case 'repeat':
      return weak(`“${token}”是重复的字符`, `“${token}” repeats itself`)
    case 'sequence':
      return weak(`“${token}”是连续的字符`, `“${token}” is a sequence`)
    case 'date':
    case 'regex':
      return weak(`“${token}”像是日期或年份`, `“${token}” looks like a date or year`)
    default:
      return weak('组合太简单', 'it is too simple')
  }
}
