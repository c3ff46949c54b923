import { randomUUID } from "node:crypto"
import type { Label } from "@danchu/law"
import type { Duplicate } from "@danchu/procedures"
import { firstComplaint } from "@danchu/sdk"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import { answersOf, fieldsOf } from "../command-fields.ts"
import type { Desk } from "../desk.ts"
import { type Field, type Filled, filled, question, typed } from "../form.ts"
import { earlierPapers, indexFrom, matterFields, takeIn } from "../intake.ts"
import { csrfField, type Markup } from "../layout.ts"
import { officerOf, respond } from "../respond.ts"
import type { Env, Officer, Request } from "../visitor.ts"
import { faultsOf, refusalNote } from "./step.ts"

export const matterNames: Readonly<Record<(typeof matterFields)[number], Label>> = {
  land: { vi: "đất đai", en: "land" },
  benefits: { vi: "chế độ, chính sách", en: "benefits" },
  administrative: { vi: "hành chính khác", en: "other administrative matters" },
  judicial: { vi: "tư pháp", en: "judicial" },
  party: { vi: "Đảng, đoàn thể", en: "Party" },
  other: { vi: "lĩnh vực khác", en: "other" }
}

const indexFields = ({ say, language }: Officer): readonly Field[] => [
  {
    name: "subject",
    words: say("Về việc", "About"),
    hint: say(
      "Tối đa 160 chữ cái; không ghi tên, địa chỉ, số giấy tờ.",
      "160 letters at most; no names, addresses or numbers of papers."
    ),
    kind: "text",
    required: true
  },
  {
    name: "field",
    words: say("Lĩnh vực", "Field"),
    kind: "one-of",
    required: true,
    choices: matterFields.map(value => ({ value, words: matterNames[value][language] }))
  },
  {
    name: "matter",
    words: say("Mã vụ việc", "Code of the matter"),
    hint: say(
      "Theo chỉ mục của cơ quan, ví dụ DUONG-LIEN-TO; dùng để nhận ra đơn trùng.",
      "Of the office's index, as DUONG-LIEN-TO; it tells a repeated paper."
    ),
    kind: "text",
    required: true
  },
  {
    name: "sender",
    words: say("Mã người gửi", "Code of the sender"),
    hint: say("Mã ở kho hồ sơ bảo mật, không phải tên.", "Their code in the secured file, not a name."),
    kind: "text",
    required: false
  },
  {
    name: "respondent",
    words: say("Mã người bị khiếu nại", "Code of the respondent"),
    kind: "text",
    required: false
  }
]

/** Which papers an officer was shown; when others repeat it by then, they are shown again. */
const seenOf = (found: readonly Duplicate[]): string => found.map(({ id }) => id).join(" ")

const repeated = (found: readonly Duplicate[], { say }: Officer): Markup =>
  html`<div class="note maybe" role="alert" tabindex="-1" data-focus><h2>${say("Có thể là đơn trùng", "This may be a repeated paper")}</h2>
<ul>${found.map(
    ({ id, how }) =>
      html`<li><a href="/cases/${encodeURIComponent(id)}">${id}</a>: ${
        how === "same"
          ? say(
              "cùng người gửi, cùng vụ việc, cùng người bị khiếu nại",
              "the same sender, matter and respondent"
            )
          : say("cùng vụ việc, người gửi khác", "the same matter, another sender")
      }</li>`
  )}</ul><p>${say("Nếu vẫn là đơn mới, gửi lại lần nữa.", "If it is a new paper all the same, send it once more.")}</p>
<input type="hidden" name="seen" value="${seenOf(found)}"></div>`

const sheet = (
  c: Request,
  desk: Desk,
  officer: Officer,
  commandId: string,
  given: Filled,
  status: 200 | 409 | 422,
  note: Markup | "" = ""
) => {
  const { say, language } = officer
  return respond(
    c,
    {
      title: say("Nhận đơn khiếu nại", "Take in a complaint"),
      here: "/intake",
      content: html`<form class="sheet" method="post" action="/intake">${csrfField(officer)}<input type="hidden" name="commandId" value="${commandId}">
${note}
${indexFields(officer).map(field => question(field, given))}
${fieldsOf("ReceiveComplaint", desk.today(), language).map(field => question(field, given))}
<p class="actions"><button>${say("Nhận đơn", "Take it in")}</button></p></form>`
    },
    status
  )
}

export const intakePages = (app: Hono<Env>, desk: Desk): void => {
  app.get("/intake", c => {
    const officer = officerOf(c, "reception")
    return sheet(
      c,
      desk,
      officer,
      randomUUID(),
      filled({ on: desk.today(), signed: "yes", signers: "1" }),
      200
    )
  })

  app.post("/intake", async c => {
    const officer = officerOf(c, "reception")
    const form = c.get("form")
    const commandId = typed(form, "commandId") || randomUUID()
    const index = indexFrom(form)
    const fields = fieldsOf("ReceiveComplaint", desk.today(), officer.language)
    const command = firstComplaint.commands.safeParse({
      ...answersOf(fields, form),
      type: "ReceiveComplaint"
    })
    if (!index.success || !command.success || command.data.type !== "ReceiveComplaint") {
      const issues = [...(index.error?.issues ?? []), ...(command.error?.issues ?? [])]
      return sheet(c, desk, officer, commandId, { values: form, faults: faultsOf(issues, officer) }, 422)
    }
    const { account } = officer
    const asTyped = { values: form, faults: new Map<string, string>() }
    const found = await earlierPapers(desk, account.tenant, index.data, command.data, commandId)
    if (found.length > 0 && form.get("seen") !== seenOf(found))
      return sheet(c, desk, officer, commandId, asTyped, 409, repeated(found, officer))
    const answer = await takeIn(desk, account, commandId, index.data, command.data)
    if (answer._tag === "Refused")
      return sheet(c, desk, officer, commandId, asTyped, 422, refusalNote(answer, officer))
    if (!answer.repeated)
      await record(desk.database, account.tenant, {
        at: desk.now(),
        account: account.name,
        act: "ReceiveComplaint",
        subject: answer.caseId
      })
    return c.redirect(`/cases/${encodeURIComponent(answer.caseId)}`, 303)
  })
}
