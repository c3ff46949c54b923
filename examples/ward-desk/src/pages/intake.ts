import { randomUUID } from "node:crypto"
import type { Label } from "@danchu/law"
import type { Duplicate } from "@danchu/procedures"
import type { Hono } from "hono"
import { html } from "hono/html"
import { answersOf } from "../answers.ts"
import { record } from "../audit.ts"
import { fieldsOf } from "../command-fields.ts"
import type { Desk } from "../desk.ts"
import { type Field, type Filled, filled, questions, typed } from "../form.ts"
import { earlierPapers, indexFrom, takeIn } from "../intake.ts"
import { type Kind, kinds, type MatterField } from "../kinds.ts"
import { csrfField, type Markup } from "../layout.ts"
import { notFound } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import { beforeSealing, seal } from "../sealing.ts"
import type { Env, Officer, Request } from "../visitor.ts"
import { faultsOf, notYet, refusalNote } from "./step.ts"

const matterNames: Readonly<Record<MatterField, Label>> = {
  land: { vi: "đất đai", en: "land" },
  benefits: { vi: "chế độ, chính sách", en: "benefits" },
  administrative: { vi: "hành chính khác", en: "other administrative matters" },
  "civil-service": { vi: "công chức, công vụ", en: "civil service" },
  corruption: { vi: "tham nhũng", en: "corruption" },
  judicial: { vi: "tư pháp", en: "judicial" },
  party: { vi: "Đảng, đoàn thể", en: "Party" },
  other: { vi: "lĩnh vực khác", en: "other" }
}

const people = (kind: Kind, { say }: Officer): readonly Field[] =>
  kind.confidential
    ? []
    : [
        {
          name: "sender",
          words: say("Mã người gửi", "Code of the sender"),
          hint: say("Mã ở kho hồ sơ bảo mật, không phải tên.", "Their code in the secured file, not a name."),
          kind: "text",
          required: false
        },
        ...(kind.paper === null
          ? []
          : [
              {
                name: "respondent",
                words: say("Mã người bị khiếu nại", "Code of the respondent"),
                kind: "text",
                required: false
              } as const
            ])
      ]

/** A letter about a denunciation would tell every server on its way who denounces: such notices go from hand to hand. */
const notices = (kind: Kind, { say }: Officer): readonly Field[] =>
  kind.confidential
    ? []
    : [
        {
          name: "email",
          words: say("Thư điện tử để nhận thông báo", "E-mail for notices"),
          hint: say(
            "Nếu người gửi muốn; giữ trong kho bảo mật. Để trống thì thông báo nằm ở mục Văn bản cần giao.",
            "Where the sender wishes it; kept in the vault. Left empty, notices wait on the page of papers to hand over."
          ),
          kind: "email",
          required: false,
          autocomplete: "off"
        }
      ]

const indexFields = (kind: Kind, officer: Officer): readonly Field[] => {
  const { say, language } = officer
  return [
    ...(kind.confidential
      ? []
      : [
          {
            name: "subject",
            words: kind.paper === null ? say("Thủ tục", "Procedure") : say("Về việc", "About"),
            hint: say(
              "Tối đa 160 chữ cái; không ghi tên, địa chỉ, số giấy tờ.",
              "160 letters at most; no names, addresses or numbers of papers."
            ),
            kind: "text",
            required: true
          } as const
        ]),
    ...(kind.fields.length > 0
      ? [
          {
            name: "field",
            words: say("Lĩnh vực", "Field"),
            kind: "one-of",
            required: true,
            choices: kind.fields.map(value => ({ value, words: matterNames[value][language] }))
          } as const
        ]
      : []),
    {
      name: "matter",
      words:
        kind.paper === null
          ? say("Mã thủ tục", "Code of the procedure")
          : say("Mã vụ việc", "Code of the matter"),
      hint: say(
        "Theo chỉ mục của cơ quan, ví dụ DUONG-LIEN-TO; dùng để nhận ra đơn trùng.",
        "Of the office's index, as DUONG-LIEN-TO; it tells a repeated paper."
      ),
      kind: "text",
      required: true
    },
    ...people(kind, officer),
    ...notices(kind, officer)
  ]
}

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
          : say(
              "cùng vụ việc, người gửi khác hoặc chưa rõ",
              "the same matter, another sender or nobody named"
            )
      }</li>`
  )}</ul><p>${say("Nếu vẫn là đơn mới, gửi lại lần nữa.", "If it is a new paper all the same, send it once more.")}</p>
<input type="hidden" name="seen" value="${seenOf(found)}"></div>`

interface Sheet {
  readonly kind: Kind
  readonly index: readonly Field[]
  readonly fields: readonly Field[]
  readonly commandId: string
}

const addressOf = (kind: Kind): string => `/intake/${kind.letters}`

const sheet = (
  c: Request,
  officer: Officer,
  { kind, index, fields, commandId }: Sheet,
  given: Filled,
  status: 200 | 409 | 422,
  note: Markup | "" = ""
) => {
  const { say, language } = officer
  const others = kinds.map(
    one =>
      html`<li><a href="${addressOf(one)}"${one === kind ? html` aria-current="true"` : ""}>${one.name[language]}</a></li>`
  )
  return respond(
    c,
    {
      title: say(`Nhận ${kind.name.vi}`, `Take in: ${kind.name.en}`),
      here: "/intake",
      content: html`<nav class="filter" aria-label="${say("Loại đơn", "Kind of paper")}"><span>${say("Loại", "Kind")}:</span><ul>${others}</ul></nav>
<form class="sheet" method="post" action="${addressOf(kind)}">${csrfField(officer)}<input type="hidden" name="commandId" value="${commandId}">
${note}
${questions([...index, ...fields], given, say)}
<p class="actions"><button>${say("Nhận", "Take it in")}</button></p></form>`
    },
    status
  )
}

export const intakePages = (app: Hono<Env>, desk: Desk): void => {
  const sheetOf = (c: Request, officer: Officer, commandId: string): Sheet => {
    const kind = kinds.find(({ letters }) => letters === c.req.param("kind"))
    if (!kind) throw notFound()
    const asking = { on: desk.today(), language: officer.language, asked: [] }
    const known = kind.number === null ? [] : [kind.number]
    const fields = fieldsOf(kind, kind.receive, asking, known)
    const signers = fields.some(({ name }) => name === "signers") || kind.letters !== "KN2"
    const index = indexFields(kind, officer)
    return {
      kind,
      fields,
      commandId,
      index: signers
        ? index
        : [
            ...index,
            {
              name: "signers",
              words: officer.say("Số người ký", "Number of signers"),
              kind: "number",
              required: true
            }
          ]
    }
  }

  app.get("/intake", c => {
    officerOf(c, "reception")
    return c.redirect("/intake/KN", 303)
  })

  app.get("/intake/:kind", c => {
    const officer = officerOf(c, "reception")
    const start = filled({
      on: desk.today(),
      signed: "yes",
      written: "yes",
      signers: "1",
      denouncers: "1",
      instance: "first",
      upToGeneralDirector: "yes"
    })
    return sheet(c, officer, sheetOf(c, officer, randomUUID()), start, 200)
  })

  app.post("/intake/:kind", async c => {
    const officer = officerOf(c, "reception")
    const form = c.get("form")
    const one = sheetOf(c, officer, typed(form, "commandId") || randomUUID())
    const { kind, fields, commandId } = one
    const { account } = officer
    const index = indexFrom(kind, form)
    const draft = kind.parse({
      ...answersOf(fields, form),
      ...beforeSealing(fields, form),
      type: kind.receive,
      ...(kind.number !== null && { [kind.number]: `${kind.letters}-0` })
    })
    if (!index.success || !draft.success) {
      const issues = [...(index.error?.issues ?? []), ...(draft.error?.issues ?? [])]
      return sheet(c, officer, one, { values: form, faults: faultsOf(issues, officer, fields) }, 422)
    }
    const early = notYet(draft.data.on, desk.today(), officer)
    if (early) return sheet(c, officer, one, { values: form, faults: early }, 422)
    const asTyped = { values: form, faults: new Map<string, string>() }
    const found = await earlierPapers(desk, account.tenant, kind, index.data, draft.data, commandId)
    if (found.length > 0 && form.get("seen") !== seenOf(found))
      return sheet(c, officer, one, asTyped, 409, repeated(found, officer))
    const sealed = await seal(desk, account, commandId, fields, form)
    const answer = await takeIn(desk, account, commandId, kind, index.data, { ...draft.data, ...sealed })
    if (answer._tag === "Refused") return sheet(c, officer, one, asTyped, 422, refusalNote(answer, officer))
    if (!answer.repeated)
      await record(desk.database, account.tenant, {
        at: desk.now(),
        account: account.name,
        act: kind.receive,
        subject: answer.caseId
      })
    desk.deliverSoon()
    return c.redirect(`/cases/${encodeURIComponent(answer.caseId)}`, 303)
  })
}
