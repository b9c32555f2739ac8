/**
 * A request made by a program in the name of a person, or in its own.
 */
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import type { User } from '@/generated/payload-types'

/** Without a person the actor recorded is `actor`, by default the command line. */
export const requestAs = (payload: Payload, user?: User, actor = 'command-line'): Promise<PayloadRequest> =>
  createLocalReq(
    { user: user ? ({ ...user, collection: 'users' } as TypedUser) : undefined, context: { actor } },
    payload,
  )
