import { randomUUID } from "node:crypto"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import { caseIn } from "../case-in.ts"
import type { Desk } from "../desk.ts"
import { eventWords } from "../event-words.ts"
import { type Field, type Filled, filled, questions, typed } from "../form.ts"
import { capital, dateIn, momentIn } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import { postingId } from "../postings.ts"
import { addRemark, type Remark, remarkFrom } from "../remarks.ts"
import { officerOf, respond } from "../respond.ts"
import type { Env, Officer, Request } from "../visitor.ts"
import { whyField, whyNames } from "./notice-changes.ts"
import { faultsOf } from "./step.ts"

/** Beside an event: that its day is mistaken, who says so and what shows it. */
export const remarkNote = (
  { shouldBe, why, paper, account, at }: Remark,
  { say, language }: Officer
): Markup =>
  html`<p class="small"><span class="mark soon">${say("ghi sai ngày", "mistaken day")}</span> ${say("đúng là", "it was")} <strong>${dateIn(language, shouldBe)}</strong>; ${whyNames[why][language]}; ${say("theo", "by")} ${paper}; ${account}, ${momentIn(language, at)}</p>`

/** No procedure has a step that changes a day: the clocks go on from what was recorded, and the page must say so. */
export const remarkWarning = (remarks: readonly Remark[], { say }: Officer): Markup | "" =>
  remarks.length === 0
    ? ""
    : html`<p class="note maybe">${say(
        "Có ngày được ghi chú là ghi sai. Thủ tục không có bước sửa một ngày đã ghi, nên các hạn dưới đây vẫn tính từ ngày đã ghi; hãy tự đối chiếu với ngày đúng.",
        "A recorded day is noted as mistaken. The procedure has no step that changes a recorded day, so the deadlines below still count from it; compare them with the right day yourself."
      )}</p>`

export const remarkPages = (app: Hono<Env>, desk: Desk): void => {
  const eventsOf = async ({ account }: Officer, caseId: string) => {
    const { id, kind } = caseIn(caseId)
    const danchu = await desk.danchu(account.tenant)
    await kind.read(danchu, id)
    return danchu.history(id)
  }

  const sheet = async (c: Request, officer: Officer, given: Filled, commandId: string, status: 200 | 422) => {
    const { say, language } = officer
    const { id } = caseIn(c.req.param("id") ?? "")
    const events = await eventsOf(officer, id)
    const fields: readonly Field[] = [
      {
        name: "event",
        words: say("Việc bị ghi sai ngày", "Act whose day is mistaken"),
        kind: "one-of",
        required: true,
        choices: events.map(({ type, on }, n) => ({
          value: String(n + 1),
          words: `${dateIn(language, on)}: ${eventWords(type)[language]}`
        }))
      },
      { name: "shouldBe", words: say("Ngày đúng", "The right day"), kind: "date", required: true },
      whyField(officer),
      {
        name: "paper",
        words: say("Số văn bản cho thấy ngày đúng", "Number of the paper that shows it"),
        hint: say("Ví dụ 12/BB-UBND; không ghi tên người.", "As 12/BB-UBND; nobody's name."),
        kind: "text",
        required: true
      }
    ]
    const address = `/cases/${encodeURIComponent(id)}`
    return respond(
      c,
      {
        title: say(`Ghi chú một ngày bị ghi sai — ${id}`, `Note a mistaken day — ${id}`),
        here: "/cases",
        content: html`<p class="lead">${say(
          "Ghi chú đứng cạnh việc đã ghi và không thay nó: ngày đã ghi vẫn giữ, hạn vẫn tính từ ngày đó, vì thủ tục không có bước sửa ngày.",
          "The note stands beside what was recorded and does not replace it: the day stays and deadlines go on from it, because the procedure has no step that changes a day."
        )}</p><form class="sheet" method="post" action="${address}/remark">${csrfField(officer)}<input type="hidden" name="commandId" value="${commandId}">${questions(fields, given, say)}<p class="actions"><button>${capital(say("ghi chú", "note it"))}</button> <a href="${address}">${say("Quay lại hồ sơ", "Back to the case")}</a></p></form>`
      },
      status
    )
  }

  app.get("/cases/:id/remark", c => sheet(c, officerOf(c), filled(), randomUUID(), 200))

  app.post("/cases/:id/remark", async c => {
    const officer = officerOf(c)
    const { tenant, name } = officer.account
    const { id: caseId } = caseIn(c.req.param("id"))
    const events = await eventsOf(officer, caseId)
    const values = c.get("form")
    const id = postingId(typed(values, "commandId"))
    const read = remarkFrom(values)
    const known = read.success ? events[read.data.event - 1] : undefined
    if (!read.success || !known || read.data.shouldBe > desk.today() || read.data.shouldBe === known.on) {
      const path = known || !read.success ? "shouldBe" : "event"
      const faults = faultsOf(read.error?.issues ?? [{ path: [path], message: "" }], officer)
      return sheet(c, officer, { values, faults }, id, 422)
    }
    const at = desk.now()
    await addRemark(desk.database, { tenant, caseId, id }, { ...read.data, account: name, at })
    await record(desk.database, tenant, { at, account: name, act: "remark", subject: caseId })
    return c.redirect(`/cases/${encodeURIComponent(caseId)}`, 303)
  })
}
