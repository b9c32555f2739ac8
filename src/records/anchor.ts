/**
 * The permanent anchor of an achievement or a question, made from its document's id (the random tail of a UUIDv7).
 */
export const anchorOf = (prefix: 'a' | 'q', id: string): string => `${prefix}-${id.replace(/-/g, '').slice(-12)}`
