/**
 * A press of a button about accounts → one request, and its answer as data or as a sentence.
 */
export type PeopleAnswer<Body> = { isDone: true; body: Body } | { isDone: false; code: string; sentence: string }

const UNREACHABLE = '与服务器的连接中断，不能确定是否生效。请刷新页面核对。'

/** Never throws for what a person can meet. `path` is below /api/users. */
export async function callPeople<Body>(api: string, path: string, body: unknown): Promise<PeopleAnswer<Body>> {
  const response = await fetch(`${api}/users/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer = response && (await response.json().catch(() => null))
  if (response?.ok && answer) return { isDone: true, body: answer as Body }
  const sentence: string = answer?.refusal?.sentence ?? answer?.errors?.[0]?.message ?? UNREACHABLE
  return { isDone: false, code: answer?.refusal?.code ?? 'unclear', sentence }
}
