import { randomUUID } from "node:crypto"
import type { Label } from "@danchu/law"
import { registerContents } from "@danchu/law/rules/reception-register"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import { clauses } from "../citations.ts"
import type { Desk } from "../desk.ts"
import { diaryKinds, type Entry, entries, papers, receivers, receptionFrom, writeEntry } from "../diary.ts"
import { type Field, type Filled, filled, questions, typed } from "../form.ts"
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

const receiverNames: Readonly<Record<(typeof receivers)[number], Label>> = {
  regular: { vi: "tiếp thường xuyên", en: "whoever is on duty" },
  head: { vi: "Thủ trưởng tiếp", en: "the head of the office" },
  delegate: { vi: "người được ủy quyền tiếp", en: "whom the head sent" }
}

const paperNames: Readonly<Record<(typeof papers)[number], Label>> = {
  none: { vi: "không nộp đơn", en: "no paper" },
  own: { vi: "thuộc thẩm quyền, đã nhận", en: "within competence, taken in" },
  guided: { vi: "không thuộc thẩm quyền, đã hướng dẫn", en: "another body's; the person was guided" },
  forwarded: { vi: "không thuộc thẩm quyền, đã chuyển", en: "another body's; forwarded" },
  urged: { vi: "không thuộc thẩm quyền, đã đôn đốc", en: "another body's; it was urged" }
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
    name: "crowd",
    words: say("Đoàn đông người (theo cách tính của cơ quan)", "A large group, as the office counts one"),
    kind: "yes-no",
    required: false
  },
  {
    name: "by",
    words: say("Người tiếp", "Received by"),
    kind: "one-of",
    required: true,
    choices: receivers.map(value => ({ value, words: receiverNames[value][language] }))
  },
  {
    name: "again",
    words: say("Vụ việc đã được trình bày trước đây", "The matter was brought before"),
    kind: "yes-no",
    required: false
  },
  {
    name: "paper",
    words: say("Đơn nộp tại buổi tiếp", "Paper handed in"),
    kind: "one-of",
    required: true,
    choices: papers.map(value => ({ value, words: paperNames[value][language] }))
  },
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
    one => html`<tr><th scope="row" class="nowrap">${one.serial}/${one.year}</th><td class="nowrap">${dateIn(language, one.heldOn)}</td>
<td data-name="${say("Người được tiếp", "Person")}">${one.person} (${one.people}) · ${kindNames[one.kind][language]}${
      one.by === null ? "" : html`<br><span class="small">${receiverNames[one.by][language]}</span>`
    }</td><td class="body" lang="vi">${one.content}</td><td class="body" lang="vi">${one.handling}</td></tr>`
  )}</tbody></table>`

export const diaryPages = (app: Hono<Env>, desk: Desk): void => {
  const page = async (c: Request, officer: Officer, commandId: string, given: Filled, status: 200 | 422) => {
    const { say, language, account } = officer
    const law = registerContents.on(desk.today())
    const { found, next } = await entries(desk.database, account.tenant, c.req.query("before") ?? "")
    return respond(
      c,
      {
        title: say("Sổ tiếp công dân", "Reception register"),
        here: "/diary",
        content: html`<form class="sheet" method="post" action="/diary">${csrfField(officer)}<input type="hidden" name="commandId" value="${commandId}">
${questions(fields(officer), given, say)}<p class="actions"><button>${say("Ghi sổ", "Write it down")}</button></p></form>
<h2>${say("Đã tiếp", "Receptions")} <span class="count">(${found.length})</span></h2>
${found.length > 0 ? table(found, officer) : html`<p class="lead">${say("Chưa có lượt nào.", "None yet.")}</p>`}${
  next === null
    ? ""
    : html`<p class="actions"><a class="button quiet" href="/diary?before=${next}">${say("Cũ hơn", "Older")}</a></p>`
}
<h2>${say("Căn cứ", "Legal basis")}</h2>${clauses(law.basis, language)}`
      },
      status
    )
  }

  app.get("/diary", c => {
    const officer = officerOf(c, "reception")
    return page(
      c,
      officer,
      randomUUID(),
      filled({ heldOn: desk.today(), people: "1", by: "regular", paper: "none" }),
      200
    )
  })

  app.post("/diary", async c => {
    const officer = officerOf(c, "reception")
    const form = c.get("form")
    const commandId = typed(form, "commandId") || randomUUID()
    const reception = receptionFrom(form)
    if (!reception.success || reception.data.heldOn > desk.today()) {
      const faults = faultsOf(reception.error?.issues ?? [{ path: ["heldOn"], message: "" }], officer)
      return page(c, officer, commandId, { values: form, faults }, 422)
    }
    const { name, tenant } = officer.account
    await writeEntry(desk.database, tenant, commandId, reception.data, name)
    await record(desk.database, tenant, { at: desk.now(), account: name, act: "reception", subject: "" })
    return c.redirect("/diary", 303)
  })
}
