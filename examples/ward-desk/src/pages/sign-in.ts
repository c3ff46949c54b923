import type { Hono } from "hono"
import { html } from "hono/html"
import { type Account, accountOf, recognised } from "../accounts.ts"
import { addressOf } from "../address.ts"
import { record } from "../audit.ts"
import type { Desk } from "../desk.ts"
import { type Field, filled, question, typed } from "../form.ts"
import { csrfField, type Markup } from "../layout.ts"
import { offerToSignIn, recognisedByPasskey } from "../passkeys.ts"
import { rateLimit } from "../rate-limit.ts"
import { notFound, Turned } from "../refusals.ts"
import { respond, visitorOf } from "../respond.ts"
import { giveToken } from "../security.ts"
import { beginSession, endSession, newToken } from "../sessions.ts"
import type { Env, Request, Visitor } from "../visitor.ts"
import { placeOf } from "./passkeys.ts"

const fieldsFor = ({ say }: Visitor): readonly Field[] => [
  {
    name: "name",
    words: say("Tên đăng nhập", "Account"),
    kind: "text",
    required: true,
    autocomplete: "username"
  },
  {
    name: "password",
    words: say("Mật khẩu", "Password"),
    kind: "password",
    required: true,
    autocomplete: "current-password"
  }
]

type Wrong = "password" | "passkey" | null

const byPasskey = (visitor: Visitor): Markup => {
  const { say } = visitor
  return html`<form method="post" action="/sign-in/passkey" data-passkey="get" data-options="/sign-in/options">${csrfField(visitor)}<input type="hidden" name="answer" value="">
<p class="actions" hidden><button class="quiet">${say("Đăng nhập bằng khóa truy cập", "Sign in with a passkey")}</button></p>
<p class="note maybe" role="status" data-failed hidden>${say("Không dùng được khóa truy cập; hãy dùng mật khẩu.", "The passkey could not be used; take the password.")}</p></form>`
}

const form = (c: Request, desk: Desk, wrong: Wrong) => {
  const visitor = visitorOf(c)
  const { say } = visitor
  return respond(
    c,
    {
      title: say("Đăng nhập", "Sign in"),
      here: "/sign-in",
      content: html`${
        wrong
          ? html`<div class="note no" role="alert" tabindex="-1" data-focus>${say(
              wrong === "password"
                ? "Tên đăng nhập hoặc mật khẩu không đúng."
                : "Khóa truy cập này không được nhận.",
              wrong === "password"
                ? "The account or the password is wrong."
                : "This passkey is not known here."
            )}</div>`
          : ""
      }<form class="sheet" method="post" action="/sign-in">${csrfField(visitor)}
${fieldsFor(visitor).map(field => question(field, filled()))}
<p class="actions"><button>${say("Đăng nhập", "Sign in")}</button></p></form>${placeOf(c, desk) ? byPasskey(visitor) : ""}`
    },
    wrong ? 401 : 200
  )
}

const quarter = 15 * 60_000

const wait = (seconds: number) =>
  new Turned(
    429,
    `Thử quá nhiều lần. Hãy đợi ${Math.ceil(seconds / 60)} phút.`,
    `Too many tries. Wait ${Math.ceil(seconds / 60)} minutes.`
  )

export const signInPages = (app: Hono<Env>, desk: Desk): void => {
  const byName = rateLimit(5, quarter)
  const byAddress = rateLimit(30, quarter)

  /** Another session, whatever somebody planted before. */
  const enter = async (c: Request, account: Account) => {
    const at = desk.now()
    await endSession(desk.database, visitorOf(c).token)
    giveToken(c, await beginSession(desk.database, account, at))
    await record(desk.database, account.tenant, { at, account: account.name, act: "sign-in", subject: "" })
    return c.redirect("/", 303)
  }

  app.get("/sign-in", c => (visitorOf(c).account ? c.redirect("/", 303) : form(c, desk, null)))

  app.post("/sign-in", async c => {
    const name = typed(c.get("form"), "name")
    const now = desk.now()
    const address = addressOf(c, desk.proxies)
    const key = JSON.stringify([address, name])
    const seconds = byAddress.take(address, now) || byName.take(key, now)
    if (seconds > 0) throw wait(seconds)
    const account = await recognised(desk.database, name, c.get("form").get("password") ?? "")
    if (!account) {
      const known = await accountOf(desk.database, name)
      await record(desk.database, known?.tenant ?? "", {
        at: now,
        account: known?.name ?? "",
        act: "sign-in-failed",
        subject: ""
      })
      return form(c, desk, "password")
    }
    byName.forget(key)
    byAddress.refund(address)
    return enter(c, account)
  })

  app.post("/sign-in/options", async c => {
    const place = placeOf(c, desk)
    if (!place) throw notFound()
    const seconds = byAddress.take(addressOf(c, desk.proxies), desk.now())
    if (seconds > 0) throw wait(seconds)
    return c.json(await offerToSignIn(desk.database, place, visitorOf(c).token, desk.now()))
  })

  app.post("/sign-in/passkey", async c => {
    const place = placeOf(c, desk)
    if (!place) throw notFound()
    const now = desk.now()
    const answer = typed(c.get("form"), "answer")
    const account = await recognisedByPasskey(desk.database, place, visitorOf(c).token, answer, now)
    if (account) {
      byAddress.refund(addressOf(c, desk.proxies))
      return enter(c, account)
    }
    await record(desk.database, "", { at: now, account: "", act: "sign-in-failed", subject: "" })
    return form(c, desk, "passkey")
  })

  app.post("/sign-out", async c => {
    const { account, token } = visitorOf(c)
    await endSession(desk.database, token)
    giveToken(c, newToken())
    if (account)
      await record(desk.database, account.tenant, {
        at: desk.now(),
        account: account.name,
        act: "sign-out",
        subject: ""
      })
    return c.redirect("/sign-in", 303)
  })
}
