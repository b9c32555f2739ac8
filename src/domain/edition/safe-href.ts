/**
 * Which addresses a link in a record may have. Everything that renders or imports a link asks here,
 * so that no `javascript:`, `data:` or look-alike of a path ever reaches a page.
 */

const ALLOWED_SCHEME = /^(?:https?:\/\/[^/?#]|mailto:.|tel:.)/i
const PATH_OF_THIS_SITE = /^\/(?!\/)/
/** Browsers drop tabs and line breaks inside an address and read `\` as `/`: neither gets in. */
const MISLEADING = /[\s\p{Cc}\p{Cf}\p{Surrogate}\\]/u

/** Whether a link may point there: https:, http:, mailto:, tel: or a path of this site (`/…`, not `//…`). */
export const isSafeHref = (href: string): boolean =>
  !MISLEADING.test(href) && (ALLOWED_SCHEME.test(href) || PATH_OF_THIS_SITE.test(href))
