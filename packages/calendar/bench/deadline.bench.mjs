import {
  complaintSuspension,
  continuousDuty,
  day,
  deadline,
  deadlineAfter,
  dueOf,
  explain,
  fromDayNumber,
  lastDayBefore,
  officialCalendar,
  reproject,
  toDayNumber
} from "@danchu/calendar"
import { complaintDialogue, complaintFirst, disclosureTerms } from "./deadline-rulings.mjs"
import { nanoseconds, ns } from "./timing.mjs"

const BATCH = 1024
const first = toDayNumber(day("2026-07-01"))
const starts = Array.from({ length: BATCH }, (_, i) =>
  fromDayNumber(first + (((i * 2_654_435_761) >>> 0) % 400))
)
const { acceptance, resolution } = complaintFirst

const loop = work => ({
  pieces: BATCH,
  task: () => {
    let total = 0
    for (let i = 0; i < BATCH; i++) total += work(starts[i])
    return total
  },
  repeat: 4
})

const act = {
  act: "suspension",
  under: complaintSuspension,
  ground: "awaiting-other-body",
  decided: day("2026-07-20"),
  continued: day("2026-08-19"),
  evidence: "12/QĐ-UBND"
}
const accepted = day("2026-07-10")
const posted = [{ from: day("2026-10-01"), to: null }]
const open = starts.map((from, i) => ({ id: String(i), ruling: resolution, from, closed: false }))

console.log("Deadlines: how fast\n")
console.log("1,024 spread triggers from 2026-07-01 on.\n")
const measured = nanoseconds(
  {
    "`dueOf`, 30 days": loop(from => dueOf(resolution, from, officialCalendar).length),
    "`dueOf`, 7 working days": loop(from => dueOf(acceptance, from, officialCalendar).length),
    "`deadline`, 30 days, the whole derivation": loop(
      from => deadline(resolution, from, officialCalendar).steps.length
    ),
    "`deadline`, 7 working days, the whole derivation": loop(
      from => deadline(acceptance, from, officialCalendar).skipped.length
    ),
    "`deadlineAfter` one suspension": loop(
      () => deadlineAfter(resolution, accepted, [act], officialCalendar).steps.length
    ),
    "`lastDayBefore`, 5 days": loop(
      from => lastDayBefore(complaintDialogue, from, officialCalendar).steps.length
    ),
    "`continuousDuty`, 30 days on the board": loop(
      from => continuousDuty(disclosureTerms, posted, from).lasted
    ),
    "`explain` in Vietnamese": {
      ...loop(() => explain(deadline(resolution, accepted, officialCalendar), "vi").length),
      repeat: 1
    },
    "`reproject`, each of 1,024 open deadlines": {
      pieces: BATCH,
      task: () => reproject(open, officialCalendar, officialCalendar).length,
      repeat: 4
    }
  },
  120
)
console.log("| | time |\n|---|---|")
for (const [name, time] of Object.entries(measured)) console.log(`| ${name} | ${ns(time)} |`)
console.log("\nTargets: `dueOf` at most 200 ns, a whole derivation at most 3 µs.")
