import { factsHtml, tablesHtml } from "./board.js"
import { catalogueOf, type Language } from "./catalogue.js"
import { escaped, jsonInHtml } from "./markup.js"
import type { Notice } from "./notice.js"
import { contentOf } from "./notice-content.js"

/**
 * A fragment for the portal: one article with its own headings, and what search engines read (schema.org).
 * @throws MissingFigure
 */
export const portalFragment = (notice: Notice, language: Language = "vi"): string => {
  const { phrases: say, language: tag } = catalogueOf(language)
  const content = contentOf(notice, language)
  const { id, title, paragraphs, basis, withheld, url, office, published } = content
  const heading = `notice-${id.replace(/[^\w-]/g, "-")}`
  const described = {
    "@context": "https://schema.org",
    "@type": "SpecialAnnouncement",
    name: title,
    text: paragraphs.join("\n"),
    datePosted: published,
    inLanguage: tag,
    url,
    announcementLocation: { "@type": "CivicStructure", name: office },
    publisher: { "@type": "GovernmentOrganization", name: office }
  }
  return `<article lang="${tag}" aria-labelledby="${heading}">
<h2 id="${heading}">${escaped(title)}</h2>
<p><time datetime="${published}">${escaped(content.facts.find(([label]) => label === say.published)?.[1] ?? published)}</time> · ${escaped(office)}</p>
${paragraphs.map(one => `<p>${escaped(one)}</p>`).join("\n")}
${tablesHtml(content)}
${withheld === null ? "" : `<p>${escaped(withheld)}</p>`}
${factsHtml(content)}
${basis.map(one => `<p>${escaped(say.basis)} ${escaped(one)}.</p>`).join("\n")}
<script type="application/ld+json">${jsonInHtml(described)}</script>
</article>
`
}
