import { officialCalendar } from "@danchu/calendar"
import { CaseId } from "@danchu/entities"
import { InvalidText } from "@danchu/law"
import {
  ComplaintCommand,
  ComplaintEvent,
  type ComplaintState,
  complaintFirst,
  decide,
  nextMoves,
  type Refusal
} from "@danchu/procedures"
import type { Command } from "commander"
import * as z from "zod"
import { basis } from "../answer.js"
import { textOf } from "../input.js"
import type { Answering } from "../program.js"

const bench = { calendar: officialCalendar }

interface Checked {
  state: ComplaintState
  readonly refusals: { readonly line: number; readonly refusal: Refusal }[]
  readonly warnings: string[]
}

const Line = z.looseObject({
  case: CaseId,
  procedure: z.literal("complaint-first").default("complaint-first")
})

const badLine = (line: number, why: string, cause?: unknown) =>
  new InvalidText(
    `line ${line}: ${why}`,
    `line ${line}`,
    "One JSON object a line: the case, and an event or a command of its procedure.",
    { cause }
  )

const explained = (error: z.ZodError): string =>
  error.issues.map(issue => `${issue.path.join(".") || "the line"}: ${issue.message}`).join("; ")

const read = (text: string, line: number): { readonly id: CaseId; readonly body: object } => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw badLine(line, "it is not JSON", error)
  }
  const parsed = Line.safeParse(json)
  if (!parsed.success) throw badLine(line, explained(parsed.error), parsed.error)
  const { case: id, procedure: _, ...body } = parsed.data
  return { id, body }
}

/** An event changes the state; a command is decided first, and its refusal is part of the answer. */
const apply = (checked: Checked, body: object, line: number): void => {
  const type = "type" in body ? String(body.type) : ""
  if (Object.hasOwn(complaintFirst.steps, type)) {
    const command = ComplaintCommand.safeParse(body)
    if (!command.success) throw badLine(line, explained(command.error), command.error)
    const answer = decide(complaintFirst, checked.state, command.data, bench)
    if (answer._tag === "Refused") checked.refusals.push({ line, refusal: answer })
    else {
      for (const event of answer.events) checked.state = complaintFirst.evolve(checked.state, event)
      checked.warnings.push(...answer.warnings.map(warning => `line ${line}: ${warning}`))
    }
    return
  }
  const event = ComplaintEvent.safeParse({ governedBy: [], ...body })
  if (!event.success) throw badLine(line, explained(event.error), event.error)
  checked.state = complaintFirst.evolve(checked.state, event.data)
}

const check = (file: string) => {
  const cases = new Map<CaseId, Checked>()
  for (const [index, text] of textOf(file).split(/\r?\n/).entries()) {
    if (text.trim() === "") continue
    const { id, body } = read(text, index + 1)
    const checked = cases.get(id) ?? { state: complaintFirst.initial, refusals: [], warnings: [] }
    cases.set(id, checked)
    apply(checked, body, index + 1)
  }
  return {
    cases: [...cases].map(([id, { state, refusals, warnings }]) => ({
      case: id,
      procedure: complaintFirst.id,
      state: state.phase,
      label: complaintFirst.phases[state.phase].label,
      facts: state,
      deadlines: complaintFirst.deadlines(state, bench).map(one => ({ ...one, basis: basis(one.basis) })),
      next: nextMoves(complaintFirst, state),
      refusals: refusals.map(({ line, refusal }) => ({
        line,
        code: refusal.code,
        message: refusal.message,
        basis: basis(refusal.basis)
      })),
      warnings
    }))
  }
}

/** `danchu case …`: what a case has come to. */
export const caseCommands = (program: Command, answering: Answering): void => {
  program
    .command("case")
    .description("cases and their procedures")
    .command("check <file>")
    .description("replays events and commands, one JSON object a line: state, open deadlines, refusals")
    .action(answering(check))
}
