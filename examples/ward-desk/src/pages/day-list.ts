import { addDays, type CivilDate, daysBetween } from "@danchu/law"
import { ruleOf } from "@danchu/law/rules"
import type { Danchu, DueDeadline } from "@danchu/sdk"
import type { Hono } from "hono"
import { html } from "hono/html"
import { type Card, cardsOf } from "../cards.ts"
import { firstClause } from "../citations.ts"
import type { Desk } from "../desk.ts"
import { capital, dateIn } from "../language.ts"
import type { Markup } from "../layout.ts"
import { fromPlace } from "../place.ts"
import { officerOf, respond } from "../respond.ts"
import { partName, plays } from "../roles.ts"
import type { Env, Visitor } from "../visitor.ts"
import { about } from "./cases.ts"

const owners = [
  "intake-officer",
  "resolver",
  "clerk",
  "counter",
  "competent-body",
  "complainant",
  "applicant",
  "superior"
] as const
const onPage = 50

/** How a day stands to today, in words and as a class of its own. */
export const standing = (due: CivilDate, today: CivilDate, { say }: Visitor): Markup => {
  const left = daysBetween(today, due)
  return left < 0
    ? html`<span class="mark late">${say(`Quá hạn ${-left} ngày`, `${-left} days overdue`)}</span>`
    : left === 0
      ? html`<span class="mark soon">${say("Hôm nay", "Today")}</span>`
      : html`<span class="mark${left <= 3 ? " soon" : ""}">${say(`Còn ${left} ngày`, `${left} days left`)}</span>`
}

/** So many deadlines of that owner after the cursor, and where to go on. */
const deadlinesFrom = async (
  danchu: Danchu,
  before: CivilDate,
  isWanted: (owner: string) => boolean,
  after: string | undefined
) => {
  const found: DueDeadline[] = []
  let cursor = after
  for (let pages = 0; pages < 40; pages++) {
    const place = cursor
    const page = await fromPlace(() =>
      danchu.duePage(before, { limit: onPage, ...(place !== undefined && { after: place }) })
    )
    found.push(...page.items.filter(({ deadline }) => deadline.owner !== "law" && isWanted(deadline.owner)))
    if (page.next === null) return { found, next: null }
    cursor = page.next
    if (found.length >= onPage) break
  }
  return { found, next: cursor ?? null }
}

const groups = (found: readonly DueDeadline[], today: CivilDate, { say }: Visitor) => {
  const left = ({ deadline }: DueDeadline) => daysBetween(today, deadline.due ?? today)
  return [
    { name: say("Quá hạn", "Overdue"), items: found.filter(one => left(one) < 0) },
    { name: say("Hôm nay", "Today"), items: found.filter(one => left(one) === 0) },
    {
      name: say("Bảy ngày tới", "Next seven days"),
      items: found.filter(one => left(one) > 0 && left(one) <= 7)
    },
    { name: say("Về sau", "Later"), items: found.filter(one => left(one) > 7) }
  ].filter(({ items }) => items.length > 0)
}

const line = (
  { caseId, deadline }: DueDeadline,
  cards: ReadonlyMap<string, Card>,
  today: CivilDate,
  visitor: Visitor
): Markup => {
  const { language, say } = visitor
  const { due, safeDue, rule, owner, basis } = deadline
  const safe = due !== null && safeDue !== null && safeDue < due
  return html`<tr>
<td class="nowrap">${due === null ? "" : standing(due, today, visitor)}</td>
<td data-name="${say("Hạn", "Due")}">${due === null ? "" : html`<span class="nowrap">${dateIn(language, due)}</span>`}${
    safe
      ? html`<br><span class="small">${say("nên xong trước hết", "safe by")} ${dateIn(language, safeDue)}</span>`
      : ""
  }</td>
<th scope="row"><a href="/cases/${encodeURIComponent(caseId)}">${caseId}</a><br><span class="small">${about(caseId, cards.get(caseId), language)}</span></th>
<td>${capital(ruleOf(rule).label[language])}<br><span class="small">${firstClause(basis, language)}</span></td>
<td data-name="${say("Chờ", "Waiting for")}">${partName(owner)[language]}</td></tr>`
}

export const dayListPage = (app: Hono<Env>, desk: Desk): void => {
  app.get("/", async c => {
    if (!c.get("visitor").account) return c.redirect("/where", 303)
    const visitor = officerOf(c)
    const { say, language, account } = visitor
    const today = desk.today()
    const mine = (part: string) => plays(account.role, part)
    const owner = ["mine", ...owners].find(one => one === c.req.query("owner")) ?? ""
    const isWanted = (part: string) => owner === "" || (owner === "mine" ? mine(part) : part === owner)
    const danchu = await desk.danchu(account.tenant)
    const { found, next } = await deadlinesFrom(danchu, addDays(today, 366), isWanted, c.req.query("after"))
    const cards = await cardsOf(
      desk.database,
      account.tenant,
      found.map(one => one.caseId)
    )
    const lists = groups(found, today, visitor).map(
      ({ name, items }) => html`<h2>${name} <span class="count">(${items.length})</span></h2>
<table class="cards day"><thead><tr><th scope="col">${say("Tình trạng", "Standing")}</th><th scope="col">${say(
        "Hạn",
        "Due"
      )}</th><th scope="col">${say("Hồ sơ", "Case")}</th><th scope="col">${say("Việc", "What")}</th><th scope="col">${say(
        "Chờ ai",
        "Waiting for"
      )}</th></tr></thead><tbody>${items.map(one => line(one, cards, today, visitor))}</tbody></table>`
    )
    const filter = ["", "mine", ...owners].map(
      one =>
        html`<li><a href="/${one === "" ? "" : `?owner=${one}`}"${one === owner ? html` aria-current="true"` : ""}>${
          one === ""
            ? say("tất cả", "everybody")
            : one === "mine"
              ? say("tôi", "me")
              : partName(one)[language]
        }</a></li>`
    )
    const onward = new URLSearchParams({
      ...(owner !== "" && { owner }),
      ...(next !== null && { after: next })
    })
    return respond(c, {
      title: say(`Việc trong ngày ${dateIn(language, today)}`, `The day's list, ${today}`),
      here: "/",
      content: html`<nav class="filter" aria-label="${say("Chờ ai", "Waiting for")}"><span>${say("Chờ", "Waiting for")}:</span><ul>${filter}</ul></nav>
${lists.length > 0 ? lists : html`<p class="note yes">${say("Không có việc nào đang chờ.", "Nothing is waiting.")}</p>`}
${next !== null ? html`<p class="actions"><a class="button quiet" href="/?${onward.toString()}">${say("Xem tiếp", "Show more")}</a></p>` : ""}`
    })
  })
}
