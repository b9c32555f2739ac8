/** Cuts Chinese text into words by a dictionary (jieba), which is read once, when somebody first compares two wordings. */
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict'

let jieba: Jieba | null = null

export function segmentWords(text: string): string[] {
  jieba ??= Jieba.withDict(dict)
  return jieba.cut(text, true)
}
