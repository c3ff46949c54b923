import { type Explicable, explain, timelinePicture } from "@danchu/calendar"
import { ruleOf } from "@danchu/law/rules"
import type { OpenDeadline } from "@danchu/procedures"
import type { StoredEvent } from "@danchu/sdk"
import type { Hono } from "hono"
import { html } from "hono/html"
import { cardOf } from "../cards.ts"
import { caseIn } from "../case-in.ts"
import { clauses, firstClause } from "../citations.ts"
import type { Desk } from "../desk.ts"
import { eventWords } from "../event-words.ts"
import type { Kind, Seen } from "../kinds.ts"
import { capital, dateIn } from "../language.ts"
import type { Markup } from "../layout.ts"
import { notFound } from "../refusals.ts"
import { type Remark, remarksOn } from "../remarks.ts"
import { officerOf, respond } from "../respond.ts"
import { partName, plays } from "../roles.ts"
import { onlyItsOwnStyle } from "../security.ts"
import type { Env, Officer } from "../visitor.ts"
import { standing } from "./day-list.ts"
import { filesOf } from "./files.ts"
import { remarkNote, remarkWarning } from "./remarks.ts"
import { sealedOf } from "./sealed.ts"

/** "accept" of a case, as the picture's address names it. */
const isKey = (text: string): boolean => /^[a-z0-9-]{1,60}$/.test(text)

const whyThisDate = (found: Explicable, id: string, open: OpenDeadline, visitor: Officer): Markup => {
  const { say, language } = visitor
  const words = explain(found, language)
  const picture =
    found._tag === "Deadline"
      ? html`<figure tabindex="0" aria-label="${say("Lịch tính thời hạn", "The count of the term")}"><figcaption class="drag">${say("Kéo ngang để xem hết lịch.", "Drag sideways to see all of it.")}</figcaption><img src="/cases/${encodeURIComponent(id)}/deadlines/${open.key}.${language}.svg" width="760" alt="${say(
          "Lịch tính thời hạn; nội dung ghi bằng lời ở dưới.",
          "The count of the term as a calendar; the same in words below."
        )}"></figure>`
      : ""
  return html`${picture}<details><summary>${say("Vì sao là ngày này?", "Why this date?")}</summary><pre>${words}</pre></details>`
}

const deadline = (open: OpenDeadline, seen: Seen, id: string, desk: Desk, visitor: Officer): Markup => {
  const { say, language } = visitor
  const { due, safeDue, rule, owner, basis, lapse } = open
  const found = seen.why(open)
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

/** Who may do what now, and under which clause; what takes the case on stands before what is only added to it. */
const moves = ({ id, kind }: ReturnType<typeof caseIn>, seen: Seen, visitor: Officer): Markup => {
  const { account, say, language } = visitor
  const words = (command: string) => capital(kind.steps[command]?.label[language] ?? command)
  const clause = (command: string) =>
    html`<span class="small">${firstClause(kind.steps[command]?.basis ?? [], language)}</span>`
  const own = seen.moves.filter(({ who }) => plays(account.role, who))
  const others = seen.moves.filter(({ who }) => !plays(account.role, who))
  const stays = (command: string) => kind.steps[command]?.to.includes(seen.phase) ?? false
  const buttons = (found: Seen["moves"], quiet: boolean) =>
    found.length === 0
      ? ""
      : html`<ul class="steps">${found.map(
          ({ command }) =>
            html`<li><a class="button${quiet ? " quiet" : ""}" href="/cases/${encodeURIComponent(id)}/steps/${command}">${words(command)}</a> ${clause(command)}</li>`
        )}</ul>`
  const onward = own.filter(({ command }) => !stays(command))
  return html`<h2>${say("Bước tiếp theo", "Next steps")}</h2>
${
  own.length > 0
    ? html`${buttons(onward, onward.length > 3)}${buttons(
        own.filter(({ command }) => stays(command)),
        true
      )}`
    : html`<p class="lead">${say("Không có bước nào của bạn lúc này.", "No step is yours now.")}</p>`
}${
  others.length > 0
    ? html`<details><summary>${say("Việc của người khác", "Steps of others")}</summary><ul>${others.map(
        ({ command, who }) => html`<li>${words(command)} — ${partName(who)[language]} ${clause(command)}</li>`
      )}</ul></details>`
    : ""
}`
}

const history = (
  id: string,
  events: readonly StoredEvent[],
  remarks: readonly Remark[],
  officer: Officer
): Markup => {
  const { say, language } = officer
  return html`<h2>${say("Đã làm", "What was done")}</h2>
<table class="cards"><thead><tr><th scope="col">${say("Ngày", "Day")}</th><th scope="col">${say("Việc", "Act")}</th><th scope="col">${say(
    "Người ghi",
    "Recorded by"
  )}</th></tr></thead><tbody>${events.map(
    ({ type, on, by, payload }, n) =>
      html`<tr><td class="nowrap">${dateIn(language, on)}</td><th scope="row">${capital(eventWords(type)[language])}${
        payload["late"] === true ? html` <span class="mark late">${say("trễ hạn", "late")}</span>` : ""
      }${remarks.filter(({ event }) => event === n + 1).map(one => remarkNote(one, officer))}</th><td data-name="${say("Người ghi", "Recorded by")}">${by}</td></tr>`
  )}</tbody></table><p class="small"><a href="/cases/${encodeURIComponent(id)}/remark">${say("Một ngày bị ghi sai?", "Is a day mistaken?")}</a></p>`
}

const phaseOf = ({ phases }: Kind, { phase }: Seen, { say, language }: Officer): Markup => {
  const info = phases[phase]
  return html`<span class="mark">${info?.label[language] ?? phase}</span>${
    info?.kind === "no-clock"
      ? html`<br><span class="small">${say("Không có thời hạn chung", "No general term")}: ${info.why[language]}</span>`
      : ""
  }`
}

export const casePages = (app: Hono<Env>, desk: Desk): void => {
  app.get("/cases/:id", async c => {
    const visitor = officerOf(c)
    const { say, language, account } = visitor
    const one = caseIn(c.req.param("id"))
    const { id, kind } = one
    const danchu = await desk.danchu(account.tenant)
    const seen = await kind.read(danchu, id)
    const card = await cardOf(desk.database, account.tenant, id)
    const events = await danchu.history(id)
    const remarks = await remarksOn(desk.database, account.tenant, id)
    return respond(c, {
      title: say(`Hồ sơ ${id}`, `Case ${id}`),
      here: "/cases",
      content: html`<dl class="facts"><dt>${say("Loại", "Kind")}</dt><dd>${capital(kind.name[language])}</dd><dt>${say(
        "Giai đoạn",
        "Phase"
      )}</dt><dd>${phaseOf(kind, seen, visitor)}</dd>${
        card
          ? html`${
              card.subject === ""
                ? ""
                : html`<dt>${say("Về việc", "About")}</dt><dd lang="vi">${card.subject}</dd>`
            }<dt>${say("Nhận ngày", "Received")}</dt><dd>${dateIn(language, card.receivedOn)}</dd><dt>${say(
              "Mã tra cứu cho công dân",
              "Code for the citizen"
            )}</dt><dd class="code">${card.code}</dd>`
          : ""
      }</dl>
${moves(one, seen, visitor)}
<h2>${say("Thời hạn đang chạy", "Running deadlines")}</h2>
${remarkWarning(remarks, visitor)}${
  seen.deadlines.length > 0
    ? seen.deadlines.map(open => deadline(open, seen, id, desk, visitor))
    : html`<p class="lead">${say("Không có thời hạn nào đang chạy.", "No deadline is running.")}</p>`
}
${await sealedOf(desk, one, events, visitor)}
${await filesOf(desk, one, visitor)}
${history(id, events, remarks, visitor)}`
    })
  })

  app.get("/cases/:id/deadlines/:picture", async c => {
    const { account } = officerOf(c)
    const [key = "", language, ending] = c.req.param("picture").split(".")
    if (ending !== "svg" || !isKey(key) || (language !== "vi" && language !== "en")) throw notFound()
    const { id, kind } = caseIn(c.req.param("id"))
    const seen = await kind.read(await desk.danchu(account.tenant), id)
    const open = seen.deadlines.find(one => one.key === key)
    const found = open && seen.why(open)
    if (found?._tag !== "Deadline") throw notFound()
    const svg = timelinePicture(found, language)
    return c.body(svg, 200, {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Security-Policy": onlyItsOwnStyle(svg)
    })
  })
}
