/** What others connect with a person and the office: the words a password must not be made of. */
import type { PayloadRequest } from 'payload'
import type { User } from '@/generated/payload-types'

/** `data`: what is being saved, which may be part of the account only. */
export async function readPasswordWords(
  req: PayloadRequest,
  person: string | null,
  data: Partial<Pick<User, 'name' | 'email' | 'departments'>>,
): Promise<string[]> {
  const all = { depth: 0, req, overrideAccess: true } as const
  const settings = await req.payload.findGlobal({ slug: 'site-settings', ...all })
  const account = person
    ? await req.payload.findByID({ collection: 'users', id: person, disableErrors: true, ...all })
    : null
  const departments = data.departments ?? account?.departments ?? []
  const office = [settings.siteName, settings.organisation, settings.domain, settings.contactAddress]
  const words = [...office, data.name, data.email, account?.name, account?.email, ...departments]
  return words.filter((word): word is string => typeof word === 'string' && word !== '')
}
