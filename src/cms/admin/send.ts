/**
 * One request of a screen to our own endpoints, and its answer: what came back, or the sentence why not.
 */
const UNREACHABLE = '与服务器的连接中断，不能确定是否已保存。请刷新页面核对后再试。'

/** `sentence` is null when it was done. Never throws for what a person can meet. */
export async function send(
  address: string,
  body: Record<string, unknown>,
): Promise<{ sentence: string | null; answer: Record<string, unknown> }> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer = (response && (await response.json().catch(() => null))) ?? {}
  return { sentence: response?.ok ? null : (answer.refusal?.sentence ?? UNREACHABLE), answer }
}
