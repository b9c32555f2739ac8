/**
 * Loads what the staff preview shows for whoever sent these request headers. The page itself only lays it out.
 */
import { createLocalReq, type Payload } from 'payload'
import type { SiteSettings } from '@/domain/publication/site-settings'
import { EDITION_STATE_LABELS } from '@/domain/review/edition-state'
import { type Preview, readPreview } from '@/editorial/read-preview'
import { readSiteSettings } from '@/records/site-settings'
import { staffOf } from '../access/staff'

/** An edition's id is a UUID; anything else is not asked of the database. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const SHORT_HASH = 12

/** `stranger`: nobody is signed in. `missing`: there is no such edition, or not for this person. */
export type Shown = 'stranger' | 'missing' | { content: Preview['content']; settings: SiteSettings; banner: Banner }

/** `notice` says in one line what this is; `isPublic`: the same text is what readers see now. */
export type Banner = { notice: string; hash: string; isPublic: boolean }

export async function showPreview(payload: Payload, headers: Headers, edition: string): Promise<Shown> {
  const { user } = await payload.auth({ headers })
  const person = staffOf({ user })
  if (!person) return 'stranger'
  if (!UUID.test(edition)) return 'missing'
  const req = await createLocalReq({ user: person }, payload)
  const preview = await readPreview(req, edition)
  if (!preview) return 'missing'
  const stored = await payload.findGlobal({ slug: 'site-settings', depth: 0, req, overrideAccess: true })
  return {
    content: preview.content,
    settings: readSiteSettings(stored),
    banner: writeBanner(preview),
  }
}

function writeBanner({ number, version, state, stage, hash }: Preview): Banner {
  const isPublic = state === 'live'
  const standing = [EDITION_STATE_LABELS[state].zh, ...(stage ? [`当前环节：${stage}`] : [])].join(' · ')
  const name = version ? `送审稿 ${number}（第 ${version} 版）` : `送审稿 ${number}`
  return {
    notice: isPublic ? `${name}预览，与公开页面内容一致` : `${name}预览，未公开 · ${standing}`,
    hash: hash.slice(0, SHORT_HASH),
    isPublic,
  }
}
