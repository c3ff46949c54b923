// One question to each of the pure packages: what a browser or an edge worker is asked in the tests and by runtimes.mjs.
export const edgeProgram = `
import { dayStatus, explain, officialCalendar, ruleDeadline, toLunar } from "@danchu/calendar"
import { CaseId } from "@danchu/entities"
import { day, readCitation, tallyVote } from "@danchu/law"
import { complaintAcceptance } from "@danchu/law/rules/complaint-first"
import { decide, doors, nextMoves } from "@danchu/procedures"
import { boardHtml, sayDate } from "@danchu/publication"
import { rate, reportPeriod } from "@danchu/reports"
import { unitOf } from "@danchu/units"

const { procedure, commands } = doors.complaintFirst
const command = commands.parse({ type: "ReceiveComplaint", on: "2026-11-16", signed: true, signers: 1 })
const deadline = ruleDeadline(complaintAcceptance, day("2026-06-18"), officialCalendar)

export const answers = () => ({
  working: dayStatus(officialCalendar, day("2026-11-24")).working,
  lunar: toLunar(day("2026-02-17")).month,
  due: deadline.due,
  explained: explain(deadline, "vi").includes("29/06/2026"),
  cited: readCitation("điểm b khoản 1 Điều 19 Luật Thực hiện dân chủ ở cơ sở").locator,
  passes: tallyVote({ matter: "D1", scope: "neighbourhood", total: 99, yes: 66, on: day("2026-11-23") }).passes,
  identified: CaseId.safeParse("KN-1").success,
  decided: decide(procedure, procedure.initial, command, { calendar: officialCalendar })._tag,
  moves: nextMoves(procedure, procedure.initial).length,
  spoken: sayDate(day("2026-11-24")).length > 10,
  board: typeof boardHtml,
  agrees: rate(176, 221, "79,63 %").agrees,
  period: reportPeriod("2026-Q3").from,
  unit: unitOf("18115", day("2026-11-24")).name
})
`

export const edgeAnswers = {
  working: false,
  lunar: 1,
  due: "2026-06-29",
  explained: true,
  cited: "Đ19.k1.b",
  passes: true,
  identified: true,
  decided: "Accepted",
  moves: 1,
  spoken: true,
  board: "function",
  agrees: "truncated",
  period: "2026-06-15",
  unit: "Phường Bắc Hồng Lĩnh"
}
