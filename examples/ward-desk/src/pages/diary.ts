import { randomUUID } from "node:crypto"
import type { Label } from "@danchu/law"
import { registerContents } from "@danchu/law/rules/reception-register"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import { clauses } from "../citations.ts"
import type { Desk } from "../desk.ts"
import { diaryKinds, type Entry, entries, receptionFrom, writeEntry } from "../diary.ts"
import { type Field, type Filled, filled, question, typed } from "../form.ts"
import { dateIn } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import { officerOf, respond } from "../respond.ts"
import type { Env, Officer, Request } from "../visitor.ts"
import { faultsOf } from "./step.ts"

const kindNames: Readonly<Record<(typeof diaryKinds)[number], Label>> = {
  complaint: { vi: "khiếu nại", en: "complaint" },
  denunciation: { vi: "tố cáo", en: "denunciation" },
  petition: { vi: "kiến nghị, phản ánh", en: "petition" }
}

const fields = ({ say, language }: Officer): readonly Field[] => [
  { name: "heldOn", words: say("Ngày tiếp", "Day"), kind: "date", required: true },
  {
    name: "person",
    words: say("Mã người được tiếp", "Code of the person"),
    hint: say(
      "Họ tên, địa chỉ ghi ở sổ bảo mật của cơ quan.",
      "Name and address stay in the office's secured book."
    ),
    kind: "text",
    required: true
  },
  {
    name: "kind",
    words: say("Loại việc", "Kind"),
    kind: "one-of",
    required: true,
    choices: diaryKinds.map(value => ({ value, words: kindNames[value][language] }))
  },
  { name: "people", words: say("Số người", "People"), kind: "number", required: true },
  {
    name: "content",
    words: say("Nội dung sự việc, yêu cầu", "Matter and request"),
    hint: say("Không ghi tên, địa chỉ, số giấy tờ.", "No names, addresses or numbers of papers."),
    kind: "paragraph",
    required: true
  },
  { name: "handling", words: say("Việc tiếp nhận, xử lý", "Handling"), kind: "paragraph", required: true }
]

const table = (found: readonly Entry[], { say, language }: Officer): Markup =>
  html`<table class="cards"><thead><tr><th scope="col">${say("Số", "No.")}</th><th scope="col">${say("Ngày tiếp", "Day")}</th><th scope="col">${say(
    "Người được tiếp",
    "Person"
  )}</th><th scope="col">${say("Nội dung", "Matter")}</th><th scope="col">${say("Xử lý", "Handling")}</th></tr></thead><tbody>${found.map(
    one => html`<tr><th scope="row" class="nowrap">${one.number}</th><td class="nowrap">${dateIn(language, one.heldOn)}</td>
<td data-name="${say("Người được tiếp", "Person")}">${one.person} (${one.people}) · ${kindNames[one.kind][language]}</td><td class="body">${one.content}</td><td class="body">${one.handling}</td></tr>`
  )}</tbody></table>`

export const diaryPages = (app: Hono<Env>, desk: Desk): void => {
  const page = async (c: Request, officer: Officer, commandId: string, given: Filled, status: 200 | 422) => {
    const { say, language, account } = officer
    const law = registerContents.on(desk.today())
    const found = await entries(desk.database, account.tenant)
    return respond(
      c,
      {
        title: say("Sổ tiếp công dân", "Reception register"),
        here: "/diary",
        content: html`<form class="sheet" method="post" action="/diary">${csrfField(officer)}<input type="hidden" name="commandId" value="${commandId}">
${fields(officer).map(field => question(field, given))}<p class="actions"><button>${say("Ghi sổ", "Write it down")}</button></p></form>
<h2>${say("Đã tiếp", "Receptions")} <span class="count">(${found.length})</span></h2>
${found.length > 0 ? table(found, officer) : html`<p class="lead">${say("Chưa có lượt nào.", "None yet.")}</p>`}
<h2>${say("Căn cứ", "Legal basis")}</h2>${clauses(law.basis, language)}`
      },
      status
    )
  }

  app.get("/diary", c => {
    const officer = officerOf(c, "reception")
    return page(c, officer, randomUUID(), filled({ heldOn: desk.today(), people: "1" }), 200)
  })

  app.post("/diary", async c => {
    const officer = officerOf(c, "reception")
    const form = c.get("form")
    const commandId = typed(form, "commandId") || randomUUID()
    const reception = receptionFrom(form)
    if (!reception.success) {
      const faults = faultsOf(reception.error.issues, officer)
      return page(c, officer, commandId, { values: form, faults }, 422)
    }
    const { name, tenant } = officer.account
    await writeEntry(desk.database, tenant, commandId, reception.data, name)
    await record(desk.database, tenant, { at: desk.now(), account: name, act: "reception", subject: "" })
    return c.redirect("/diary", 303)
  })
}
