/**
 * Why a file cannot be read as a transcript: a code for scripts and one sentence that says what to do.
 * Nothing else in `transcript/` fails: what cannot be understood is listed, never refused.
 */
import type { Sentence } from '@/domain/shared/result'

type TranscriptErrorCode = 'empty' | 'binary' | 'encoding' | 'too-large'

export type TranscriptError = { code: TranscriptErrorCode; sentence: Sentence }

/** More text than a hundred press conferences; anything longer is a wrong file. */
export const MAX_BYTES = 8 * 1024 * 1024

export const emptyFile: TranscriptError = {
  code: 'empty',
  sentence: {
    zh: '文件里没有文字，请确认选对了文件。',
    en: 'The file holds no text; please check that it is the right one.',
  },
}

export const tooLarge: TranscriptError = {
  code: 'too-large',
  sentence: {
    zh: '文件超过 8 MB，不像一场发布会的文字稿，请只保留这一场的内容后再导入。',
    en: 'The file is larger than 8 MB, too long for one press conference; keep only this briefing and try again.',
  },
}

export const wrongEncoding: TranscriptError = {
  code: 'encoding',
  sentence: {
    zh: '文件的文字编码无法识别，请用记事本或 WPS 打开，另存为“UTF-8”编码的纯文本后再导入。',
    en: 'The text encoding of the file cannot be read; save it as plain text in UTF-8 and try again.',
  },
}

/** `kind` names what the file seems to be, in both languages. */
export const binaryFile = (kind: Sentence): TranscriptError => ({
  code: 'binary',
  sentence: {
    zh: `这是${kind.zh}，不是纯文本，请把其中的文字复制出来，存为 UTF-8 纯文本后再导入。`,
    en: `This is ${kind.en}, not plain text; copy its text into a plain UTF-8 text file and try again.`,
  },
})
