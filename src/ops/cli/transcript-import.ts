/**
 * `transcript import`: makes drafts of a file through the verb, recorded as done by the command line.
 */
import type { Imported } from '@/editorial/import-transcript'
import { withDatabase } from '../database.mjs'

export type ImportArguments = { bytes: Uint8Array; name: string; series: string; session: number; year?: number }

/**
 * Makes the drafts, or names those the same file made before.
 *
 * @returns their ids, or the sentence why not
 */
export async function runImport(
  file: ImportArguments,
): Promise<{ ok: true; ids: Imported } | { ok: false; sentence: string }> {
  return withDatabase(async () => {
    const { getPayload } = await import('payload')
    const { default: config } = await import('@payload-config')
    const { importTranscript } = await import('@/editorial/import-transcript')
    const { Refused } = await import('@/editorial/refused')
    const { requestAs } = await import('../seed/act-as')
    const payload = await getPayload({ config, disableOnInit: true })
    try {
      return { ok: true, ids: await importTranscript(await requestAs(payload), file) }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { zh, en } = error.refusal.sentence
      return { ok: false, sentence: `${zh} ${en}` }
    } finally {
      await payload.destroy()
    }
  })
}
