// The events of many cases, ten a case, always the same ones: two complaints to one denunciation, in any state.
import { fromComplaint, fromDenunciation } from "@danchu/reports"

const two = n => String(n).padStart(2, "0")
const day = (month, date) => `2026-${two(month)}-${two(date)}`
const file = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
const outcomes = ["right", "partly-right", "wrong"]
const findings = ["true", "false", "partly-true"]

const complaint = (month, date, mixed) => {
  const late = mixed % 9 === 0
  const until = [3, 6, 10][mixed % 3]
  const acts = [
    {
      type: "ComplaintReceived",
      on: day(month, date),
      signed: true,
      signers: 1 + (mixed % 4),
      governedBy: []
    },
    { type: "SupplementAsked", on: day(month, date), missing: ["x"], governedBy: [] },
    { type: "SupplementReceived", on: day(month, date), signed: true, governedBy: [] },
    { type: "ComplaintAccepted", on: day(month, 28), late, governedBy: [] },
    { type: "VerificationStarted", on: day(month, 28), governedBy: [] },
    { type: "VerificationReported", on: day(month + 1, date), agrees: true, governedBy: [] },
    {
      type: "DialogueHeld",
      on: day(month + 1, date),
      complainant: "attended",
      record: "BB 1",
      governedBy: []
    },
    { type: "ComplaintDecided", on: day(month + 1, 28), outcome: outcomes[mixed % 3], late, governedBy: [] },
    { type: "DecisionSent", on: day(month + 1, 28), late, governedBy: [] },
    { type: "DecisionTookEffect", on: day(month + 2, 28), governedBy: [] }
  ]
  // A case that has not come so far waits, and its file was noted meanwhile.
  return acts.map((act, i) =>
    i < until ? act : { type: "ProgressTold", on: day(month + 1, date), governedBy: [] }
  )
}

const denunciation = (month, date, mixed) => {
  const late = mixed % 9 === 0
  const until = [3, 6, 10][mixed % 3]
  const acts = [
    {
      type: "DenunciationReceived",
      on: day(month, date),
      denouncer: file,
      denouncers: 1 + (mixed % 3),
      governedBy: []
    },
    { type: "IdentityVerified", on: day(month, date), governedBy: [] },
    { type: "DenunciationAccepted", on: day(month, 28), late, governedBy: [] },
    { type: "AcceptanceNotified", on: day(month, 28), late, governedBy: [] },
    { type: "VerificationStarted", on: day(month, 28), file, governedBy: [] },
    { type: "VerificationReported", on: day(month + 1, date), file, governedBy: [] },
    { type: "ResolutionExtended", on: day(month + 1, date), governedBy: [] },
    {
      type: "DenunciationConcluded",
      on: day(month + 1, 28),
      outcome: findings[mixed % 3],
      late,
      governedBy: []
    },
    { type: "ConclusionSent", on: day(month + 1, 28), late, governedBy: [] },
    { type: "ConclusionPublished", on: day(month + 2, 28), forms: ["x"], late, governedBy: [] }
  ]
  return acts.map((act, i) =>
    i < until ? act : { type: "ProgressTold", on: day(month + 1, date), governedBy: [] }
  )
}

/** So many cases, each as its id and its ten events. */
export const eventsOf = count =>
  Array.from({ length: count }, (_, i) => {
    const mixed = Math.imul(i + 1, 2_654_435_761) >>> 0
    const make = i % 3 < 2 ? complaint : denunciation
    return {
      id: `VV-${String(i).padStart(8, "0")}`,
      of: make === complaint ? "complaint" : "denunciation",
      events: make(1 + (mixed % 9), 1 + ((mixed >>> 8) % 28), mixed >>> 16)
    }
  })

/** The facts of cases, from their events. */
export const factsOfEvents = cases =>
  cases.flatMap(({ id, of, events }) =>
    of === "complaint"
      ? [fromComplaint(id, events, { field: "land" })]
      : fromDenunciation(id, events, { field: "land" })
  )
