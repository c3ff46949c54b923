import type { Hono } from "hono"
import { html } from "hono/html"
import { addressOf } from "../address.ts"
import { caseByCode } from "../cards.ts"
import type { Desk } from "../desk.ts"
import { filled, question, typed } from "../form.ts"
import { kindOf } from "../kinds.ts"
import { capital, dateIn } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import { rateLimit } from "../rate-limit.ts"
import { Turned } from "../refusals.ts"
import { respond, visitorOf } from "../respond.ts"
import { partName } from "../roles.ts"
import type { Env, Request, Visitor } from "../visitor.ts"
import { wardName } from "../wards.ts"

const page = (c: Request, answer: Markup | "", status: 200 | 404 = 200) => {
  const visitor = visitorOf(c)
  const { say } = visitor
  const field = {
    name: "code",
    words: say("Mã tra cứu", "Code"),
    hint: say("Ghi trên giấy biên nhận, ví dụ k7mq-2xpa-h9rt.", "On your receipt, as k7mq-2xpa-h9rt."),
    kind: "text",
    required: true
  } as const
  return respond(
    c,
    {
      title: say("Đơn của tôi đến đâu rồi?", "Where is my petition?"),
      here: "/where",
      content: html`${answer}<form class="sheet" method="post" action="/where">${csrfField(visitor)}${question(field, filled())}
<p class="actions"><button>${say("Tra cứu", "Look it up")}</button></p></form>
<p class="small">${say(
        "Chỉ hiện giai đoạn và thời hạn; không hiện tên, địa chỉ, nội dung đơn.",
        "Only the phase and the deadlines are shown: no name, no address, no content."
      )}</p>`
    },
    status
  )
}

const answerOf = async (desk: Desk, code: string, { say, language }: Visitor): Promise<Markup | null> => {
  const found = await caseByCode(desk.database, code)
  const kind = found && kindOf(found.caseId)
  if (!found || !kind) return null
  const { phase, deadlines } = await kind.read(await desk.danchu(found.tenant), found.caseId)
  const open = deadlines.filter(one => one.due !== null)
  return html`<div class="note yes" role="status" tabindex="-1" data-focus><h2>${wardName(found.tenant, desk.today())}</h2>
<p>${say("Nhận ngày", "Received on")} ${dateIn(language, found.receivedOn)}. ${say("Giai đoạn", "Phase")}: <strong>${
    kind.phases[phase]?.label[language] ?? phase
  }</strong>.</p>
<ul>${open.map(
    ({ due, owner, lapse }) =>
      html`<li>${capital(partName(owner)[language])}: ${say("đến hết ngày", "until the end of")} <strong>${
        due === null ? "" : dateIn(language, due)
      }</strong>; ${say("quá hạn thì", "after that")} ${lapse[language]}.</li>`
  )}</ul></div>`
}

export const wherePages = (app: Hono<Env>, desk: Desk): void => {
  const tries = rateLimit(20, 60_000)

  app.get("/where", c => page(c, ""))

  app.post("/where", async c => {
    const visitor = visitorOf(c)
    if (tries.take(addressOf(c, desk.proxies), desk.now()) > 0)
      throw new Turned(429, "Tra cứu quá nhiều lần. Hãy đợi một phút.", "Too many look-ups. Wait a minute.")
    const code = typed(c.get("form"), "code").toLowerCase()
    const answer = /^[a-z0-9-]{4,40}$/.test(code) ? await answerOf(desk, code, visitor) : null
    if (answer) return page(c, answer)
    const unknown = visitor.say(
      "Không có đơn nào mang mã này. Hãy xem lại giấy biên nhận.",
      "No petition has this code. Look at your receipt again."
    )
    return page(c, html`<p class="note maybe" role="alert" tabindex="-1" data-focus>${unknown}</p>`, 404)
  })
}
