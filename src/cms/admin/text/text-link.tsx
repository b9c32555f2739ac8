/**
 * The way from a form to the whole text: from a briefing's own form, and from the form of a part to its place there.
 */
import type { UIFieldServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { idOf, type Related } from '@/records/relation'
import { anchorOfPiece } from './piece-words'
import { FormPresence } from './presence-line'

export function TextLink({ id, data, collectionSlug, req }: UIFieldServerProps) {
  const isBriefing = collectionSlug === 'briefings'
  const briefing = isBriefing ? id : idOf(data?.briefing as Related)
  if (briefing === undefined || briefing === null) return null
  const kind = collectionSlug === 'achievements' ? 'achievement' : 'question'
  const fragment = isBriefing || id === undefined ? '' : `#${anchorOfPiece(`${kind}/${id}`)}`
  const path = formatAdminURL({ adminRoute: req.payload.config.routes.admin, path: `/text/${briefing}` })
  return (
    <>
      <p>
        <a href={path + fragment}>{isBriefing ? '全文编辑：在一页上改导语、发布词和答记者问' : '在全文中编辑'}</a>
      </p>
      <FormPresence
        api={req.payload.config.routes.api}
        briefing={String(briefing)}
        place={isBriefing || id === undefined ? null : `${kind}/${id}`}
      />
    </>
  )
}
