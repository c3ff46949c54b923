import { ActOutOfTerm, MomentMissing, OutOfOrder } from "@danchu/calendar"
import { day, Fault } from "@danchu/law"
import { expect, it } from "vitest"

it.each([
  [
    () => new ActOutOfTerm("suspension", day("2026-07-09"), day("2026-07-10"), day("2026-08-10")),
    "ActOutOfTerm",
    "the suspension of 2026-07-09 is outside the term, which runs from 2026-07-10 to 2026-08-10",
    "2026-07-09",
    "Give the day of the decision; it lies between the trigger and the last day of the term."
  ],
  [
    () => new OutOfOrder("the posting", day("2026-10-01"), day("2026-10-05")),
    "OutOfOrder",
    "the posting of 2026-10-01 does not come after 2026-10-05",
    "2026-10-01",
    "Give the spans in the order of time, each ended before the next one begins."
  ],
  [
    () => new MomentMissing("working-hour", "the office hours"),
    "MomentMissing",
    "a term in working-hours cannot be counted without the office hours",
    "the office hours",
    "Give the office hours in the options."
  ]
] as const)("%s says what, where and what to do", (make, tag, message, at, remedy) => {
  const fault = make()
  expect(fault).toBeInstanceOf(Fault)
  expect([fault._tag, fault.name, fault.message, fault.at, fault.remedy]).toEqual([
    tag,
    tag,
    message,
    at,
    remedy
  ])
})
