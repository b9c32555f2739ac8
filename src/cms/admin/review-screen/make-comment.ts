/** A comment, a reply or a word on either → one request at the door of comments, and its answer as a sentence. */
export type CommentAnswer = { isDone: true; state: string } | { isDone: false; sentence: string }

export type CommentVerb = 'add-comment' | 'reply' | 'resolve-comment' | 'reopen-comment'

/** Where somebody means to comment: a passage, words in it, or with neither the whole edition. */
export type CommentTarget = { passage: string | null; quote: string; near: number; where: string }

const UNREACHABLE = '与服务器的连接中断，不能确定是否已保存。您写的文字还在，请稍后再试。'

/** Never throws for what a person can meet. */
export async function makeComment(
  api: string,
  verb: CommentVerb,
  body: Record<string, unknown>,
): Promise<CommentAnswer> {
  const response = await fetch(`${api}/comments/${verb}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer = response && (await response.json().catch(() => null))
  if (response?.ok && answer?.comment) return { isDone: true, state: answer.comment.state }
  return { isDone: false, sentence: answer?.refusal?.sentence ?? UNREACHABLE }
}
