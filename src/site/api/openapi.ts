/** The public read API described for machines (OpenAPI 3.1). What is not described here does not exist. */
import { AREAS } from '@/domain/edition/change'

const json = (schema: object) => ({ 'application/json': { schema } })
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const notChanged = { description: 'Not changed since the ETag in If-None-Match' }
const unknown = { description: 'Nothing released there', content: json(reference('Error')) }
const strings = { type: 'array', items: { type: 'string' } }
const count = { type: 'integer', minimum: 0 }

const edition = {
  type: 'object',
  required: ['id', 'number', 'hash', 'mark', 'firstReleasedAt', 'releasedAt'],
  properties: {
    id: { type: 'string' },
    number: { type: 'integer', minimum: 1, description: 'the N of 第 N 版' },
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the canonical content (RFC 8785)' },
    mark: { type: 'string' },
    firstReleasedAt: { type: 'string', format: 'date-time' },
    releasedAt: { type: 'string', format: 'date-time' },
  },
}

const listing = {
  type: 'object',
  required: ['id', 'series', 'session', 'title', 'heldOn', 'page', 'self', 'edition'],
  properties: {
    id: { type: 'string' },
    series: { type: 'object', properties: { slug: { type: 'string' }, title: { type: 'string' } } },
    session: { type: 'integer', minimum: 1 },
    title: { type: 'string' },
    heldOn: { type: 'string', format: 'date' },
    state: { enum: ['announced', 'live', 'record'] },
    transcriptKind: { enum: ['verbatim', 'edited', 'prepared'] },
    departments: strings,
    keyPoints: strings,
    counts: {
      type: 'object',
      properties: { sections: count, achievements: count, questions: count, figures: count, photos: count },
    },
    page: { type: 'string' },
    self: { type: 'string' },
    edition: reference('Edition'),
  },
}

const notice = {
  type: 'object',
  required: ['at', 'explanation', 'replacement'],
  properties: {
    at: { type: 'string', format: 'date-time' },
    explanation: { type: 'string' },
    replacement: { type: ['string', 'null'], description: 'a path of this site' },
  },
}

const words = { type: ['string', 'null'] }

const correction = {
  type: 'object',
  required: ['edition', 'kind', 'at', 'note', 'places'],
  properties: {
    edition: { type: 'integer', minimum: 2, description: 'the N of the 第 N 版 that it came with' },
    kind: { enum: ['correction', 'addition', 'minor'] },
    at: { type: 'string', format: 'date-time' },
    note: words,
    places: {
      type: 'array',
      items: {
        type: 'object',
        required: ['change', 'area', 'anchor', 'where', 'was', 'now'],
        properties: {
          change: { enum: ['changed', 'added', 'removed', 'moved'] },
          area: { enum: AREAS },
          anchor: { ...words, description: 'id in `content` and on the page' },
          where: { type: 'string' },
          was: { ...words, description: 'only where the office shows both' },
          now: words,
        },
      },
    },
  },
}

const tombstone = {
  type: 'object',
  required: ['error', 'state', 'series', 'session', 'title', 'notice'],
  properties: {
    error: { type: 'object', properties: { code: { const: 'retracted' } } },
    state: { const: 'retracted' },
    mark: { type: 'string' },
    series: { type: 'object', properties: { slug: { type: 'string' }, title: { type: 'string' } } },
    session: { type: 'integer', minimum: 1 },
    title: words,
    notice: reference('Notice'),
  },
}

const queryPart = (name: string, schema: object) => ({ name, in: 'query', required: false, schema })

export const openapi = {
  openapi: '3.1.0',
  info: {
    title: '新闻发布会公开数据 Press conferences, public read API',
    version: '1.0.0',
    description: 'Released editions only. Read-only, no key.',
  },
  paths: {
    '/api/v1/briefings': {
      get: {
        operationId: 'listBriefings',
        summary: 'Released sessions, those released last first',
        parameters: [
          queryPart('limit', { type: 'integer', minimum: 1, maximum: 100, default: 50 }),
          queryPart('offset', { type: 'integer', minimum: 0, default: 0 }),
        ],
        responses: {
          200: {
            description: 'Sessions; `next` is the address of the following ones, or null',
            content: json({
              type: 'object',
              required: ['briefings', 'next'],
              properties: {
                briefings: { type: 'array', items: reference('Listing') },
                next: { type: ['string', 'null'] },
              },
            }),
          },
          304: notChanged,
          400: { description: 'limit or offset is not such a number', content: json(reference('Error')) },
        },
      },
    },
    '/api/v1/briefings/{series}/{session}': {
      get: {
        operationId: 'readBriefing',
        summary: 'One released session, whole',
        parameters: [
          { name: 'series', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'session', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } },
        ],
        responses: {
          200: {
            description: 'The edition readers see; with state `withdrawn` it must not be quoted any more',
            content: json({
              type: 'object',
              required: ['state', 'notice', 'edition', 'corrections', 'content'],
              properties: {
                state: { enum: ['live', 'withdrawn'] },
                notice: { anyOf: [reference('Notice'), { type: 'null' }] },
                edition: reference('Edition'),
                corrections: { type: 'array', items: reference('Correction') },
                content: { $ref: '/api/v1/edition.schema.json' },
              },
            }),
          },
          304: notChanged,
          404: unknown,
          410: { description: 'Retracted: when and why, nothing of the text', content: json(reference('Tombstone')) },
        },
      },
    },
  },
  components: {
    schemas: {
      Edition: edition,
      Listing: listing,
      Notice: notice,
      Correction: correction,
      Tombstone: tombstone,
      Error: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['code', 'zh', 'en'],
            properties: { code: { type: 'string' }, zh: { type: 'string' }, en: { type: 'string' } },
          },
        },
      },
    },
  },
}
