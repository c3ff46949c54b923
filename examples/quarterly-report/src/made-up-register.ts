import { addWorkingDays, officialCalendar } from "@danchu/calendar"
import { addDays, type CivilDate, day } from "@danchu/law"
import { type Danchu, firstComplaint } from "@danchu/sdk"

/** Sixty complaints of a made-up ward in 2026: some late, some refused, some withdrawn, some still open. */

type Command = (typeof firstComplaint.commands)["_zod"]["input"]

export interface MadeUpCase {
  readonly id: string
  readonly field: "land" | "benefits" | "other"
  readonly commands: readonly Command[]
}

const outcomes = ["right", "partly-right", "wrong"] as const
const fields = ["land", "benefits", "other"] as const

const after = (date: CivilDate, workingDays: number) => addWorkingDays(officialCalendar, date, workingDays)

const caseOf = (n: number): MadeUpCase => {
  const received = addDays(day("2026-01-05"), n * 5)
  const accepted = after(received, 3 + (n % 5))
  // Every eleventh takes longer than the law allows.
  const decided = addDays(accepted, n % 11 === 0 ? 52 : 18 + (n % 9))
  const course: Command[] = [
    {
      type: "ReceiveComplaint",
      on: received,
      signed: true,
      signers: n % 4 === 0 ? 3 : 1,
      representation: n % 4 === 0
    }
  ]
  if (n % 13 === 5)
    course.push({ type: "RefuseComplaint", on: accepted, ground: "not-directly-affected", reason: "theo sổ" })
  else {
    course.push({ type: "AcceptComplaint", on: accepted })
    if (n % 17 === 3) course.push({ type: "WithdrawComplaint", on: addDays(accepted, 6), record: "đơn rút" })
    else
      course.push(
        { type: "StartVerification", on: addDays(accepted, 1) },
        { type: "ReportVerification", on: addDays(accepted, 12), agrees: true },
        {
          type: "DecideComplaint",
          on: decided,
          outcome: outcomes[n % 3] ?? "wrong"
        },
        { type: "SendDecision", on: after(decided, 1) }
      )
  }
  return {
    id: `KN-${n + 1}/2026`,
    field: fields[n % 3] ?? "other",
    commands: course
  }
}

const cases = Array.from({ length: 60 }, (_, n) => caseOf(n))

/** What the register of the office knows and no procedure does. */
export const fieldOf: ReadonlyMap<string, MadeUpCase["field"]> = new Map(
  cases.map(({ id, field }) => [id, field])
)

/** Writes what had happened by that day; commands that are there already are not written again. */
export const recordUntil = async (danchu: Danchu, last: CivilDate): Promise<readonly string[]> => {
  const refused: string[] = []
  const by = { id: "clerk-1", roles: ["clerk"] }
  for (const { id, commands } of cases)
    for (const [at, command] of commands.entries()) {
      if (command.on > last) break
      const order = { case: id, commandId: `${id}:${at}`, command, by }
      const answer = await (at === 0
        ? danchu.open(firstComplaint, order)
        : danchu.command(firstComplaint, order))
      if (answer._tag === "Refused") {
        refused.push(
          `${id} ${command.type}: ${answer.message.vi} [${answer.basis[0].at} ${answer.basis[0].instrument}]`
        )
        break
      }
    }
  return refused
}
