/**
 * The editorial verbs for jobs that need them: Payload takes seconds to load, so the worker loads it once, beside its
 * first work. Requests made here act in the worker's own name.
 */
import type { Payload, PayloadRequest } from 'payload'
import { requestAs } from '../seed/act-as'

let opening: Promise<Payload> | undefined

async function open(): Promise<Payload> {
  const [{ default: config }, { getPayload }] = await Promise.all([import('@payload-config'), import('payload')])
  return getPayload({ config, disableOnInit: true })
}

/** A fresh request of the worker. A failed opening is tried again by the next caller. */
export async function openVerbs(): Promise<PayloadRequest> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return requestAs(await opening, undefined, 'worker')
}
