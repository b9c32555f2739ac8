import config from '@payload-config'
import type { Field } from 'payload'
import { expect, it } from 'vitest'

const isChinese = (label: unknown): boolean =>
  typeof label === 'object' && label !== null && /\p{Script=Han}/u.test(String((label as { zh?: string }).zh))

/** Names of fields whose label staff would read in English, or not at all. */
function findUnlabelled(fields: Field[], at: string): string[] {
  return fields.flatMap((field) => {
    const name = 'name' in field ? String(field.name) : field.type
    const { hidden, admin } = field as { hidden?: boolean; admin?: { hidden?: unknown } }
    const isOurs = 'name' in field && !hidden && !admin?.hidden && field.type !== 'ui'
    const own = isOurs && 'label' in field && !isChinese(field.label) ? [`${at}.${name}`] : []
    const inner = 'fields' in field ? findUnlabelled(field.fields as Field[], `${at}.${name}`) : []
    const tabs = field.type === 'tabs' ? field.tabs.flatMap((tab) => findUnlabelled(tab.fields, at)) : []
    return [...own, ...inner, ...tabs]
  })
}

/** What Payload adds by itself is labelled by its own translation. */
const BY_PAYLOAD =
  /\.(id|_status|createdAt|updatedAt|email|password|salt|hash|filename|mimeType|filesize|width|height|url|thumbnailURL|sizes.*|focalX|focalY|sessions.*|loginAttempts|lockUntil|reset.*|deletedAt|prefix|_.*)$/

it('every field of every form is labelled in Chinese', async () => {
  const { collections, globals } = await config
  const ours = [...collections, ...globals].filter(({ slug }) => !slug.startsWith('payload-'))
  expect(ours.length).toBeGreaterThan(15)
  const unlabelled = ours.flatMap(({ slug, fields }) => findUnlabelled(fields, slug))
  // The name of a hash is the same in every language.
  expect(unlabelled.filter((name) => !BY_PAYLOAD.test(name) && !name.endsWith('.sha256'))).toEqual([])
})
