/**
 * The form of an edition, for whoever checks or reuses the records, under its public address.
 */
import { EDITION_JSON_SCHEMA } from '@/domain/edition/edition.schema'
import { answerJson } from './answer-text'

export const answerEditionSchema = (request: Request): Response =>
  answerJson(request, { $id: '/api/v1/edition.schema.json', ...EDITION_JSON_SCHEMA })
