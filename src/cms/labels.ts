/**
 * Two-language labels of the admin: Chinese first, English second.
 */
export type Label = { zh: string; en: string }

export const label = (zh: string, en: string): Label => ({ zh, en })
