/**
 * The posts (职务) a speaker held on a given day. A record shows people as they were on the day
 * they spoke, so nothing here ever asks what day it is now.
 */

/** `from` and `to` are days (YYYY-MM-DD), both included; null is "not known to begin" and "not yet ended". */
export type HeldPost = { title: string; from: string | null; to: string | null }

/** The titles held on `date` (YYYY-MM-DD), in the order given, which is the order of protocol. Empty: none that day. */
export function postsOn(posts: readonly HeldPost[], date: string): string[] {
  return posts
    .filter((post) => (post.from === null || post.from <= date) && (post.to === null || date <= post.to))
    .map((post) => post.title)
}
