/**
 * Why the whole text is not saved, in the words of the person who pressed the button.
 */
import type { Refusal } from '@/domain/shared/result'

export const textRefusals = {
  stale: (count: number): Refusal => ({
    code: 'stale-text',
    status: 409,
    sentence: {
      zh: `您打开之后，别人保存过其中 ${count} 处，本次没有保存任何内容。您的修改都还在，请对照后再保存。`,
      en: `Somebody saved ${count} of these parts after you opened them. Nothing was saved; all your changes are kept.`,
    },
  }),
  malformed: (path: string): Refusal => ({
    code: 'malformed',
    status: 422,
    sentence: {
      zh: `提交的内容不完整或格式不对（${path || '请求正文'}）。您的修改还在本页，请联系系统管理员。`,
      en: `The request is incomplete or malformed (${path || 'body'}). Your changes are still on the page.`,
    },
  }),
  nothingToCopy: {
    code: 'nothing-to-copy',
    status: 404,
    sentence: {
      zh: '这个系列还没有发布会，没有可以沿用的框架。请在“发布会”中新建第一场。',
      en: 'This series has no briefing yet whose frame could be copied. Create the first one.',
    },
  } satisfies Refusal as Refusal,
}
