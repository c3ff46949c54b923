import type { Hono } from "hono"
import { html } from "hono/html"
import { changePassword, recognised } from "../accounts.ts"
import { record } from "../audit.ts"
import type { Desk } from "../desk.ts"
import { type Field, type Filled, filled, questions } from "../form.ts"
import { csrfField } from "../layout.ts"
import { rateLimit } from "../rate-limit.ts"
import { Turned } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import { giveToken } from "../security.ts"
import { beginSession } from "../sessions.ts"
import type { Env, Officer, Request } from "../visitor.ts"

const [shortest, longest] = [12, 200]

const fields = ({ say }: Officer): readonly Field[] => [
  {
    name: "current",
    words: say("Mật khẩu đang dùng", "Password in use"),
    kind: "password",
    required: true,
    autocomplete: "current-password"
  },
  {
    name: "next",
    words: say("Mật khẩu mới", "New password"),
    hint: say(
      `Ít nhất ${shortest} chữ; một câu dễ nhớ tốt hơn một từ khó.`,
      `${shortest} letters at least; a sentence that you remember is better than a word that you do not.`
    ),
    kind: "password",
    required: true,
    autocomplete: "new-password"
  },
  {
    name: "again",
    words: say("Mật khẩu mới, lần nữa", "New password, once more"),
    kind: "password",
    required: true,
    autocomplete: "new-password"
  }
]

/** What is wrong with a new password, by field; the passwords themselves are never shown again. */
const faultsOf = (next: string, again: string, { say, account }: Officer): ReadonlyMap<string, string> => {
  const length = [...next.normalize("NFC")].length
  return new Map([
    ...(length < shortest || length > longest || next === account.name
      ? [
          [
            "next",
            say("Quá ngắn, quá dài, hoặc là tên đăng nhập.", "Too short, too long, or the account itself.")
          ] as const
        ]
      : []),
    ...(next.normalize("NFC") === again.normalize("NFC")
      ? []
      : [["again", say("Hai lần gõ không giống nhau.", "The two are not the same.")] as const])
  ])
}

const sheet = (c: Request, officer: Officer, given: Filled) => {
  const { say } = officer
  return respond(
    c,
    {
      title: say("Đổi mật khẩu", "Change the password"),
      here: "/account",
      content: html`<form class="sheet" method="post" action="/account/password">${csrfField(officer)}${questions(fields(officer), given, say)}<p class="actions"><button>${say("Đổi", "Change it")}</button> <a href="/account">${say("Về tài khoản", "Back to the account")}</a></p></form>
<p class="small">${say("Mọi phiên khác của tài khoản này sẽ kết thúc.", "Every other session of this account ends.")}</p>`
    },
    given.faults.size > 0 ? 422 : 200
  )
}

export const ownPasswordPages = (app: Hono<Env>, desk: Desk): void => {
  const tries = rateLimit(5, 15 * 60_000)

  app.get("/account/password", c => sheet(c, officerOf(c), filled()))

  app.post("/account/password", async c => {
    const officer = officerOf(c)
    const { say, account } = officer
    const form = c.get("form")
    const at = desk.now()
    if (tries.take(account.name, at) > 0)
      throw new Turned(
        429,
        "Thử quá nhiều lần. Hãy đợi 15 phút.",
        "Too many tries. Wait a quarter of an hour."
      )
    const next = form.get("next") ?? ""
    const faults = faultsOf(next, form.get("again") ?? "", officer)
    if (faults.size > 0) return sheet(c, officer, { ...filled(), faults })
    if (!(await recognised(desk.database, account.name, form.get("current") ?? ""))) {
      await record(desk.database, account.tenant, {
        at,
        account: account.name,
        act: "password-refused",
        subject: ""
      })
      return sheet(c, officer, {
        ...filled(),
        faults: new Map([["current", say("Không đúng.", "It is not right.")]])
      })
    }
    await changePassword(desk.database, account.name, next)
    giveToken(c, await beginSession(desk.database, account, at))
    await record(desk.database, account.tenant, { at, account: account.name, act: "password", subject: "" })
    tries.forget(account.name)
    return c.redirect("/account", 303)
  })
}
