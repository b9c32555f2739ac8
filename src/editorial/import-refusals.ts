/**
 * Why a transcript was not imported.
 */
import type { Refusal } from '@/domain/shared/result'
import type { TranscriptError } from '@/transcript'

export const importRefusals = {
  unreadable: (error: TranscriptError): Refusal => ({
    code: 'transcript-unreadable',
    status: 422,
    sentence: error.sentence,
  }),
  sessionTaken: (session: number): Refusal => ({
    code: 'session-taken',
    status: 409,
    sentence: {
      zh: `该系列第 ${session} 场已有草稿，且不是由这份文稿导入的。请核对场次，或在后台修改已有草稿。`,
      en: `Session ${session} already has drafts that were not made from this file. Check the number, or edit those drafts.`,
    },
  }),
}
