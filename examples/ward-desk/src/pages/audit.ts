import type { Hono } from "hono"
import { html } from "hono/html"
import { linesOf } from "../audit.ts"
import type { Desk } from "../desk.ts"
import { tidy } from "../form.ts"
import { kindOf } from "../kinds.ts"
import { capital, momentIn } from "../language.ts"
import { officerOf, respond } from "../respond.ts"
import type { Env, Visitor } from "../visitor.ts"

const actWords = (act: string, subject: string, { say, language }: Visitor): string => {
  const [first = "", second] = act.split(" ")
  const step = Object.entries(kindOf(subject)?.steps ?? {}).find(([name]) => name === (second ?? first))
  if (step)
    return `${first === "refused" ? say("Bị từ chối: ", "Refused: ") : ""}${capital(step[1].label[language])}`
  switch (first) {
    case "sign-in":
      return say("Đăng nhập", "Signed in")
    case "sign-in-failed":
      return say("Đăng nhập không được", "Failed to sign in")
    case "sign-out":
      return say("Đăng xuất", "Signed out")
    case "reception":
      return say("Ghi sổ tiếp công dân", "Wrote a reception down")
    case "notice":
      return say("Niêm yết thông báo", "Posted a notice")
    case "notice-decided":
      return say("Ghi ngày văn bản của thông báo", "Recorded the day of a notice's document")
    case "notice-decided-on":
      return say("Đính chính ngày văn bản của thông báo", "Corrected the day of a notice's document")
    case "notice-field-law":
      return say("Ghi hoặc bỏ luật của ngành cho thông báo", "Recorded or took back a law of the field")
    case "remark":
      return say("Ghi chú đính chính một ngày của hồ sơ", "Noted a mistaken day of a case")
    case "posting":
      return say("Ghi việc công khai", "Recorded a publication")
    case "posting-ended":
      return say("Ghi ngày thôi công khai", "Recorded the end of a publication")
    case "posting-withdrawn":
      return say("Rút lời ghi việc công khai", "Withdrew a record of publication")
    case "commune":
      return say("Khai nơi và hình thức công khai", "Set where and how the commune publishes")
    case "allow":
      return say("Cho phép đọc kho bảo mật", "Let somebody read the vault")
    case "read":
      return say("Đọc kho bảo mật", "Read the vault")
    case "read-file":
      return say("Mở tệp trong kho bảo mật", "Opened a file of the vault")
    case "read-denied":
      return say("Bị từ chối đọc kho bảo mật", "Was denied the vault")
    case "file":
      return say("Đưa tệp vào hồ sơ", "Put a file into a case")
    case "hand-over":
      return say("Giao văn bản", "Handed a paper over")
    case "password":
      return say("Đổi mật khẩu", "Changed the password")
    case "password-refused":
      return say("Đổi mật khẩu không được: sai mật khẩu đang dùng", "Failed to change the password")
    case "passkey":
      return say("Thêm khóa truy cập", "Added a passkey")
    case "passkey-removed":
      return say("Bỏ khóa truy cập", "Removed a passkey")
    case "report":
      return `${say("Lập báo cáo", "Built a report")} (${second ?? ""})`
    default:
      return act
  }
}

export const auditPage = (app: Hono<Env>, desk: Desk): void => {
  app.get("/audit", async c => {
    const visitor = officerOf(c, "chair")
    const { say, language, account } = visitor
    const subject = tidy(c.req.query("of") ?? "").toUpperCase()
    const given = c.req.query("before") ?? ""
    const before = /^\d{1,15}$/.test(given) ? Number(given) : Number.MAX_SAFE_INTEGER
    const { lines, next } = await linesOf(desk.database, account.tenant, { before, subject })
    const onward = new URLSearchParams({
      ...(subject !== "" && { of: subject }),
      ...(next !== null && { before: String(next) })
    })
    return respond(c, {
      title: say("Nhật ký: ai đã làm gì", "Audit: who did what"),
      here: "/audit",
      content: html`<form class="sheet" method="get" action="/audit" role="search"><div class="field"><label for="of">${say(
        "Chỉ của một hồ sơ",
        "Of one case alone"
      )} <span class="hint">KN-2026-0001</span></label><input id="of" name="of" type="text" autocomplete="off" value="${subject}"></div>
<p class="actions"><button class="quiet">${say("Xem", "Show")}</button></p></form><table class="cards"><thead><tr><th scope="col">${say("Lúc", "When")}</th><th scope="col">${say("Ai", "Who")}</th><th scope="col">${say("Việc", "Act")}</th><th scope="col">${say("Với", "On")}</th></tr></thead><tbody>${lines.map(
        one =>
          html`<tr><td class="nowrap">${momentIn(language, one.at)}</td><th scope="row">${one.account}</th><td>${actWords(one.act, one.subject, visitor)}</td><td>${one.subject}</td></tr>`
      )}</tbody></table>${next === null ? "" : html`<p class="actions"><a class="button quiet" href="/audit?${onward.toString()}">${say("Cũ hơn", "Older")}</a></p>`}`
    })
  })
}
