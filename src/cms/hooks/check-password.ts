/**
 * Passwords of at least twelve characters, checked where the plain text is last seen (Payload itself accepts three).
 */
import { APIError } from 'payload'

const MIN_PASSWORD_LENGTH = 12

/** Hands `args` back, or refuses with a sentence when they carry a password that is too short. */
export function checkPassword<Args>(args: Args, operation: string): Args {
  if (operation !== 'create' && operation !== 'update') return args
  const password = (args as { data?: { password?: unknown } }).data?.password
  if (password !== undefined && (typeof password !== 'string' || password.length < MIN_PASSWORD_LENGTH)) {
    throw new APIError(`密码至少需要 ${MIN_PASSWORD_LENGTH} 位。Use at least ${MIN_PASSWORD_LENGTH} characters.`, 422)
  }
  return args
}
