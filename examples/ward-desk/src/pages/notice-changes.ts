import { randomUUID } from "node:crypto"
import { citationText, type Label } from "@danchu/law"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import { clauses } from "../citations.ts"
import { CivilDay } from "../civil-day.ts"
import { communeFrom, settingOf } from "../commune.ts"
import type { Desk } from "../desk.ts"
import { type Field, type Filled, filled, questions, typed } from "../form.ts"
import { dateIn, momentIn } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import { addChange, type Change, citationOf, fieldLawFrom, type Why, whys } from "../notice-changes.ts"
import { type Notice, noticeOf } from "../notices.ts"
import { faultOf, postingId, postingsOf } from "../postings.ts"
import { notFound } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import type { Env, Officer, Request } from "../visitor.ts"
import { refused } from "./posting-forms.ts"
import { faultsOf } from "./step.ts"

export const whyNames: Readonly<Record<Why, Label>> = {
  "typing-error": { vi: "gõ nhầm", en: "a typing error" },
  "wrong-paper": { vi: "nhìn nhầm văn bản", en: "read from the wrong paper" },
  other: { vi: "lý do khác", en: "another reason" }
}

export const whyField = ({ say, language }: Officer): Field => ({
  name: "why",
  words: say("Vì", "Because of"),
  kind: "one-of",
  required: true,
  choices: whys.map(value => ({ value, words: whyNames[value][language] }))
})

const told = (change: Change, before: Change | undefined, first: string | null, officer: Officer): Markup => {
  const { say, language } = officer
  const by = html`<span class="small">${whyNames[change.why][language]}; ${change.account}, ${momentIn(language, change.at)}</span>`
  if (change.what === "decided-on") {
    const was = before?.what === "decided-on" ? before.value : first
    return html`<li>${say("Ngày văn bản", "Day of the document")}: ${was === null ? "—" : html`<del>${dateIn(language, was)}</del>`} → ${dateIn(language, change.value)}<br>${by}</li>`
  }
  return change.value
    ? html`<li>${say("Luật của ngành", "Law of the field")}: ${citationText(citationOf(change.value), language)}<br><span class="small">${change.account}, ${momentIn(language, change.at)}</span></li>`
    : html`<li>${say("Bỏ luật của ngành", "Law of the field taken back")}<br>${by}</li>`
}

/** What was said later of a notice, with what it was before, and for the clerk the ways to say more. */
export const laterWords = (notice: Notice, officer: Officer): Markup => {
  const { say, language, account } = officer
  const { id, changes, firstDecidedOn, fieldLaw } = notice
  const clerk = account.role === "clerk"
  return html`${
    fieldLaw
      ? html`<h2>${say("Luật của ngành", "Law of the field")}</h2><p>${say(
          "Văn thư đã ghi rằng pháp luật của ngành quy định hình thức, thời hạn khác, và quy định đó được áp dụng trước. Bàn này không giữ nội dung của nó, nên không tính thay.",
          "The clerk recorded that a law of the field sets other forms or times, and it goes before. This desk does not hold it, so it counts nothing in its place."
        )}</p>${clauses([citationOf(fieldLaw)], language)}`
      : ""
  }${
    changes.length > 0
      ? html`<h2>${say("Đã đính chính, bổ sung", "Corrections")} <span class="count">(${changes.length})</span></h2><ul>${changes.map(
          (one, n) =>
            told(
              one,
              changes.slice(0, n).findLast(({ what }) => what === one.what),
              firstDecidedOn,
              officer
            )
        )}</ul>`
      : ""
  }${
    clerk
      ? html`<p>${
          notice.decidedOn === null
            ? ""
            : html`<a href="/disclosure/${id}/day">${say("Đính chính ngày văn bản", "Correct the day of the document")}</a> · `
        }<a href="/disclosure/${id}/field-law">${
          fieldLaw
            ? say("Bỏ luật của ngành", "Take the law of the field back")
            : say("Pháp luật của ngành quy định khác?", "Does a law of the field say otherwise?")
        }</a></p>`
      : ""
  }`
}

const lawFields = ({ say }: Officer): readonly Field[] => [
  {
    name: "number",
    words: say("Số hiệu văn bản", "Number of the instrument"),
    hint: "31/2024/QH15",
    kind: "text",
    required: true
  },
  { name: "title", words: say("Tên văn bản", "Its title"), kind: "text", required: true },
  { name: "issuer", words: say("Nơi ban hành", "Who issued it"), kind: "text", required: true },
  { name: "issued", words: say("Ngày ban hành", "Day of issue"), kind: "date", required: true },
  {
    name: "at",
    words: say("Điều, khoản, điểm", "Clause"),
    hint: say("Ví dụ: khoản 2 Điều 87.", "As: khoản 2 Điều 87."),
    kind: "text",
    required: true
  },
  {
    name: "quote",
    words: say("Câu chữ quy định khác", "The words that say otherwise"),
    hint: say("Chép đúng vài chữ của văn bản.", "A few words of it, as they stand."),
    kind: "text",
    required: true
  }
]

type What = "day" | "field-law"

const fieldsOf = (what: What, notice: Notice, officer: Officer): readonly Field[] => {
  const { say } = officer
  if (what === "field-law") return notice.fieldLaw ? [whyField(officer)] : lawFields(officer)
  return [
    {
      name: "decidedOn",
      words: say("Ngày đúng", "The right day"),
      hint: say("Ngày đã ghi vẫn giữ trong sổ.", "The day as recorded stays on record."),
      kind: "date",
      required: true
    },
    whyField(officer)
  ]
}

const sheet = (
  c: Request,
  officer: Officer,
  notice: Notice,
  what: What,
  given: Filled,
  commandId: string,
  note: Markup | "" = ""
) => {
  const { say, language } = officer
  const title =
    what === "day"
      ? say("Đính chính ngày văn bản", "Correct the day of the document")
      : say("Pháp luật của ngành", "A law of the field")
  return respond(
    c,
    {
      title,
      here: "/disclosure",
      content: html`${note}<p class="lead"><span lang="vi">${notice.title}</span>${
        notice.decidedOn === null
          ? ""
          : html` · ${say("văn bản ngày", "document of")} ${dateIn(language, notice.decidedOn)}`
      }</p><form class="sheet" method="post" action="/disclosure/${notice.id}/${what}">${csrfField(officer)}<input type="hidden" name="commandId" value="${commandId}">${questions(fieldsOf(what, notice, officer), given, say)}<p class="actions"><button>${say("Ghi", "Record it")}</button> <a href="/disclosure/${notice.id}">${say("Quay lại thông báo", "Back to the notice")}</a></p></form>`
    },
    note !== "" || given.faults.size > 0 ? 422 : 200
  )
}

export const noticeChangePages = (app: Hono<Env>, desk: Desk): void => {
  const db = desk.database

  const ownNotice = async (c: Request, { account }: Officer): Promise<Notice> => {
    const found = await noticeOf(db, account.tenant, c.req.param("notice") ?? "")
    if (!found) throw notFound()
    return found
  }

  for (const what of ["day", "field-law"] as const)
    app.get(`/disclosure/:notice/${what}`, async c => {
      const officer = officerOf(c, "clerk")
      return sheet(c, officer, await ownNotice(c, officer), what, filled(), randomUUID())
    })

  const keep = async (c: Request, { account }: Officer, change: Change) => {
    await addChange(db, account.tenant, change)
    const { at, notice } = change
    await record(db, account.tenant, {
      at,
      account: account.name,
      act: `notice-${change.what}`,
      subject: `notice:${notice}`
    })
    return c.redirect(`/disclosure/${notice}`, 303)
  }

  const sent = async (c: Request) => {
    const officer = officerOf(c, "clerk")
    const notice = await ownNotice(c, officer)
    const values = c.get("form")
    const id = postingId(typed(values, "commandId"))
    const why = whys.find(one => one === typed(values, "why"))
    const said = { id, notice: notice.id, account: officer.account.name, at: desk.now() }
    return { officer, notice, values, why, said }
  }

  app.post("/disclosure/:notice/day", async c => {
    const { officer, notice, values, why, said } = await sent(c)
    const on = CivilDay.safeParse(typed(values, "decidedOn"))
    const wrong = !on.success || on.data > desk.today() || notice.decidedOn === null
    if (wrong || !why) {
      const paths = [...(wrong ? ["decidedOn"] : []), ...(why ? [] : ["why"])]
      const faults = faultsOf(
        paths.map(name => ({ path: [name], message: "" })),
        officer
      )
      return sheet(c, officer, notice, "day", { values, faults }, said.id)
    }
    const { tenant } = officer.account
    const setting = await settingOf(db, tenant)
    const own = (await postingsOf(db, tenant)).filter(one => one.notice === notice.id)
    const fault =
      setting && own.map(one => faultOf(one, on.data, communeFrom(setting))).find(one => one !== null)
    if (fault) {
      // A publication that is older than its document proves nothing: it is withdrawn first, by who recorded it.
      const note = refused(fault.why, fault, officer)
      return sheet(c, officer, notice, "day", { values, faults: new Map() }, said.id, note)
    }
    return keep(c, officer, { ...said, why, what: "decided-on", value: on.data })
  })

  app.post("/disclosure/:notice/field-law", async c => {
    const { officer, notice, values, why, said } = await sent(c)
    if (notice.fieldLaw) {
      if (why) return keep(c, officer, { ...said, why, what: "field-law", value: null })
      const faults = faultsOf([{ path: ["why"], message: "" }], officer)
      return sheet(c, officer, notice, "field-law", { values, faults }, said.id)
    }
    const law = fieldLawFrom(values)
    if (!law.success || law.data.issued > desk.today()) {
      const faults = faultsOf(law.error?.issues ?? [{ path: ["issued"], message: "" }], officer)
      return sheet(c, officer, notice, "field-law", { values, faults }, said.id)
    }
    return keep(c, officer, { ...said, why: "other", what: "field-law", value: law.data })
  })
}
