import { randomUUID } from "node:crypto"
import type { CivilDate } from "@danchu/law"
import type { Refusal } from "@danchu/procedures"
import type { Hono } from "hono"
import { html } from "hono/html"
import { answersOf } from "../answers.ts"
import { record } from "../audit.ts"
import { caseIn } from "../case-in.ts"
import { clauses } from "../citations.ts"
import { fieldsOf } from "../command-fields.ts"
import type { Desk } from "../desk.ts"
import { type Field, type Filled, filled, questions, typed } from "../form.ts"
import type { Kind } from "../kinds.ts"
import { capital } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import { notFound, Turned } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import { plays } from "../roles.ts"
import { saidOf } from "../said.ts"
import { beforeSealing, seal } from "../sealing.ts"
import type { Env, Officer, Request } from "../visitor.ts"

/** The law says no, and where it says so. */
export const refusalNote = (refusal: Refusal, { say, language }: Officer): Markup =>
  html`<div class="note no" role="alert" tabindex="-1" data-focus><h2>${say("Pháp luật không cho phép", "The law says no")}</h2>
<p>${capital(refusal.message[language])}.</p>${clauses(refusal.basis, language)}</div>`

/** What the schema at the door found, by field; what was typed is not repeated. */
export const faultsOf = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  { say }: Officer,
  fields: readonly Field[] = []
): ReadonlyMap<string, string> =>
  new Map(
    issues.map(({ path }) => {
      const whole = path.slice(0, 2).join(".")
      return [
        fields.some(({ name }) => name === whole) ? whole : String(path[0] ?? ""),
        say("Chưa đúng hoặc còn thiếu.", "This is missing or not as it should be.")
      ]
    })
  )

/** Nobody has done yet what is dated tomorrow: a day that was typed wrongly is not corrected afterwards. */
export const notYet = (
  on: CivilDate,
  today: CivilDate,
  { say }: Officer
): ReadonlyMap<string, string> | null =>
  on > today ? new Map([["on", say("Ngày này chưa đến.", "That day has not come yet.")]]) : null

interface Sheet {
  readonly id: string
  readonly kind: Kind
  readonly step: string
  readonly fields: readonly Field[]
  readonly commandId: string
  readonly version: string
  readonly filled: Filled
  readonly note?: Markup
}

const sheet = (c: Request, officer: Officer, given: Sheet, status: 200 | 409 | 422) => {
  const { say, language } = officer
  const { id, kind, step, fields } = given
  const found = kind.steps[step]
  if (!found) throw notFound()
  const { label, basis } = found
  const address = `/cases/${encodeURIComponent(id)}`
  return respond(
    c,
    {
      title: `${capital(label[language])} — ${id}`,
      here: "/cases",
      content: html`${given.note ?? ""}
<form class="sheet" method="post" action="${address}/steps/${step}">${csrfField(officer)}
<input type="hidden" name="commandId" value="${given.commandId}"><input type="hidden" name="version" value="${given.version}">
${questions(fields, given.filled, say)}
<p class="actions"><button>${capital(label[language])}</button> <a href="${address}">${say("Quay lại hồ sơ", "Back to the case")}</a></p></form>
<h2>${say("Căn cứ", "Legal basis")}</h2>${clauses(basis, language)}`
    },
    status
  )
}

/** Why what was sent is not taken, where the page can come back as it was typed. */
const notTaken = (error: unknown) => {
  const said = error instanceof Error ? saidOf(error) : null
  if (said?.status !== 409 && said?.status !== 422) throw error
  return { turned: said.status, vi: said.vi, en: said.en } as const
}

/** A step that is somebody else's is not shown and not taken. */
const ownStep = async (c: Request, desk: Desk) => {
  const officer = officerOf(c)
  const { id, kind } = caseIn(c.req.param("id") ?? "")
  const step = c.req.param("step") ?? ""
  const found = Object.hasOwn(kind.steps, step) ? kind.steps[step] : undefined
  if (!found) throw notFound()
  if (!plays(officer.account.role, found.who))
    throw new Turned(403, "Bước này là của người khác.", "This step is somebody else's.")
  const danchu = await desk.danchu(officer.account.tenant)
  const { version, asked } = await kind.read(danchu, id)
  const on = desk.today()
  const fields = fieldsOf(kind, step, { on, language: officer.language, asked: asked(on) })
  return { officer, danchu, id, kind, step, version, fields }
}

export const stepPages = (app: Hono<Env>, desk: Desk): void => {
  app.get("/cases/:id/steps/:step", async c => {
    const { officer, version, ...one } = await ownStep(c, desk)
    const start = filled({ on: desk.today() })
    return sheet(
      c,
      officer,
      { ...one, commandId: randomUUID(), version: String(version), filled: start },
      200
    )
  })

  app.post("/cases/:id/steps/:step", async c => {
    const { officer, danchu, version: _, ...one } = await ownStep(c, desk)
    const { id, kind, step, fields } = one
    const form = c.get("form")
    const { account } = officer
    const { name, role, tenant } = account
    const commandId = typed(form, "commandId") || randomUUID()
    const version = typed(form, "version")
    const again = { ...one, commandId, version }
    const answers = { ...answersOf(fields, form), type: step }
    const draft = kind.parse({ ...answers, ...beforeSealing(fields, form) })
    if (!draft.success) {
      const faults = faultsOf(draft.error.issues, officer, fields)
      return sheet(c, officer, { ...again, filled: { values: form, faults } }, 422)
    }
    const early = notYet(draft.data.on, desk.today(), officer)
    if (early) return sheet(c, officer, { ...again, filled: { values: form, faults: early } }, 422)
    const sealed = await seal(desk, account, commandId, fields, form)
    const answer = await kind
      .command(danchu, {
        case: id,
        commandId,
        command: { ...draft.data, ...sealed },
        by: { id: name, roles: [role] },
        ...(/^\d{1,6}$/.test(version) && { expected: Number(version) })
      })
      .catch((error: unknown) => notTaken(error))
    const asTyped = { values: form, faults: new Map<string, string>() }
    if ("turned" in answer) {
      const { turned, vi, en } = answer
      const note = html`<p class="note no" role="alert" tabindex="-1" data-focus>${officer.say(vi, en)}</p>`
      return sheet(c, officer, { ...again, filled: asTyped, note }, turned)
    }
    const at = desk.now()
    if (answer._tag === "Refused") {
      await record(desk.database, tenant, { at, account: name, act: `refused ${step}`, subject: id })
      const note = refusalNote(answer, officer)
      return sheet(c, officer, { ...again, filled: asTyped, note }, 422)
    }
    if (!answer.repeated) await record(desk.database, tenant, { at, account: name, act: step, subject: id })
    desk.deliverSoon()
    return c.redirect(`/cases/${encodeURIComponent(id)}`, 303)
  })
}
