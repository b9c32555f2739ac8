/**
 * JSON in, JSON out, for our own endpoints.
 */
import type { PayloadRequest } from 'payload'
import type { Answer } from '@/editorial/perform-move'

export const reply = ({ status, body }: Answer): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** The JSON body; null for anything else, which then fails the check of its shape. A form of another site cannot send JSON. */
export async function readJson(req: PayloadRequest): Promise<unknown> {
  if (!req.headers.get('content-type')?.startsWith('application/json') || !req.text) return null
  try {
    return JSON.parse(await req.text())
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
