import { randomUUID } from "node:crypto"
import type { CivilDate } from "@danchu/law"
import { complaintFirst, type Refusal } from "@danchu/procedures"
import { firstComplaint } from "@danchu/sdk"
import type { Hono } from "hono"
import { html } from "hono/html"
import { record } from "../audit.ts"
import { clauses } from "../citations.ts"
import { answersOf, fieldsOf } from "../command-fields.ts"
import type { Desk } from "../desk.ts"
import { type Filled, filled, question, typed } from "../form.ts"
import { capital } from "../language.ts"
import { csrfField, type Markup } from "../layout.ts"
import { notFound, Turned } from "../refusals.ts"
import { officerOf, respond } from "../respond.ts"
import { plays } from "../roles.ts"
import type { Env, Officer, Request } from "../visitor.ts"

type StepName = keyof typeof complaintFirst.steps
const isStep = (text: string): text is StepName => Object.hasOwn(complaintFirst.steps, text)

/** The law says no, and where it says so. */
export const refusalNote = (refusal: Refusal, { say, language }: Officer): Markup =>
  html`<div class="note no" role="alert" tabindex="-1" data-focus><h2>${say("Pháp luật không cho phép", "The law says no")}</h2>
<p>${capital(refusal.message[language])}.</p>${clauses(refusal.basis, language)}</div>`

/** What the schema at the door found, by field; what was typed is not repeated. */
export const faultsOf = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  { say }: Officer
): ReadonlyMap<string, string> =>
  new Map(
    issues.map(({ path }) => [
      String(path[0] ?? ""),
      say("Chưa đúng hoặc còn thiếu.", "This is missing or not as it should be.")
    ])
  )

interface Sheet {
  readonly id: string
  readonly step: StepName
  readonly commandId: string
  readonly version: string
  readonly filled: Filled
  readonly note?: Markup
}

const sheet = (c: Request, desk: Desk, officer: Officer, given: Sheet, status: 200 | 422) => {
  const { say, language } = officer
  const { id, step } = given
  const { label, basis } = complaintFirst.steps[step]
  const address = `/cases/${encodeURIComponent(id)}`
  return respond(
    c,
    {
      title: `${capital(label[language])} — ${id}`,
      here: "/cases",
      content: html`${given.note ?? ""}
<form class="sheet" method="post" action="${address}/steps/${step}">${csrfField(officer)}
<input type="hidden" name="commandId" value="${given.commandId}"><input type="hidden" name="version" value="${given.version}">
${fieldsOf(step, desk.today(), language).map(field => question(field, given.filled))}
<p class="actions"><button>${capital(label[language])}</button> <a href="${address}">${say("Quay lại hồ sơ", "Back to the case")}</a></p></form>
<h2>${say("Căn cứ", "Legal basis")}</h2>${clauses(basis, language)}`
    },
    status
  )
}

/** A step that is somebody else's is not shown and not taken. */
const ownStep = (c: Request): { readonly officer: Officer; readonly step: StepName; readonly id: string } => {
  const officer = officerOf(c)
  const step = c.req.param("step") ?? ""
  if (!isStep(step)) throw notFound()
  if (!plays(officer.account.role, complaintFirst.steps[step].who))
    throw new Turned(403, "Bước này là của người khác.", "This step is somebody else's.")
  return { officer, step, id: c.req.param("id") ?? "" }
}

export const stepPages = (app: Hono<Env>, desk: Desk): void => {
  app.get("/cases/:id/steps/:step", async c => {
    const { officer, step, id } = ownStep(c)
    const danchu = await desk.danchu(officer.account.tenant)
    const { version } = await danchu.read(firstComplaint, id)
    const today: CivilDate = desk.today()
    return sheet(
      c,
      desk,
      officer,
      { id, step, commandId: randomUUID(), version: String(version), filled: filled({ on: today }) },
      200
    )
  })

  app.post("/cases/:id/steps/:step", async c => {
    const { officer, step, id } = ownStep(c)
    const form = c.get("form")
    const { name, role, tenant } = officer.account
    const again = {
      id,
      step,
      commandId: typed(form, "commandId") || randomUUID(),
      version: typed(form, "version")
    }
    const danchu = await desk.danchu(tenant)
    await danchu.read(firstComplaint, id)
    const answers = answersOf(fieldsOf(step, desk.today(), officer.language), form)
    const command = firstComplaint.commands.safeParse({ ...answers, type: step })
    if (!command.success) {
      const faults = faultsOf(command.error.issues, officer)
      return sheet(c, desk, officer, { ...again, filled: { values: form, faults } }, 422)
    }
    const answer = await danchu.command(firstComplaint, {
      case: id,
      commandId: again.commandId,
      command: command.data,
      by: { id: name, roles: [role] },
      ...(/^\d{1,6}$/.test(again.version) && { expected: Number(again.version) })
    })
    const at = desk.now()
    if (answer._tag === "Refused") {
      await record(desk.database, tenant, { at, account: name, act: `refused ${step}`, subject: id })
      const note = refusalNote(answer, officer)
      return sheet(c, desk, officer, { ...again, filled: { values: form, faults: new Map() }, note }, 422)
    }
    if (!answer.repeated) await record(desk.database, tenant, { at, account: name, act: step, subject: id })
    return c.redirect(`/cases/${encodeURIComponent(id)}`, 303)
  })
}
