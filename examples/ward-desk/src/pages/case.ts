import { type Explicable, explain, timelinePicture } from "@danchu/calendar"
import { ruleOf } from "@danchu/law/rules"
import { type ComplaintEvent, type ComplaintState, complaintFirst, nextMoves } from "@danchu/procedures"
import { firstComplaint, type StoredEvent } from "@danchu/sdk"
import type { Hono } from "hono"
import { html } from "hono/html"
import { cardOf } from "../cards.ts"
import { clauses } from "../citations.ts"
import { derivationOf, openDeadlines } from "../derivation.ts"
import type { Desk } from "../desk.ts"
import { eventWords } from "../event-words.ts"
import { capital, dateIn } from "../language.ts"
import type { Markup } from "../layout.ts"
import { notFound } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import { partName, plays } from "../roles.ts"
import { onlyItsOwnStyle } from "../security.ts"
import type { Env, Officer } from "../visitor.ts"
import { standing } from "./day-list.ts"

type Open = ReturnType<typeof openDeadlines>[number]

/** "accept" of a case, as the picture's address names it. */
const isKey = (text: string): boolean => /^[a-z-]{1,40}$/.test(text)

const whyThisDate = (found: Explicable, id: string, open: Open, visitor: Officer): Markup => {
  const { say, language } = visitor
  const words = explain(found, language)
  const picture =
    found._tag === "Deadline"
      ? html`<figure tabindex="0" aria-label="${say("Lịch tính thời hạn", "The count of the term")}"><img src="/cases/${encodeURIComponent(id)}/deadlines/${open.key}.svg" width="760" alt="${say(
          "Lịch tính thời hạn; nội dung ghi bằng lời ở dưới.",
          "The count of the term as a calendar; the same in words below."
        )}"></figure>`
      : ""
  return html`${picture}<details><summary>${say("Vì sao là ngày này?", "Why this date?")}</summary><pre>${words}</pre></details>`
}

const deadline = (open: Open, state: ComplaintState, id: string, desk: Desk, visitor: Officer): Markup => {
  const { say, language } = visitor
  const { due, safeDue, rule, owner, basis, lapse } = open
  const found = derivationOf(state, open)
  return html`<section><h3>${capital(ruleOf(rule).label[language])}</h3>
<p>${
    due === null
      ? html`<span class="mark">${say("Đồng hồ đang dừng", "The clock stands still")}</span>`
      : html`${owner === "law" ? "" : standing(due, desk.today(), visitor)} ${say("Hạn hết ngày", "Until the end of")} <strong>${dateIn(language, due)}</strong>${
          safeDue !== null && safeDue < due
            ? html`; ${say("theo mọi cách hiểu thì nên xong trước hết ngày", "in time under every reading by the end of")} <strong>${dateIn(language, safeDue)}</strong>`
            : ""
        }`
  }${owner === "law" ? "" : html` · ${say("chờ", "waiting for")} ${partName(owner)[language]}`}</p>
<p class="small">${say("Quá hạn thì", "After that")}: ${lapse[language]}</p>
${found ? whyThisDate(found, id, open, visitor) : clauses(basis, language)}</section>`
}

const moves = (id: string, state: ComplaintState, { account, say, language }: Officer): Markup => {
  const all = nextMoves(complaintFirst, state)
  const words = (command: (typeof all)[number]["command"]) =>
    capital(complaintFirst.steps[command].label[language])
  const own = all.filter(({ who }) => plays(account.role, who))
  const others = all.filter(({ who }) => !plays(account.role, who))
  return html`<h2>${say("Bước tiếp theo", "Next steps")}</h2>
${
  own.length > 0
    ? html`<p class="actions">${own.map(
        ({ command }) =>
          html`<a class="button" href="/cases/${encodeURIComponent(id)}/steps/${command}">${words(command)}</a>`
      )}</p>`
    : html`<p class="lead">${say("Không có bước nào của bạn lúc này.", "No step is yours now.")}</p>`
}${
  others.length > 0
    ? html`<details><summary>${say("Việc của người khác", "Steps of others")}</summary><ul>${others.map(
        ({ command, who }) => html`<li>${words(command)} — ${partName(who)[language]}</li>`
      )}</ul></details>`
    : ""
}`
}

const isKnown = (type: string): type is ComplaintEvent["type"] => Object.hasOwn(eventWords, type)

const history = (events: readonly StoredEvent[], { say, language }: Officer): Markup =>
  html`<h2>${say("Đã làm", "What was done")}</h2>
<table class="cards"><thead><tr><th scope="col">${say("Ngày", "Day")}</th><th scope="col">${say("Việc", "Act")}</th><th scope="col">${say(
    "Người ghi",
    "Recorded by"
  )}</th></tr></thead><tbody>${events.map(
    ({ type, on, by, payload }) =>
      html`<tr><td class="nowrap">${dateIn(language, on)}</td><th scope="row">${
        isKnown(type) ? capital(eventWords[type][language]) : type
      }${payload["late"] === true ? html` <span class="mark late">${say("trễ hạn", "late")}</span>` : ""}</th><td data-name="${say(
        "Người ghi",
        "Recorded by"
      )}">${by}</td></tr>`
  )}</tbody></table>`

export const casePages = (app: Hono<Env>, desk: Desk): void => {
  app.get("/cases/:id", async c => {
    const visitor = officerOf(c)
    const { say, language, account } = visitor
    const id = c.req.param("id")
    const danchu = await desk.danchu(account.tenant)
    const { state } = await danchu.read(firstComplaint, id)
    const card = await cardOf(desk.database, account.tenant, id)
    const open = openDeadlines(state)
    return respond(c, {
      title: say(`Hồ sơ ${id}`, `Case ${id}`),
      here: "/cases",
      content: html`<dl class="facts"><dt>${say("Giai đoạn", "Phase")}</dt><dd><span class="mark">${
        complaintFirst.phases[state.phase].label[language]
      }</span></dd>${
        card
          ? html`<dt>${say("Về việc", "About")}</dt><dd lang="vi">${card.subject}</dd><dt>${say("Nhận ngày", "Received")}</dt><dd>${dateIn(
              language,
              card.receivedOn
            )}</dd><dt>${say("Mã tra cứu cho công dân", "Code for the citizen")}</dt><dd class="code">${card.code}</dd>`
          : ""
      }</dl>
${moves(id, state, visitor)}
<h2>${say("Thời hạn đang chạy", "Running deadlines")}</h2>
${
  open.length > 0
    ? open.map(one => deadline(one, state, id, desk, visitor))
    : html`<p class="lead">${say("Không có thời hạn nào đang chạy.", "No deadline is running.")}</p>`
}
${history(await danchu.history(id), visitor)}`
    })
  })

  app.get("/cases/:id/deadlines/:picture", async c => {
    const { account } = officerOf(c)
    const [key = "", ending] = c.req.param("picture").split(".")
    if (ending !== "svg" || !isKey(key)) throw notFound()
    const danchu = await desk.danchu(account.tenant)
    const { state } = await danchu.read(firstComplaint, c.req.param("id"))
    const open = openDeadlines(state).find(one => one.key === key)
    const found = open && derivationOf(state, open)
    if (found?._tag !== "Deadline") throw notFound()
    const svg = timelinePicture(found)
    return c.body(svg, 200, {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Security-Policy": onlyItsOwnStyle(svg)
    })
  })
}
