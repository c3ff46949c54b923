import type { Context, Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import type { Desk } from "../desk.ts"
import { typed } from "../form.ts"
import { momentIn } from "../language.ts"
import { csrfField } from "../layout.ts"
import { addPasskey, offerToAdd, type Place, passkeysOf, removePasskey } from "../passkeys.ts"
import { notFound, Turned } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import type { Env } from "../visitor.ts"

/** The desk's own origin; where it was not told, only this machine's, because a client writes the Host. */
export const placeOf = (c: Context<Env>, desk: Desk): Place | null => {
  if (desk.origin !== null) return { origin: desk.origin }
  const { hostname, origin } = new URL(c.req.url)
  return hostname === "localhost" ? { origin } : null
}

export const passkeyPages = (app: Hono<Env>, desk: Desk): void => {
  const here = (c: Context<Env>): Place => {
    const place = placeOf(c, desk)
    if (!place) throw notFound()
    return place
  }

  app.get("/account", async c => {
    const officer = officerOf(c)
    const { say, language, account } = officer
    const found = await passkeysOf(desk.database, account.name)
    const remove = (id: string) =>
      html`<form class="inline" method="post" action="/account/passkeys/remove">${csrfField(officer)}<input type="hidden" name="id" value="${id}"><button class="quiet">${say("Bỏ", "Remove")}</button></form>`
    return respond(c, {
      title: say("Tài khoản của tôi", "My account"),
      here: "/account",
      content: html`<h2>${say("Khóa truy cập (passkey)", "Passkeys")} <span class="count">(${found.length})</span></h2>
<p class="lead">${say(
        "Đăng nhập bằng vân tay, khuôn mặt hoặc mã của thiết bị; không có mật khẩu nào để bị lừa lấy.",
        "Signs you in by fingerprint, face or the code of your device: there is no password to be phished."
      )}</p>
<ul class="steps">${found.map(({ id, madeAt }) => html`<li>${say("Thêm lúc", "Added")} ${momentIn(language, madeAt)} ${remove(id)}</li>`)}</ul>
${
  placeOf(c, desk)
    ? html`<form method="post" action="/account/passkeys" data-passkey="create" data-options="/account/passkeys/options">${csrfField(officer)}<input type="hidden" name="answer" value=""><p class="actions" hidden><button>${say("Thêm khóa truy cập", "Add a passkey")}</button></p></form>
<noscript><p class="note maybe">${say("Khóa truy cập cần JavaScript của trình duyệt.", "Passkeys need the browser's JavaScript.")}</p></noscript>`
    : html`<p class="note maybe">${say("Chưa đặt địa chỉ của bàn việc (--origin), nên chưa thêm được khóa.", "The desk's address (--origin) is not set, so no passkey can be added.")}</p>`
}
<h2>${say("Mật khẩu", "Password")}</h2><p><a href="/account/password">${say("Đổi mật khẩu", "Change the password")}</a></p>`
    })
  })

  app.post("/account/passkeys/options", async c => {
    const { account, token } = officerOf(c)
    return c.json(await offerToAdd(desk.database, here(c), account, token, desk.now()))
  })

  app.post("/account/passkeys", async c => {
    const { account, token } = officerOf(c)
    const at = desk.now()
    if (!(await addPasskey(desk.database, here(c), account, token, typed(c.get("form"), "answer"), at)))
      throw new Turned(
        400,
        "Khóa truy cập chưa được thêm. Hãy thử lại.",
        "The passkey was not added. Try again."
      )
    await record(desk.database, account.tenant, { at, account: account.name, act: "passkey", subject: "" })
    return c.redirect("/account", 303)
  })

  app.post("/account/passkeys/remove", async c => {
    const { account } = officerOf(c)
    if (!(await removePasskey(desk.database, account.name, typed(c.get("form"), "id")))) throw notFound()
    await record(desk.database, account.tenant, {
      at: desk.now(),
      account: account.name,
      act: "passkey-removed",
      subject: ""
    })
    return c.redirect("/account", 303)
  })
}
