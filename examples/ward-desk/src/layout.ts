import { html } from "hono/html"
import { capital, type Language } from "./language.ts"
import { roleNames } from "./roles.ts"
import type { Visitor } from "./visitor.ts"

export type Markup = ReturnType<typeof html>
export type Content = Markup | readonly Markup[] | string

interface Page {
  readonly title: string
  readonly content: Content
  /** The link that stands for this page in the navigation. */
  readonly here?: string
  /** A feed that belongs to the page. */
  readonly feed?: string
}

const links = (visitor: Visitor): readonly (readonly [href: string, words: string])[] => {
  const { say, account } = visitor
  if (!account)
    return [
      ["/where", say("Tra cứu đơn", "Where is my petition")],
      ["/board", say("Bảng tin", "Notice board")],
      ["/sign-in", say("Đăng nhập", "Sign in")]
    ]
  return [
    ["/", say("Việc trong ngày", "Today")],
    ["/cases", say("Hồ sơ", "Cases")],
    ...(account.role === "reception"
      ? ([
          ["/intake", say("Nhận đơn", "Intake")],
          ["/diary", say("Sổ tiếp dân", "Reception")]
        ] as const)
      : []),
    ...(account.role === "clerk" || account.role === "chair"
      ? ([["/outbox", say("Cần giao", "To hand over")]] as const)
      : []),
    ["/vote", say("Kiểm phiếu", "Vote count")],
    ["/disclosure", say("Công khai", "Disclosure")],
    ["/reports", say("Báo cáo", "Reports")],
    ["/board", say("Bảng tin", "Notices")],
    ...(account.role === "chair" ? ([["/audit", say("Nhật ký", "Audit")]] as const) : [])
  ]
}

const other = (language: Language): Markup =>
  language === "vi"
    ? html`<a href="?lang=en" lang="en" hreflang="en">English</a>`
    : html`<a href="?lang=vi" lang="vi" hreflang="vi">Tiếng Việt</a>`

export const csrfField = ({ csrf }: Visitor): Markup =>
  html`<input type="hidden" name="_csrf" value="${csrf}">`

const signedInAs = (visitor: Visitor): Markup | "" =>
  visitor.account
    ? html`<form class="who" method="post" action="/sign-out">${csrfField(visitor)}
        <span><a href="/account">${visitor.account.name}</a> · ${roleNames[visitor.account.role][visitor.language]}</span>
        <button class="quiet">${visitor.say("Đăng xuất", "Sign out")}</button></form>`
    : ""

/** A whole page: one heading, a way past the navigation, and the other language. */
export const pageOf = (visitor: Visitor, page: Page): Markup => {
  const { language, say, ward } = visitor
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · ${ward}</title>
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/static/style.css">
${page.feed ? html`<link rel="alternate" type="application/atom+xml" href="${page.feed}" title="${page.title}">` : ""}
<script src="/static/desk.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${say("Đến nội dung chính", "Skip to the content")}</a>
<header>
<div class="bar"><p class="ward"><strong>${ward}</strong><span>${say("Bàn việc dân chủ cơ sở", "Grassroots democracy desk")}</span></p>
${signedInAs(visitor)}</div>
<nav aria-label="${say("Mục chính", "Main")}"><ul>${links(visitor).map(
    ([href, words]) =>
      html`<li><a href="${href}"${href === page.here ? html` aria-current="page"` : ""}>${words}</a></li>`
  )}</ul></nav>
</header>
<main id="main" tabindex="-1">
<h1>${capital(page.title)}</h1>
${page.content}
</main>
<footer><p>${other(language)}</p><p>${say(
    "Mỗi ngày hạn và mỗi lời từ chối đều dẫn điều luật; hồ sơ không ghi tên người.",
    "Every date and every refusal cites its clause; no case has anybody's name in it."
  )}</p></footer>
</body>
</html>`
}
