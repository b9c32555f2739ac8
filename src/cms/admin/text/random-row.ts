/** The id of a row in the form Payload gives it. Not `randomUUID`: that needs https, which an office network has not. */
export function randomRow(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
