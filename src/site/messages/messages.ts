/**
 * The words of the public site. Pages speak Chinese; the same keys in English wait for readers who need them
 * and are typed the same, so that neither can lack a word of the other.
 */
import { en } from './en'
import { type Messages, zh } from './zh'

/** All languages of the site, Chinese first. */
const languages: Readonly<Record<'zh' | 'en', Messages>> = { zh, en }

/** The language of the pages. */
export const messages: Messages = languages.zh
