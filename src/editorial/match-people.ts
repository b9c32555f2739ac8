/**
 * Finds the people, outlets and series a transcript names among the known ones, and adds those that are new.
 */
import type { PayloadRequest } from 'payload'
import { slugOf } from './slug-of'

type Named = { name: string; posts: string[] }

/** The id of the series with this slug; a new one bears the title the transcript gives, else the slug. */
export async function findOrCreateSeries(req: PayloadRequest, slug: string, title: string | null): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'series',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const made = await req.payload.create({
    collection: 'series',
    data: { title: title ?? slug, slug },
    depth: 0,
    req,
    overrideAccess: true,
  })
  return made.id
}

/** Ids of outlets by name. */
export async function findOrCreateOutlets(req: PayloadRequest, names: string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const name of new Set(names)) {
    const { docs } = await req.payload.find({
      collection: 'outlets',
      where: { name: { equals: name } },
      limit: 1,
      pagination: false,
      depth: 0,
      req,
      overrideAccess: true,
    })
    const outlet =
      docs[0] ??
      (await req.payload.create({ collection: 'outlets', data: { name }, depth: 0, req, overrideAccess: true }))
    ids.set(name, outlet.id)
  }
  return ids
}

/**
 * Ids of speakers by name. A known person is the one of the same name who holds one of the same posts, or of whom no
 * post is known; a namesake with other posts is somebody else. `heldOn` is the day the posts are known for.
 */
export async function findOrCreateSpeakers(
  req: PayloadRequest,
  named: Named[],
  heldOn: string | null,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const person of named) {
    if (!ids.has(person.name)) ids.set(person.name, await findOrCreateSpeaker(req, person, heldOn))
  }
  return ids
}

async function findOrCreateSpeaker(req: PayloadRequest, person: Named, heldOn: string | null): Promise<string> {
  const { docs: namesakes } = await req.payload.find({
    collection: 'speakers',
    where: { name: { equals: person.name } },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const known = namesakes.find(
    ({ posts }) =>
      !posts?.length || person.posts.length === 0 || posts.some(({ title }) => person.posts.includes(title)),
  )
  if (known) return known.id
  const asOf = heldOn && /^\d{4}-/.test(heldOn) ? heldOn : null
  const made = await req.payload.create({
    collection: 'speakers',
    data: {
      name: person.name,
      slug: await freeSlug(req, slugOf(person.name) || 'speaker'),
      posts: person.posts.map((title) => ({ title, asOf })),
    },
    depth: 0,
    req,
    overrideAccess: true,
  })
  return made.id
}

async function freeSlug(req: PayloadRequest, slug: string): Promise<string> {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    const { totalDocs } = await req.payload.count({
      collection: 'speakers',
      where: { slug: { equals: candidate } },
      req,
      overrideAccess: true,
    })
    if (totalDocs === 0) return candidate
  }
}
