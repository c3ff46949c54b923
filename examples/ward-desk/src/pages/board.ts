import { randomUUID } from "node:crypto"
import { isRuling } from "@danchu/law"
import { disclosureMatters } from "@danchu/law/rules/disclosure-matters"
import { boardDuration } from "@danchu/law/rules/disclosure-terms"
import type { Hono } from "hono"
import { html } from "hono/html"
import { wards } from "../accounts.ts"
import { record } from "../audit.ts"
import { clauses } from "../citations.ts"
import type { Desk } from "../desk.ts"
import { type Field, type Filled, filled, questions, typed } from "../form.ts"
import { capital, dateIn } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import { hangsUntil, type Notice, noticeFrom, noticesOf, post } from "../notices.ts"
import { notFound } from "../refusals.ts"
import { officerOf, respond, visitorOf } from "../respond.ts"
import type { Env, Officer, Request, Visitor } from "../visitor.ts"
import { wardName } from "../wards.ts"
import { photosOf } from "./files.ts"
import { faultsOf } from "./step.ts"

const moment = (at: number): string => new Date(at).toISOString()

/** RFC 4287; the addresses are relative, so that no header of a request gets into the feed. */
const atom = (ward: string, code: string, notices: readonly Notice[]): Markup =>
  html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>tag:ward-desk.example,2026:${code}</id>
<title>${ward}: bảng tin</title>
<updated>${moment(notices[0]?.postedAt ?? 0)}</updated>
<author><name>${ward}</name></author>
<link rel="self" href="/board/${code}/feed.atom"/>
<link rel="alternate" href="/board/${code}"/>
${notices.map(
  ({ id, postedAt, title, body }) => html`<entry>
<id>urn:uuid:${id}</id>
<title>${title}</title>
<updated>${moment(postedAt)}</updated>
<link href="/board/${code}#n-${id}"/>
<content type="text">${body}</content>
</entry>
`
)}</feed>
`

export const boardPages = (app: Hono<Env>, desk: Desk): void => {
  const matters = (language: "vi" | "en") => {
    const law = disclosureMatters.on(desk.today())
    return isRuling(law)
      ? law.value.map(({ code, label }) => ({ value: code, words: capital(label[language]) }))
      : []
  }

  const writing = (officer: Officer, given: Filled, commandId: string): Markup => {
    const { say, language } = officer
    const fields: readonly Field[] = [
      {
        name: "matter",
        words: say("Nội dung công khai", "Matter"),
        kind: "one-of",
        required: true,
        choices: matters(language)
      },
      {
        name: "decidedOn",
        words: say("Ngày của quyết định, văn bản", "Day of the decision or document"),
        hint: say("Hạn công khai tính từ ngày này.", "The term of publication runs from it."),
        kind: "date",
        required: true
      },
      { name: "title", words: say("Tiêu đề", "Title"), kind: "text", required: true },
      { name: "body", words: say("Nội dung", "Text"), kind: "paragraph", required: true }
    ]
    return html`<details${given.faults.size > 0 ? html` open` : ""}><summary>${say("Niêm yết một thông báo mới", "Hang out a new notice")}</summary>
<form class="sheet" method="post" action="/board">${csrfField(officer)}<input type="hidden" name="commandId" value="${commandId}">${questions(fields, given, say)}<p class="actions"><button>${say("Niêm yết", "Post it")}</button></p></form></details>`
  }

  const article = (
    { id, postedOn, matter, title, body }: Notice,
    { say, language }: Visitor,
    photos: Markup | "" = ""
  ): Markup => {
    const until = hangsUntil(postedOn, desk.today())
    const name = matters(language).find(({ value }) => value === matter)?.words ?? ""
    return html`<article id="n-${id}"><h2 lang="vi">${title}</h2>
<p class="small">${name} · ${say("niêm yết từ", "posted on")} ${dateIn(language, postedOn)}${
      until === null
        ? ""
        : html`; ${say("ít nhất đến hết ngày", "at least until the end of")} ${dateIn(language, until)}`
    }</p><p class="body" lang="vi">${body}</p>${photos}</article>`
  }

  const board = async (
    c: Request,
    code: string,
    given: Filled = filled(),
    commandId: string = randomUUID()
  ) => {
    const visitor = visitorOf(c)
    const { say, language, account } = visitor
    const notices = await noticesOf(desk.database, code)
    const ward = wardName(code, desk.today())
    const feed = `/board/${code}/feed.atom`
    const officer = account?.tenant === code && account.role === "clerk" ? { ...visitor, account } : null
    const articles: Markup[] = []
    for (const notice of notices)
      articles.push(article(notice, visitor, officer ? await photosOf(desk, notice.id, officer) : ""))
    const law = boardDuration.on(desk.today())
    return respond(
      c,
      {
        title: say(`Bảng tin ${ward}`, `Notices of ${ward}`),
        here: "/board",
        feed,
        content: html`${officer ? writing(officer, given, commandId) : ""}${
          articles.length > 0
            ? articles
            : html`<p class="lead">${say("Chưa có thông báo nào.", "There is no notice yet.")}</p>`
        }<p><a href="${feed}">${say("Theo dõi bằng Atom", "Follow by Atom")}</a></p>${isRuling(law) ? clauses(law.basis, language) : ""}`
      },
      given.faults.size > 0 ? 422 : 200
    )
  }

  app.get("/board", async c => {
    const { account, say } = visitorOf(c)
    const codes = account ? [account.tenant] : await wards(desk.database)
    const [only] = codes
    if (codes.length === 1 && only !== undefined) return c.redirect(`/board/${only}`, 303)
    return respond(c, {
      title: say("Bảng tin", "Notice boards"),
      here: "/board",
      content: html`<ul>${codes.map(code => html`<li><a href="/board/${code}">${wardName(code, desk.today())}</a></li>`)}</ul>`
    })
  })

  app.post("/board", async c => {
    const officer = officerOf(c, "clerk")
    const form = c.get("form")
    const { tenant, name } = officer.account
    const commandId = typed(form, "commandId")
    const notice = noticeFrom(form)
    if (!notice.success || notice.data.decidedOn > desk.today()) {
      const faults = faultsOf(notice.error?.issues ?? [{ path: ["decidedOn"], message: "not yet" }], officer)
      return board(c, tenant, { values: form, faults }, commandId || randomUUID())
    }
    const at = desk.now()
    await post(desk.database, tenant, commandId, notice.data, { account: name, on: desk.today(), at })
    await record(desk.database, tenant, { at, account: name, act: "notice", subject: "" })
    return c.redirect(`/board/${tenant}`, 303)
  })

  const known = async (code: string): Promise<string> => {
    const found = (await wards(desk.database)).find(one => one === code)
    if (found === undefined) throw notFound()
    return found
  }

  app.get("/board/:ward", async c => board(c, await known(c.req.param("ward"))))

  app.get("/board/:ward/feed.atom", async c => {
    const code = await known(c.req.param("ward"))
    const feed = await atom(wardName(code, desk.today()), code, await noticesOf(desk.database, code))
    return c.body(String(feed), 200, {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300"
    })
  })
}
