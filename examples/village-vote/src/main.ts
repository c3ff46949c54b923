import { parseArgs } from "node:util"
import { minuteBook } from "./record.ts"
import { attendance, ballots, register } from "./village.ts"

const { values } = parseArgs({ options: { yes: { type: "string", default: "143" } } })
const yes = Number(values.yes)
const book = minuteBook()
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

say(
  `Thôn có ${register.length} hộ. Đóng góp làm đường phải được hai phần ba tổng số hộ tán thành, không phải hai phần ba số hộ dự họp.\n`
)

book.act({
  type: "ProposeMatter",
  on: "2026-10-01",
  matter: "D1",
  scope: "neighbourhood",
  subject: "đóng góp làm đường bê tông ngõ xóm",
  agreedWithFront: true
})
const convene = (on: string) =>
  book.act({
    type: "ConveneVote",
    on,
    form: "meeting",
    heldOn: "2026-10-09",
    register: [...register],
    by: ["invitation", "loudspeaker"],
    posted: true,
    clusters: [...attendance.keys()],
    clusterPlan: "QĐ 41/QĐ-UBND"
  })
// The day before is too late: two days are owed.
convene("2026-10-08")
convene("2026-10-05")
book.act({ type: "SendDocuments", on: "2026-10-06" })
const seated = (sitting: string, households: readonly string[]) =>
  book.act({
    type: "RecordVotes",
    on: "2026-10-09",
    sitting,
    households: [...households],
    yes: households.length,
    no: 0,
    other: 0,
    conduct: { secretary: households.length, method: "show-of-hands", chose: households.length }
  })
const [signedAlready = ""] = attendance.get("cum-1") ?? []
for (const [sitting, households] of attendance) {
  // One household of the first cluster signs in the second as well: the sheet is refused, then put right.
  if (sitting === "cum-2") seated(sitting, [signedAlready, ...households])
  seated(sitting, households)
}
book.act({ type: "CloseVote", on: "2026-10-09", witnesses: 2 })

say("\nCuộc họp không thành; phát phiếu đến từng hộ, hỏi lại tất cả.")
book.act({
  type: "ConveneVote",
  on: "2026-10-12",
  form: "ballot",
  heldOn: "2026-10-19",
  until: "2026-10-21",
  register: [...register],
  by: ["direct"],
  team: 3,
  ledByFront: true,
  plan: { issued: "2026-10-12", sent: "2026-10-13" }
})
let left = yes
for (const [sitting, households] of ballots) {
  const agreeing = Math.min(left, households.length)
  left -= agreeing
  book.act({
    type: "RecordVotes",
    on: "2026-10-21",
    sitting,
    households: [...households],
    yes: agreeing,
    no: households.length - agreeing,
    other: 0
  })
}
book.act({ type: "CloseVote", on: "2026-10-21", witnesses: 2 })
const closed = book.last()
if (closed?.type === "VoteClosed")
  say(
    `    ${closed.yes} tán thành, ${closed.no} không tán thành trên ${closed.total} hộ; cần ${closed.needed}: ${closed.passes ? "thông qua" : "không thông qua"}`
  )
book.act({ type: "PublishResult", on: "2026-10-22" })
if (book.state().phase === "adopted")
  book.act({
    type: "SendDecision",
    on: "2026-10-23",
    document: "resolution",
    contents: ["time", "households", "matter", "form", "result", "decision", "signatures"]
  })
