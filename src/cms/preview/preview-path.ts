/** Where staff read an edition before it is public. */
export const previewPath = (edition: string): string => `/preview/${encodeURIComponent(edition)}`
