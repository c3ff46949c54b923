import { tablesHtml } from "./board.js"
import { catalogueOf, type Language } from "./catalogue.js"
import { escaped } from "./markup.js"
import type { Notice } from "./notice.js"
import { contentOf } from "./notice-content.js"
import { InvalidNotice } from "./notice-fault.js"

export interface Feed {
  readonly office: string
  /** Where the feed itself stands. */
  readonly url: string
  readonly home: string
  /** When it was made, as 2026-11-23T15:30:00Z: the caller's clock. */
  readonly stamp: string
  readonly notices: readonly Notice[]
}

const stampOf = ({ stamp, url }: Feed): string => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(stamp)) {
    throw new InvalidNotice(
      "a feed needs the moment at which it was made",
      url,
      "Give it in UTC as 2026-11-23T15:30:00Z."
    )
  }
  return stamp
}

/** Midnight in Vietnam. */
const momentOf = (date: string): string => `${date}T00:00:00+07:00`

const newestFirst = (notices: readonly Notice[]): readonly Notice[] =>
  notices.toSorted((a, b) =>
    a.published < b.published ? 1 : a.published > b.published ? -1 : a.id < b.id ? -1 : 1
  )

const htmlOf = (notice: Notice, language: Language): string => {
  const content = contentOf(notice, language)
  return `${content.paragraphs.map(one => `<p>${escaped(one)}</p>`).join("")}${tablesHtml(content)}`
}

/**
 * The notices as an Atom feed (RFC 4287), the newest first.
 * @throws InvalidNotice for a stamp that is no moment in UTC
 */
export const atomFeed = (feed: Feed, language: Language = "vi"): string => {
  const entries = newestFirst(feed.notices).map(notice => {
    const { title, url, published, office } = contentOf(notice, language)
    return `<entry><id>${escaped(url)}</id><title>${escaped(title)}</title><link href="${escaped(url)}"/><published>${momentOf(published)}</published><updated>${momentOf(published)}</updated><author><name>${escaped(office)}</name></author><content type="html">${escaped(htmlOf(notice, language))}</content></entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${catalogueOf(language).language}"><id>${escaped(feed.url)}</id><title>${escaped(`${catalogueOf(language).phrases.feed} – ${feed.office}`)}</title><updated>${stampOf(feed)}</updated><link rel="self" href="${escaped(feed.url)}"/><link href="${escaped(feed.home)}"/>
${entries.join("\n")}
</feed>
`
}

/** The same as a JSON Feed 1.1. */
export const jsonFeed = (feed: Feed, language: Language = "vi"): string => {
  stampOf(feed)
  const items = newestFirst(feed.notices).map(notice => {
    const { title, url, published, office } = contentOf(notice, language)
    return {
      id: url,
      url,
      title,
      content_html: htmlOf(notice, language),
      date_published: momentOf(published),
      language: catalogueOf(language).language,
      authors: [{ name: office }],
      tags: [notice.matter]
    }
  })
  return `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: `${catalogueOf(language).phrases.feed} – ${feed.office}`,
      home_page_url: feed.home,
      feed_url: feed.url,
      language: catalogueOf(language).language,
      items
    },
    null,
    2
  )}\n`
}
