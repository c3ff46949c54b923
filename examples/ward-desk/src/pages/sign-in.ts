import { getConnInfo } from "@hono/node-server/conninfo"
import type { Hono } from "hono"
import { html } from "hono/html"
import { accountOf, recognised } from "../accounts.ts"
import { record } from "../audit.ts"
import type { Desk } from "../desk.ts"
import { type Field, filled, question, typed } from "../form.ts"
import { csrfField } from "../layout.ts"
import { rateLimit } from "../rate-limit.ts"
import { Turned } from "../refusals.ts"
import { respond, visitorOf } from "../respond.ts"
import { giveToken } from "../security.ts"
import { beginSession, endSession, newToken } from "../sessions.ts"
import type { Env, Request, Visitor } from "../visitor.ts"

/** Where a request comes from, as the socket says; headers that a client can write are not believed. */
export const addressOf = (c: Request): string => {
  try {
    return getConnInfo(c).remote.address ?? "unknown"
  } catch {
    return "unknown"
  }
}

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

const form = (c: Request, wrong: boolean) => {
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
              "Tên đăng nhập hoặc mật khẩu không đúng.",
              "The account or the password is wrong."
            )}</div>`
          : ""
      }<form class="sheet" method="post" action="/sign-in">${csrfField(visitor)}
${fieldsFor(visitor).map(field => question(field, filled()))}
<p class="actions"><button>${say("Đăng nhập", "Sign in")}</button></p></form>`
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

  app.get("/sign-in", c => (visitorOf(c).account ? c.redirect("/", 303) : form(c, false)))

  app.post("/sign-in", async c => {
    const name = typed(c.get("form"), "name")
    const now = desk.now()
    const address = addressOf(c)
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
      return form(c, true)
    }
    byName.forget(key)
    byAddress.refund(address)
    await endSession(desk.database, visitorOf(c).token)
    giveToken(c, await beginSession(desk.database, account, now))
    await record(desk.database, account.tenant, {
      at: now,
      account: account.name,
      act: "sign-in",
      subject: ""
    })
    return c.redirect("/", 303)
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
