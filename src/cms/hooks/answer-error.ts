/**
 * The last word on a failed request, before it leaves: a sentence meant for people reaches them (Payload drops it where
 * a build has shortened the name of the error's class to nothing), and a value that cannot be read, stored or compared
 * is the asker's mistake, never a 500; neither is asking for versions where none are kept. What really went wrong inside stays in the log.
 */
import type { AfterErrorHook } from 'payload'
import type { Refusal } from '@/domain/shared/result'
import { forClient, Refused } from '@/editorial/refused'

type Told = { code?: unknown; message?: string; isPublic?: boolean; data?: unknown; cause?: unknown }

/**
 * PostgreSQL: class 22 is "data exception", 23503 names a document that is not there, 42804 and 42883 compare what cannot
 * be compared. The last is Node's, for paths.
 */
const UNREADABLE_CODE = /^(22...|23503|42804|42883|ERR_INVALID_ARG_VALUE)$/
const UNREADABLE_FORM = /Unexpected end of form|not eligible for file upload|has no canonical JSON/

const unreadable: Refusal = {
  code: 'unreadable',
  status: 422,
  sentence: {
    zh: '请求中有无法识别的内容（例如不可见的控制字符或格式不对的值），没有保存。请检查后重试。',
    en: 'The request holds something that cannot be read, such as a control character. Nothing was saved.',
  },
}

const isUnreadable = (error: Told): boolean =>
  UNREADABLE_CODE.test(String(error.code)) ||
  UNREADABLE_FORM.test(error.message ?? '') ||
  (error.cause instanceof Error && isUnreadable(error.cause as Told))

/** Payload stumbles over a body that is no object, or one nested without end. */
const isNoForm = (error: Error, data: unknown): boolean =>
  error instanceof RangeError || (error instanceof TypeError && data !== undefined && Object(data) !== data)

export const answerError: AfterErrorHook = ({ error, collection, req }) => {
  const told = error as Told
  if (collection && !collection.versions && /\/versions(\/|$)/.test(req.pathname ?? '')) {
    return { status: 404, response: { errors: [{ message: req.t('error:notFound') }] } }
  }
  if (isUnreadable(told) || isNoForm(error, req.data)) {
    const refusal = forClient(unreadable)
    return { status: unreadable.status, response: { errors: [{ message: refusal.sentence, data: { refusal } }] } }
  }
  if (error instanceof Refused) {
    const refusal = forClient(error.refusal)
    return {
      status: error.status,
      response: { errors: [{ message: error.message, data: { refusal, ...error.data } }], refusal },
    }
  }
  return told.isPublic && !told.data && told.message ? { response: { errors: [{ message: told.message }] } } : undefined
}
