/** The public page of one session: its head, the way to it, and the article. Carries the hash of its edition. */

import { blockText, type EditionContent } from '@/domain/edition/edition'
import { seriesPath, sessionPath } from '@/domain/publication/addresses'
import { leadText } from '@/domain/publication/lead-text'
import { standingMark } from '@/domain/publication/public-state'
import type { SiteSettings } from '@/domain/publication/site-settings'
import { Breadcrumb } from '../layout/breadcrumb'
import { PageHead } from '../layout/page-head'
import { messages } from '../messages/messages'
import type { SessionRecord } from '../read-models'
import { BriefingArticle } from './briefing-article'

function describe(content: EditionContent): string {
  const points = content.keyPoints.map(({ text }) => text)
  return leadText([...points, ...content.lead.map(blockText)])
}

const coverOf = ({ gallery, media }: EditionContent): string | null => {
  const [first] = gallery
  return first !== undefined && Object.hasOwn(media, first) ? (media[first]?.url ?? null) : null
}

export function SessionPage({ record, settings }: { record: SessionRecord; settings: SiteSettings }) {
  const { content, release, previous, next, withdrawn, corrections } = record
  const { series, briefing } = content
  return (
    <>
      <PageHead
        settings={settings}
        title={withdrawn ? `${messages.withdrawn.prefix}${briefing.title}` : briefing.title}
        isHidden={withdrawn !== null}
        description={describe(content)}
        path={sessionPath(series.slug, briefing.session)}
        column={{
          name: series.title,
          description: series.description || messages.seriesDescription,
          keywords: [series.title, ...briefing.departments],
        }}
        article={{
          title: briefing.title,
          firstReleasedAt: release.firstReleasedAt,
          releasedAt: release.releasedAt,
          source: briefing.organizer || settings.organisation || null,
          keywords: [...briefing.topics, ...briefing.departments],
          image: coverOf(content),
        }}
      />
      <meta name="fabuting:edition" content={release.hash} />
      <Breadcrumb
        steps={[{ href: seriesPath(series.slug), text: series.title }]}
        here={messages.sessionNumber(briefing.session)}
      />
      <div data-edition={standingMark(withdrawn ? 'withdrawn' : 'live', release.hash)}>
        <BriefingArticle
          content={content}
          release={release}
          previous={previous}
          next={next}
          withdrawn={withdrawn}
          corrections={corrections}
        />
      </div>
    </>
  )
}
