/**
 * What is kept of a second factor: its secret encrypted, its recovery codes as keyed hashes. Both keys come from
 * PAYLOAD_SECRET, so a copy of the database alone opens no account; the person's id is sealed in, so no row serves another.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, randomInt } from 'node:crypto'
import { HOTP, Secret } from 'otpauth'
import { stepsToTry } from '@/domain/people/judge-code'
import { env } from '@/ops/env'

const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Without letters and digits that are mistaken for one another on paper. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_GROUP = 5
const RECOVERY_CODES = 10

const keyFor = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', env.payloadSecret, 'fabuting', purpose, 32))

/** A new secret in base32, 160 bits as RFC 4226 recommends. */
export const newFactorSecret = (): string => new Secret({ size: 20 }).base32

/** For the database; readable again only with this newsroom's secret and for this person. */
export function sealSecret(person: string, secret: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyFor('second factor'), nonce)
  cipher.setAAD(Buffer.from(person))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** The secret in base32; null where it was sealed with another key or for somebody else. */
export function openSecret(person: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv(ALGORITHM, keyFor('second factor'), bytes.subarray(0, NONCE_BYTES))
  decipher.setAAD(Buffer.from(person))
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    const opened = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]
    return Buffer.concat(opened).toString('utf8')
  } catch (error) {
    if (error instanceof Error && /authenticate/.test(error.message)) return null
    throw error
  }
}

/** The step whose code this is, the nearest first; null where it is none of those near. */
export function findStep(secret: string, code: string, now: number): number | null {
  const hotp = new HOTP({ secret: Secret.fromBase32(secret) })
  return stepsToTry(now).find((step) => step >= 0 && hotp.generate({ counter: step }) === code) ?? null
}

/** Letters and digits of what was typed; spaces, hyphens and small letters do not matter. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase()

export const isTotp = (code: string): boolean => /^\d{6}$/.test(code)

const randomGroup = (): string =>
  Array.from({ length: CODE_GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** Ten codes of two groups each, 49 bits; shown once and kept as hashes. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () => `${randomGroup()}-${randomGroup()}`)

/** A password for once, which another person hands over: four groups, 98 bits. */
export const newOneTimePassword = (): string => Array.from({ length: 4 }, randomGroup).join('-')

export const hashRecoveryCode = (person: string, code: string): string =>
  createHmac('sha256', keyFor('recovery codes'))
    .update(`${person}:${plainCode(code)}`)
    .digest('hex')
