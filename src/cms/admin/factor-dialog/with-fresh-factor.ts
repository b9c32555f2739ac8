/**
 * For every button whose act may be refused with `factor-stale`: sends it, asks for the second factor where that is
 * what is missing, and sends it again. Nothing the person typed is lost; giving up leaves the refusal as the answer.
 */
const STALE = 'factor-stale'

export async function withFreshFactor<Answer>(
  api: string,
  send: () => Promise<Answer>,
  codeOf: (answer: Answer) => string | null | undefined,
): Promise<Answer> {
  const answer = await send()
  if (codeOf(answer) !== STALE) return answer
  // Loaded when first needed: most sessions never see it.
  const { askForFactor } = await import('./ask-for-factor')
  return (await askForFactor(api)) ? send() : answer
}
