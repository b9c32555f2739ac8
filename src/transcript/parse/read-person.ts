/**
 * Reads a line that introduces a person: `name  post`, `post  name`, or both run together.
 * Answers null for anything else; whether a person is expected at this place is the caller's knowledge.
 */
import { squeeze } from '../source'
import { isName, isNameLike, isPostLike } from './words'

export type Introduced = { name: string; posts: string[] }

/** The person a whole line names. A two-character name padded with spaces (程  颖) is closed up. */
export function readPerson(text: string): Introduced | null {
  if (text.length > 120) return null
  const words = text.split(/[\s\u200b]+/).filter((word) => word !== '')
  const [first = '', second = ''] = words
  const padded = first.length === 1 && second.length === 1 ? first + second : null
  if (padded && isName(padded)) return withPosts(padded, words.slice(2))
  if (isNameLike(first) && !isPostLike(first) && words.length > 1) return withPosts(first, words.slice(1))

  const last = words.at(-1) ?? ''
  if (words.length > 1 && isName(last)) return withPosts(last, words.slice(0, -1))
  if (words.length === 1 && isName(first)) return { name: first, posts: [] }
  return words.length === 1 ? splitJoined(first) : null
}

/** `post` and `name` written without a break (市教育局局长程颖): the name is what follows the last post. */
export function splitJoined(text: string): Introduced | null {
  if (text.length > 80) return null
  for (let length = Math.min(20, text.length - 2); length >= 2; length -= 1) {
    const name = text.slice(-length)
    const post = text.slice(0, -length)
    if (isName(name) && isPostLike(post)) return { name, posts: splitPosts(post) }
  }
  return null
}

/** 市公安局副局长兼交警支队支队长 is two posts; 党组书记、局长 stays as written. */
const splitPosts = (post: string): string[] => post.split('兼').filter((part) => part !== '')

function withPosts(name: string, words: readonly string[]): Introduced | null {
  const posts: string[] = []
  let open = ''
  for (const word of words) {
    open += word
    if (!isPostLike(open)) continue
    posts.push(open)
    open = ''
  }
  return open === '' ? { name: squeeze(name), posts } : null
}
