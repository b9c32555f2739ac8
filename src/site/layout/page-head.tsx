/**
 * What a page tells about itself in its head: title, description, canonical address and the tags that
 * 国办发〔2017〕47号 (网页标签规范) asks of government sites. React moves all of it into `<head>`.
 * A tag without a value is left out, because that rule allows no empty one.
 */
import type { SiteSettings } from '@/domain/publication/site-settings'
import { absoluteUrl } from '../addresses/read-address'
import { pubDate } from '../messages/print-forms'

/** 栏目: for a series and its sessions. */
export type Column = { name: string; description: string; keywords: readonly string[] }

/** 内容: for a session. Times are ISO 8601; `image` is a path of this site. */
export type Article = {
  title: string
  firstReleasedAt: string
  releasedAt: string
  source: string | null
  keywords: readonly string[]
  image: string | null
}

type PageHeadProps = {
  settings: SiteSettings
  /** Without the name of the site; null on the home page. */
  title: string | null
  description: string
  /** Null where the page has no address of its own (not found). */
  path: string | null
  column?: Column
  article?: Article
  /** The page stays and no search engine should send anybody there. */
  isHidden?: boolean
}

/** Of the types the rule lists, the one that press conferences are filed under. */
const COLUMN_TYPE = '回应关切'

const joinWords = (words: readonly string[]): string => [...new Set(words.filter(Boolean))].join(',')

function governmentTags({ settings, description, path, column, article }: PageHeadProps): [string, string | null][] {
  const url = path && absoluteUrl(settings.domain, path)
  return [
    ['SiteName', settings.siteName],
    ['SiteDomain', settings.domain],
    ['SiteIDCode', settings.siteIdCode],
    ['ColumnName', column?.name ?? null],
    ['ColumnDescription', column?.description ?? null],
    ['ColumnKeywords', column ? joinWords(column.keywords) : null],
    ['ColumnType', column ? COLUMN_TYPE : null],
    ['ArticleTitle', article?.title ?? null],
    ['PubDate', article ? pubDate(article.firstReleasedAt) : null],
    ['ContentSource', article?.source ?? null],
    ['Keywords', article ? joinWords(article.keywords) : null],
    ['Description', article ? description : null],
    ['Image', article?.image ? absoluteUrl(settings.domain, article.image) : null],
    ['Url', article ? url : null],
  ]
}

/** JSON that may stand inside a script element: no text can close it. */
const scriptSafeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

function describeArticle({ settings, description, path, article }: PageHeadProps & { article: Article }): string {
  return scriptSafeJson({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: description || undefined,
    datePublished: article.firstReleasedAt,
    dateModified: article.releasedAt,
    inLanguage: 'zh-Hans',
    publisher: { '@type': 'GovernmentOrganization', name: article.source ?? settings.siteName },
    url: (path && absoluteUrl(settings.domain, path)) ?? undefined,
  })
}

export function PageHead(props: PageHeadProps) {
  const { settings, title, description, path, article, isHidden = false } = props
  const canonical = path && absoluteUrl(settings.domain, path)
  return (
    <>
      <title>{title ? `${title}_${settings.siteName}` : settings.siteName}</title>
      {description && <meta name="description" content={description} />}
      {isHidden && <meta name="robots" content="noindex" />}
      {canonical && <link rel="canonical" href={canonical} />}
      {governmentTags(props).map(([name, content]) => content && <meta key={name} name={name} content={content} />)}
      {article && !isHidden && <script type="application/ld+json">{describeArticle({ ...props, article })}</script>}
    </>
  )
}
