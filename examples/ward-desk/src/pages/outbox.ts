import type { Label } from "@danchu/law"
import { day, Fault } from "@danchu/sdk"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import { cardOf } from "../cards.ts"
import type { Desk } from "../desk.ts"
import { type Field, type Filled, filled, questions, typed } from "../form.ts"
import { capital, dateIn } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import { letterOf } from "../letter.ts"
import { gone, handedOver, type Paper, paperOf, type Way, waiting, ways } from "../outbox.ts"
import { notFound, onlyFor } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import { partName } from "../roles.ts"
import { templateWords } from "../templates.ts"
import type { Env, Officer, Request } from "../visitor.ts"
import { wardName } from "../wards.ts"

const wayNames: Readonly<Record<Way | "email", Label>> = {
  "in-hand": { vi: "giao trực tiếp, có ký nhận", en: "in hand, against a signature" },
  post: { vi: "bưu chính bảo đảm", en: "registered post" },
  "posted-up": { vi: "niêm yết công khai", en: "posted up" },
  "refused-before-witness": {
    vi: "người nhận từ chối, có người làm chứng",
    en: "refused before a witness"
  },
  email: { vi: "thư điện tử", en: "e-mail" }
}

const table = (papers: readonly Paper[], { say, language }: Officer): Markup =>
  html`<table class="cards"><thead><tr><th scope="col">${say("Hồ sơ", "Case")}</th><th scope="col">${say("Văn bản", "Paper")}</th><th scope="col">${say(
    "Gửi cho",
    "To"
  )}</th><th scope="col">${say("Giao", "Handed over")}</th></tr></thead><tbody>${papers.map(
    ({ id, caseId, template, to, on, basis, done }) =>
      html`<tr><th scope="row"><a href="/cases/${encodeURIComponent(caseId)}">${caseId}</a></th><td><a href="/outbox/${id}">${capital(
        templateWords(template)[language]
      )}</a>${on === null ? "" : `, ${dateIn(language, on)}`}<br><span class="small">${basis[language][0] ?? ""}</span></td><td data-name="${say(
        "Gửi cho",
        "To"
      )}">${partName(to)[language]}</td><td data-name="${say("Giao", "Handed over")}">${
        done
          ? `${dateIn(language, done.on)}, ${wayNames[done.way][language]}`
          : html`<span class="mark soon">${say("chưa", "not yet")}</span>`
      }</td></tr>`
  )}</tbody></table>`

export const outboxPages = (app: Hono<Env>, desk: Desk): void => {
  app.get("/outbox", async c => {
    const officer = officerOf(c, "clerk", "chair")
    const { say, account } = officer
    const [open, done] = [
      await waiting(desk.database, account.tenant),
      await gone(desk.database, account.tenant)
    ]
    return respond(c, {
      title: say("Văn bản cần giao", "Papers to hand over"),
      here: "/outbox",
      content: html`<p class="lead">${say(
        "Mỗi bước của hồ sơ nợ những thông báo mà luật bắt buộc. Ai để lại thư điện tử thì đã được gửi; còn lại nằm ở đây cho đến khi được giao.",
        "Every step owes the notices that the law asks for. Whoever left an e-mail address was written to; the others wait here until they are handed over."
      )}</p>${open.length > 0 ? table(open, officer) : html`<p class="note yes">${say("Không còn văn bản nào phải giao.", "No paper is waiting.")}</p>`}
${done.length > 0 ? html`<h2>${say("Đã giao, đã gửi", "Handed over or sent")}</h2>${table(done, officer)}` : ""}`
    })
  })

  const page = async (c: Request, given: Filled, status: 200 | 422 = 200) => {
    const officer = officerOf(c, "clerk", "chair")
    const { say, language, account } = officer
    const paper = await paperOf(desk.database, account.tenant, c.req.param("id") ?? "")
    if (!paper) throw notFound()
    const card = await cardOf(desk.database, account.tenant, paper.caseId)
    const letter = letterOf(paper, wardName(account.tenant, desk.today()), card?.code ?? null, language)
    const fields: readonly Field[] = [
      { name: "on", words: say("Ngày giao", "Day"), kind: "date", required: true },
      {
        name: "way",
        words: say("Cách giao", "How"),
        kind: "one-of",
        required: true,
        choices: ways.map(value => ({ value, words: wayNames[value][language] }))
      }
    ]
    const doneNow = paper.done
      ? html`<p class="note yes">${say("Đã giao", "Handed over")} ${dateIn(language, paper.done.on)}, ${wayNames[paper.done.way][language]}.</p>`
      : account.role === "clerk"
        ? html`<form class="sheet" method="post" action="/outbox/${paper.id}">${csrfField(officer)}${questions(fields, given, say)}
<p class="actions"><button>${say("Đã giao", "It was handed over")}</button></p></form>`
        : ""
    return respond(
      c,
      {
        title: letter.subject,
        here: "/outbox",
        content: html`<article class="letter">${letter.lines.map(line => html`<p>${line}</p>`)}</article>${doneNow}
<p><a href="/outbox">${say("Tất cả văn bản", "All papers")}</a></p>`
      },
      status
    )
  }

  app.get("/outbox/:id", c => page(c, filled({ on: desk.today() })))

  app.post("/outbox/:id", async c => {
    const { account, say } = officerOf(c)
    onlyFor(account.role, "clerk")
    const { tenant, name } = account
    const form = c.get("form")
    const paper = await paperOf(desk.database, tenant, c.req.param("id"))
    if (!paper) throw notFound()
    const way = ways.find(one => one === form.get("way"))
    const on = civilDay(typed(form, "on"))
    const wrong = say("Chưa đúng hoặc còn thiếu.", "This is missing or not as it should be.")
    const early = on !== null && (on > desk.today() || (paper.on !== null && on < paper.on))
    const faults = new Map([
      ...(on === null || early ? ([["on", wrong]] as const) : []),
      ...(way === undefined ? ([["way", wrong]] as const) : [])
    ])
    if (on === null || early || way === undefined) return page(c, { values: form, faults }, 422)
    if (await handedOver(desk.database, tenant, paper.id, { on, way, by: name }))
      await record(desk.database, tenant, {
        at: desk.now(),
        account: name,
        act: "hand-over",
        subject: paper.caseId
      })
    return c.redirect("/outbox", 303)
  })
}

const civilDay = (text: string) => {
  try {
    return day(text)
  } catch (error) {
    if (error instanceof Fault) return null
    throw error
  }
}
