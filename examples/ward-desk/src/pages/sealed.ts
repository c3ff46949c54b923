import type { StoredEvent } from "@danchu/sdk"
import type { Hono } from "hono"
import { html } from "hono/html"
import { accountOf, accountsIn } from "../accounts.ts"
import { record } from "../audit.ts"
import { caseIn } from "../case-in.ts"
import { fieldWords } from "../command-words.ts"
import type { Desk } from "../desk.ts"
import { eventWords } from "../event-words.ts"
import { filled, question, typed } from "../form.ts"
import { capital } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import { notFound, onlyFor, Turned } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import { roleNames } from "../roles.ts"
import { allow, grantFor, purpose, type Reference, referencesIn } from "../sealed.ts"
import type { Env, Officer } from "../visitor.ts"

/** Who may let others read; nobody lets himself. */
const keepers = ["chair", "clerk"] as const

const nameOf = ({ event, field }: Reference, { language }: Officer): string =>
  `${capital(eventWords(event)[language])}: ${(fieldWords[field]?.[language] ?? field).toLocaleLowerCase(language)}`

const allowing = async (desk: Desk, id: string, officer: Officer): Promise<Markup> => {
  const { say, language, account } = officer
  const others = (await accountsIn(desk.database, account.tenant)).filter(({ name }) => name !== account.name)
  const field = {
    name: "reader",
    words: say("Cho phép đọc trong bảy ngày", "Let somebody read for seven days"),
    hint: say("Không ai tự cho phép mình.", "Nobody allows himself."),
    kind: "one-of",
    required: true,
    choices: others.map(({ name, role }) => ({
      value: name,
      words: `${name} · ${roleNames[role][language]}`
    }))
  } as const
  return html`<form class="sheet" method="post" action="/cases/${encodeURIComponent(id)}/readers">${csrfField(officer)}${question(field, filled())}
<p class="actions"><button class="quiet">${say("Cho phép", "Allow")}</button></p></form>`
}

/** What a case keeps in the vault: a button where the reader holds a grant. */
export const sealedOf = async (
  desk: Desk,
  { id }: { readonly id: string },
  events: readonly StoredEvent[],
  officer: Officer
): Promise<Markup | ""> => {
  const { say, account } = officer
  const references = referencesIn(events)
  if (references.length === 0) return ""
  const rows: Markup[] = []
  for (const one of references) {
    const mine = (await grantFor(desk, account.tenant, one.ref, account.name)) !== null
    rows.push(
      html`<li>${nameOf(one, officer)} ${
        mine
          ? html`<form class="inline" method="post" action="/cases/${encodeURIComponent(id)}/sealed/${one.ref}">${csrfField(officer)}<button class="quiet">${say("Mở", "Open")}</button></form>`
          : html`<span class="small">${say("chưa được phép đọc", "not allowed to read")}</span>`
      }</li>`
    )
  }
  const keeper = keepers.some(role => role === account.role)
  return html`<h2>${say("Trong kho bảo mật", "In the vault")}</h2>
<p class="small">${say(
    "Người tố cáo, người gửi đơn và nội dung không nằm trong hồ sơ; mỗi lần mở đều được ghi lại.",
    "Who denounces or sends, and what it says, are not in the case; every opening is recorded."
  )}</p><ul class="steps">${rows}</ul>${keeper ? await allowing(desk, id, officer) : ""}`
}

export const sealedPages = (app: Hono<Env>, desk: Desk): void => {
  const referencesOf = async (tenant: string, caseId: string) => {
    const { id, kind } = caseIn(caseId)
    const danchu = await desk.danchu(tenant)
    await kind.read(danchu, id)
    return referencesIn(await danchu.history(id))
  }

  app.post("/cases/:id/readers", async c => {
    const { account } = officerOf(c)
    onlyFor(account.role, ...keepers)
    const { tenant, name } = account
    const id = c.req.param("id")
    const references = await referencesOf(tenant, id)
    const reader = await accountOf(desk.database, typed(c.get("form"), "reader"))
    if (!reader || reader.tenant !== tenant || reader.name === name)
      throw new Turned(400, "Hãy chọn một người khác của cơ quan.", "Choose somebody else of the office.")
    await allow(desk, { tenant, by: name, to: reader.name }, references)
    await record(desk.database, tenant, { at: desk.now(), account: name, act: "allow", subject: id })
    return c.redirect(`/cases/${encodeURIComponent(id)}`, 303)
  })

  app.post("/cases/:id/sealed/:ref", async c => {
    const officer = officerOf(c)
    const { say, account } = officer
    const { tenant, name } = account
    const id = c.req.param("id")
    const one = (await referencesOf(tenant, id)).find(({ ref }) => ref === c.req.param("ref"))
    if (!one) throw notFound()
    const grant = await grantFor(desk, tenant, one.ref, name)
    if (grant === null) throw new Turned(403, "Bạn chưa được phép đọc.", "You have no grant to read this.")
    const text = await desk.safe.open({ tenant, ref: one.ref, grant, by: name, purpose })
    await record(desk.database, tenant, { at: desk.now(), account: name, act: "read", subject: id })
    return respond(c, {
      title: nameOf(one, officer),
      here: "/cases",
      content: html`<p class="note maybe">${say("Bí mật: không chép ra ngoài. Lần đọc này đã được ghi lại.", "Secret: do not copy it. This reading is on record.")}</p>
<p class="body" lang="vi">${text}</p><p><a href="/cases/${encodeURIComponent(id)}">${say("Quay lại hồ sơ", "Back to the case")}</a></p>`
    })
  })
}
