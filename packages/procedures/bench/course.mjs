import { day, officialCalendar } from "@danchu/calendar"
import { ComplaintCommand, complaintFirst, decide, replay } from "@danchu/procedures"

export const bench = { calendar: officialCalendar }

const commands = [
  { type: "ReceiveComplaint", on: "2026-07-01", signed: true, signers: 1 },
  { type: "AskSupplement", on: "2026-07-02", missing: ["tài liệu"] },
  { type: "ReceiveSupplement", on: "2026-07-03" },
  { type: "AcceptComplaint", on: "2026-07-06" },
  { type: "FindComplex", on: "2026-07-07", criteria: ["several-matters"], record: "TB 1" },
  { type: "StartVerification", on: "2026-07-08" },
  { type: "ReportVerification", on: "2026-07-20", agrees: false },
  { type: "InviteToDialogue", on: "2026-07-21", dialogueOn: "2026-07-28" },
  { type: "HoldDialogue", on: "2026-07-28", complainant: "attended", record: "BB 1" },
  { type: "DecideComplaint", on: "2026-08-03", outcome: "wrong" },
  { type: "SendDecision", on: "2026-08-05" },
  { type: "RecordReceiptOfDecision", on: "2026-08-10" },
  { type: "DeclareEffective", on: "2026-09-04" }
].map(given => ComplaintCommand.parse(given))

/** A whole first complaint: each command with the state that it meets, and each event with the state before it. */
export const course = (() => {
  let state = complaintFirst.initial
  const decisions = []
  const moves = []
  for (const command of commands) {
    const answer = decide(complaintFirst, state, command, bench)
    if (answer._tag === "Refused") throw new Error(`the course is refused: ${answer.code}`)
    decisions.push({ state, command })
    for (const event of answer.events) {
      const after = complaintFirst.evolve(state, event)
      moves.push({ state, event, after })
      state = after
    }
  }
  if (state.phase !== "effective") throw new Error(`the course ends in ${state.phase}`)
  return { decisions, moves }
})()

/** A case of a hundred events: supplements asked and given again and again, then the whole course. */
export const hundred = (() => {
  const [received, asked, given, ...rest] = course.moves.map(one => one.event)
  const events = [received]
  while (events.length + 2 + rest.length <= 100) events.push(asked, given)
  events.push(...rest)
  while (events.length < 100) events.splice(1, 0, { ...asked, on: day("2026-07-01") })
  if (replay(complaintFirst, events).phase !== "effective") throw new Error("the long case does not end")
  return events
})()
