/**
 * Why a save of a draft is refused, in the words of the person who pressed the button.
 */
import type { Refusal } from '@/domain/shared/result'

export const draftRefusals = {
  notWriter: {
    code: 'not-writer',
    status: 403,
    sentence: {
      zh: '您没有修改发布会内容的权限。需要修改时，请联系编辑。',
      en: 'You may not change briefings. Ask an editor.',
    },
  } satisfies Refusal as Refusal,
  inReview: (number: number): Refusal => ({
    code: 'locked-by-review',
    status: 409,
    sentence: {
      zh: `送审稿 ${number} 正在办理，发布会及其工作成效、答记者问暂不能修改。请等审核退回，或由送审人撤回后再改。`,
      en: `Edition ${number} is under review, so its drafts are locked. Wait for it to be returned, or have it recalled.`,
    },
  }),
  stale: {
    code: 'stale-save',
    status: 409,
    sentence: {
      zh: '您打开之后，别人已保存过新的修改，本次保存没有生效。请先复制您改的文字，刷新页面，对照最新内容后再改。',
      en: 'Somebody saved after you opened this. Nothing of yours was saved: copy your text, reload and apply it again.',
    },
  } satisfies Refusal as Refusal,
  revisionMissing: {
    code: 'revision-missing',
    status: 409,
    sentence: {
      zh: '保存时没有带上修订号，无法判断是否会覆盖别人的修改。请刷新页面后重试。',
      en: 'The save carries no revision, so it might overwrite somebody else’s. Reload and try again.',
    },
  } satisfies Refusal as Refusal,
  bulk: {
    code: 'no-bulk-edit',
    status: 403,
    sentence: {
      zh: '这里的内容不能批量修改或删除，请逐条处理。',
      en: 'Nothing here can be changed or deleted in bulk. Open the documents one by one.',
    },
  } satisfies Refusal as Refusal,
  pictureSent: {
    code: 'picture-sent',
    status: 409,
    sentence: {
      zh: '这张图片已随送审稿固定，不能替换文件或删除。请上传新图片，再重新送审。',
      en: 'This picture is part of an edition; its file cannot be replaced or deleted. Upload a new one and submit again.',
    },
  } satisfies Refusal as Refusal,
  stillUsed: (user: string): Refusal => ({
    code: 'still-used',
    status: 409,
    sentence: {
      zh: `“${user}”的草稿还在使用这项资料，不能删除。请先在那里移除或改选其他资料，再来删除。`,
      en: `A draft still uses this: “${user}”. Take it out there, or choose another, before deleting it.`,
    },
  }),
  onRecord: {
    code: 'on-record',
    status: 409,
    sentence: {
      zh: '这场发布会已有送审记录，须长期留存，不能删除。如需停止公开，请使用下线或撤稿。',
      en: 'This briefing has been submitted and stays on record. To take it off the site, withdraw or retract it.',
    },
  } satisfies Refusal as Refusal,
  restore: {
    code: 'no-restore',
    status: 403,
    sentence: {
      zh: '只有编辑可以恢复历史版本。请联系发布会的编辑。',
      en: 'Only editors may restore an earlier version. Ask an editor of the briefing.',
    },
  } satisfies Refusal as Refusal,
  otherDepartment: {
    code: 'not-your-department',
    status: 403,
    sentence: {
      zh: '您只能修改本部门参与的发布会。请联系发布会的编辑。',
      en: 'You may change only briefings in which your own department takes part. Ask an editor.',
    },
  } satisfies Refusal as Refusal,
}
