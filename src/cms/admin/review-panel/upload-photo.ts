/** A photo taken in a form → a picture in the media library, which nobody but staff can see. */

/** `id` of the stored picture, or the sentence why not. */
export type Uploaded = { isDone: true; id: string } | { isDone: false; sentence: string }

/** Never throws for what a person can meet: a refusal, a file too large or a dead network comes back as a sentence. */
export async function uploadPhoto(api: string, file: File, alt: string): Promise<Uploaded> {
  const body = new FormData()
  body.append('file', file)
  body.append('_payload', JSON.stringify({ alt }))
  const response = await fetch(`${api}/media`, { method: 'POST', body }).catch(() => null)
  const answer = response && (await response.json().catch(() => null))
  const id: unknown = answer?.doc?.id
  if (response?.ok && typeof id === 'string') return { isDone: true, id }
  return {
    isDone: false,
    sentence: response
      ? '照片没有传上去：请选择 20 MB 以内的 JPG、PNG 或 WebP 图片后重试。'
      : '网络中断，照片没有传上去。请检查网络后重试。',
  }
}
