import type { Hono } from "hono"
import { html } from "hono/html"
import { type Card, cardsOf } from "../cards.ts"
import type { Desk } from "../desk.ts"
import { tidy } from "../form.ts"
import { kindOf } from "../kinds.ts"
import { capital, dateIn } from "../language.ts"
import type { Markup } from "../layout.ts"
import { fromPlace } from "../place.ts"
import { officerOf, respond } from "../respond.ts"
import type { Env } from "../visitor.ts"

const phaseWords = (caseId: string, phase: string, language: "vi" | "en"): string =>
  Object.entries(kindOf(caseId)?.phases ?? {}).find(([name]) => name === phase)?.[1].label[language] ?? phase

/** What a case is about, for those who may see the list: of a confidential kind only its name. */
export const about = (caseId: string, card: Card | undefined, language: "vi" | "en"): Markup => {
  const kind = kindOf(caseId)
  return card && card.subject !== ""
    ? html`<span lang="vi">${card.subject}</span>`
    : html`${kind ? capital(kind.name[language]) : ""}`
}

export const casesPage = (app: Hono<Env>, desk: Desk): void => {
  app.get("/cases", async c => {
    const visitor = officerOf(c)
    const { say, language, account } = visitor
    const asked = tidy(c.req.query("id") ?? "").toUpperCase()
    if (asked !== "") return c.redirect(`/cases/${encodeURIComponent(asked)}`, 303)
    const danchu = await desk.danchu(account.tenant)
    const after = c.req.query("after")
    const page = await fromPlace(() => danchu.casePage({ limit: 50, ...(after !== undefined && { after }) }))
    const cards = await cardsOf(
      desk.database,
      account.tenant,
      page.items.map(one => one.caseId)
    )
    const rows = page.items.map(({ caseId, phase }) => {
      const card = cards.get(caseId)
      return html`<tr><th scope="row"><a href="/cases/${encodeURIComponent(caseId)}">${caseId}</a></th>
<td data-name="${say("Nhận ngày", "Received")}">${card ? dateIn(language, card.receivedOn) : ""}</td>
<td>${about(caseId, card, language)}</td><td data-name="${say("Giai đoạn", "Phase")}">${phaseWords(caseId, phase, language)}</td></tr>`
    })
    return respond(c, {
      title: say("Hồ sơ", "Cases"),
      here: "/cases",
      content: html`<form class="sheet" method="get" action="/cases" role="search"><div class="field"><label for="id">${say(
        "Mở theo số hồ sơ",
        "Open by number"
      )} <span class="hint">KN-2026-0001</span></label><input id="id" name="id" type="text" autocomplete="off"></div>
<p class="actions"><button>${say("Mở", "Open")}</button></p></form>
<table class="cards"><thead><tr><th scope="col">${say("Số", "Number")}</th><th scope="col">${say(
        "Nhận ngày",
        "Received"
      )}</th><th scope="col">${say("Về việc", "About")}</th><th scope="col">${say("Giai đoạn", "Phase")}</th></tr></thead><tbody>${rows}</tbody></table>
${page.next !== null ? html`<p class="actions"><a class="button quiet" href="/cases?${new URLSearchParams({ after: page.next }).toString()}">${say("Xem tiếp", "Show more")}</a></p>` : ""}`
    })
  })
}
