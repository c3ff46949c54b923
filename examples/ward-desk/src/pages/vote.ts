import { type Label, type Tally, tallyVote } from "@danchu/law"
import { day, Fault } from "@danchu/sdk"
import type { Hono } from "hono"
import { html } from "hono/html"
import { clauses } from "../citations.ts"
import type { Desk } from "../desk.ts"
import { type Field, filled, question } from "../form.ts"
import { capital } from "../language.ts"
import type { Markup } from "../layout.ts"
import { officerOf, respond } from "../respond.ts"
import type { Env, Officer } from "../visitor.ts"

const matters = {
  D1: { vi: "Chủ trương, mức đóng góp xây dựng", en: "Contributions to public works" },
  D2: { vi: "Thu, chi, quản lý khoản đóng góp, tài sản chung", en: "Handling of common funds and assets" },
  D3: { vi: "Hương ước, quy ước", en: "The community covenant" },
  D4: { vi: "Bầu, cho thôi Trưởng thôn, Tổ trưởng", en: "Electing or dismissing the head" },
  D5: { vi: "Bầu, cho thôi thành viên hai Ban", en: "Electing or dismissing board members" },
  D6: { vi: "Công việc tự quản khác", en: "Other self-management" }
} as const satisfies Record<string, Label>
const forms = {
  meeting: { vi: "Họp", en: "Meeting" },
  ballot: { vi: "Phát phiếu lấy ý kiến", en: "Ballot" },
  online: { vi: "Biểu quyết trực tuyến", en: "Online" }
} as const satisfies Record<string, Label>
const scopes = {
  neighbourhood: { vi: "Thôn, tổ dân phố", en: "Neighbourhood" },
  commune: { vi: "Toàn cấp xã", en: "The whole commune" }
} as const satisfies Record<string, Label>

const keyOf = <T extends object>(table: T, text: string | undefined): (keyof T & string) | undefined =>
  (Object.keys(table) as (keyof T & string)[]).find(key => key === text)

const oneOf = (
  name: string,
  words: string,
  table: Readonly<Record<string, Label>>,
  { language }: Officer
): Field => ({
  name,
  words,
  kind: "one-of",
  required: true,
  choices: Object.entries(table).map(([value, label]) => ({ value, words: label[language] }))
})

const refusalWords: Readonly<Record<Tally["refusals"][number]["code"], Label>> = {
  "not-enough-households": { vi: "chưa đủ số hộ tán thành", en: "not enough households approve" },
  "not-enough-neighbourhoods": {
    vi: "chưa đủ số thôn, tổ dân phố tán thành",
    en: "not enough neighbourhoods approve"
  },
  "no-threshold-for-commune-scope": {
    vi: "luật không quy định tỷ lệ cho việc này ở phạm vi toàn cấp xã",
    en: "the law gives no share for this matter in the whole commune"
  },
  "counted-by-voters-not-neighbourhoods": {
    vi: "luật của ngày đó tính theo cử tri",
    en: "the law of that day counts voters"
  },
  "form-not-open-to-this-matter": {
    vi: "hình thức này không dùng cho việc này",
    en: "this form is not open to this matter"
  },
  "ballot-only-after-a-failed-meeting": {
    vi: "chỉ phát phiếu khi đã họp mà không đủ người",
    en: "a ballot comes only after a meeting that failed"
  }
}

const result = (tally: Tally, { say, language }: Officer): Markup =>
  html`<div class="note ${tally.passes ? "yes" : "no"}" role="status" tabindex="-1" data-focus><h2>${
    tally.passes ? say("Được thông qua", "It passes") : say("Không được thông qua", "It does not pass")
  }</h2>${
    tally.needed === null
      ? ""
      : html`<p>${say(`Cần ít nhất ${tally.needed} trên ${tally.of}.`, `At least ${tally.needed} of ${tally.of} must approve.`)}</p>`
  }${tally.refusals.map(({ code, basis }) => html`<p>${capital(refusalWords[code][language])}.</p>${clauses(basis, language)}`)}${
    tally.refusals.length === 0 ? clauses(tally.basis, language) : ""
  }</div>`

const answer = (query: Readonly<Record<string, string>>, officer: Officer): Markup | "" => {
  const { say, language } = officer
  const matter = keyOf(matters, query["matter"])
  const form = keyOf(forms, query["form"])
  const scope = keyOf(scopes, query["scope"])
  const whole = /^\d{1,7}$/
  const { total = "", yes = "", on = "" } = query
  if (!matter) return ""
  const wrong = html`<p class="note no" role="alert">${say(
    "Số liệu chưa đúng: cần số nguyên, số tán thành không lớn hơn tổng số, ngày có thật.",
    "The figures are not right: whole numbers, no more in favour than there are, and a day that exists."
  )}</p>`
  if (!form || !scope || !whole.test(total) || !whole.test(yes)) return wrong
  try {
    const tally = tallyVote({ matter, form, scope, total: Number(total), yes: Number(yes), on: day(on) })
    return tally._tag === "Tally"
      ? result(tally, officer)
      : html`<div class="note maybe" role="status"><h2>${say("Không có câu trả lời", "No answer")}</h2><p>${say(
          "Luật của ngày này chưa có hoặc chưa được kiểm chứng.",
          "No law of this day is known, or none was verified."
        )}</p>${clauses(tally.basis, language)}</div>`
  } catch (error) {
    if (error instanceof Fault) return wrong
    throw error
  }
}

export const votePage = (app: Hono<Env>, desk: Desk): void => {
  app.get("/vote", c => {
    const officer = officerOf(c)
    const { say } = officer
    const query = c.req.query()
    const fields: readonly Field[] = [
      oneOf("matter", say("Việc đưa ra biểu quyết", "Matter"), matters, officer),
      oneOf("scope", say("Phạm vi", "Scope"), scopes, officer),
      oneOf("form", say("Hình thức", "Form"), forms, officer),
      {
        name: "total",
        words: say("Tổng số hộ (hoặc thôn, tổ)", "Households (or neighbourhoods) in all"),
        kind: "number",
        required: true
      },
      { name: "yes", words: say("Số tán thành", "In favour"), kind: "number", required: true },
      { name: "on", words: say("Ngày biểu quyết", "Day of the vote"), kind: "date", required: true }
    ]
    const values = filled({ on: desk.today(), ...query })
    return respond(c, {
      title: say("Kiểm phiếu biểu quyết", "Vote count"),
      here: "/vote",
      content: html`${answer(query, officer)}<form class="sheet wide" method="get" action="/vote"><div class="row">${fields.map(
        field => question(field, values)
      )}</div><p class="actions"><button>${say("Tính", "Count")}</button></p></form>`
    })
  })
}
