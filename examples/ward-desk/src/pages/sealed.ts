import type { StoredEvent } from "@danchu/sdk"
import type { Hono } from "hono"
import { html } from "hono/html"
import { accountOf, accountsIn } from "../accounts.ts"
import { record } from "../audit.ts"
import { caseIn } from "../case-in.ts"
import { fieldWords } from "../command-words.ts"
import type { Desk } from "../desk.ts"
import { eventWords } from "../event-words.ts"
import { fileTypes } from "../file-store.ts"
import { filesIn, type StoredFile } from "../files.ts"
import { filled, question, typed } from "../form.ts"
import { capital } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import { openLocked } from "../locked-file.ts"
import { notFound, onlyFor, Turned } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import { roleNames } from "../roles.ts"
import { allow, grantFor, purpose, type Reference, referencesIn } from "../sealed.ts"
import type { Env, Officer } from "../visitor.ts"
import { download, purposeNames, sizeIn } from "./files.ts"

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

type Locked = StoredFile & { readonly ref: string }

const lockedIn = async (desk: Desk, tenant: string, id: string): Promise<readonly Locked[]> =>
  (await filesIn(desk.database, tenant, id)).flatMap(file =>
    file.ref === null ? [] : [{ ...file, ref: file.ref }]
  )

const opening = (address: string, officer: Officer): Markup =>
  html`<form class="inline" method="post" action="${address}">${csrfField(officer)}<button class="quiet">${officer.say("Mở", "Open")}</button></form>`

const closed = ({ say }: Officer): Markup =>
  html`<span class="small">${say("chưa được phép đọc", "not allowed to read")}</span>`

/** What a case keeps in the vault: a button where the reader holds a grant, and of files nothing but how many without one. */
export const sealedOf = async (
  desk: Desk,
  { id }: { readonly id: string },
  events: readonly StoredEvent[],
  officer: Officer
): Promise<Markup | ""> => {
  const { say, language, account } = officer
  const references = referencesIn(events)
  const files = await lockedIn(desk, account.tenant, id)
  if (references.length + files.length === 0) return ""
  const isMine = async ({ ref }: { readonly ref: string }) =>
    (await grantFor(desk, account.tenant, ref, account.name)) !== null
  const address = `/cases/${encodeURIComponent(id)}`
  const rows: Markup[] = []
  for (const one of references)
    rows.push(
      html`<li>${nameOf(one, officer)} ${(await isMine(one)) ? opening(`${address}/sealed/${one.ref}`, officer) : closed(officer)}</li>`
    )
  let others = 0
  for (const file of files)
    if (await isMine(file))
      rows.push(
        html`<li>${capital(purposeNames[file.what][language])}, ${fileTypes[file.type].toUpperCase()}, ${sizeIn(file.size, officer)} ${opening(`${address}/locked/${file.id}`, officer)}</li>`
      )
    else others++
  if (others > 0) rows.push(html`<li>${say(`${others} tệp`, `Files: ${others}`)} ${closed(officer)}</li>`)
  const keeper = keepers.some(role => role === account.role)
  return html`<h2>${say("Trong kho bảo mật", "In the vault")}</h2>
<p class="small">${say(
    "Người tố cáo, người gửi đơn, nội dung và tệp không nằm trong hồ sơ; mỗi lần mở đều được ghi lại.",
    "Who denounces or sends, what it says, and its files are not in the case; every opening is recorded."
  )}</p><ul class="steps">${rows}</ul>${keeper ? await allowing(desk, id, officer) : ""}`
}

export const sealedPages = (app: Hono<Env>, desk: Desk): void => {
  const referencesOf = async (tenant: string, caseId: string) => {
    const { id, kind } = caseIn(caseId)
    const danchu = await desk.danchu(tenant)
    await kind.read(danchu, id)
    return referencesIn(await danchu.history(id))
  }

  /** What lets the officer read; without one the try itself goes on record. */
  const heldBy = async ({ account: { tenant, name } }: Officer, subject: string, ref: string) => {
    const grant = await grantFor(desk, tenant, ref, name)
    if (grant !== null) return { tenant, by: name, grant, purpose }
    await record(desk.database, tenant, { at: desk.now(), account: name, act: "read-denied", subject })
    throw new Turned(403, "Bạn chưa được phép đọc.", "You have no grant to read this.")
  }

  app.post("/cases/:id/readers", async c => {
    const { account } = officerOf(c)
    onlyFor(account.role, ...keepers)
    const { tenant, name } = account
    const id = c.req.param("id")
    const kept = [...(await referencesOf(tenant, id)), ...(await lockedIn(desk, tenant, id))]
    const reader = await accountOf(desk.database, typed(c.get("form"), "reader"))
    if (!reader || reader.tenant !== tenant || reader.name === name)
      throw new Turned(400, "Hãy chọn một người khác của cơ quan.", "Choose somebody else of the office.")
    await allow(
      desk,
      { tenant, by: name, to: reader.name },
      kept.map(({ ref }) => ref)
    )
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
    const text = await desk.safe.open({ ref: one.ref, ...(await heldBy(officer, id, one.ref)) })
    await record(desk.database, tenant, { at: desk.now(), account: name, act: "read", subject: id })
    return respond(c, {
      title: nameOf(one, officer),
      here: "/cases",
      content: html`<p class="note maybe">${say("Bí mật: không chép ra ngoài. Lần đọc này đã được ghi lại.", "Secret: do not copy it. This reading is on record.")}</p>
<p class="body" lang="vi">${text}</p><p><a href="/cases/${encodeURIComponent(id)}">${say("Quay lại hồ sơ", "Back to the case")}</a></p>`
    })
  })

  app.post("/cases/:id/locked/:file", async c => {
    const officer = officerOf(c)
    const { tenant, name } = officer.account
    const id = c.req.param("id")
    await referencesOf(tenant, id)
    const file = (await lockedIn(desk, tenant, id)).find(one => one.id === c.req.param("file"))
    if (!file) throw notFound()
    const held = await heldBy(officer, id, file.ref)
    const bytes = await openLocked(desk, { ...held, caseId: id }, file, file.ref)
    await record(desk.database, tenant, { at: desk.now(), account: name, act: "read-file", subject: id })
    if (!bytes) throw notFound()
    return download(c, bytes, file, id)
  })
}
