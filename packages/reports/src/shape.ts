import { CaseId } from "@danchu/entities"
import { day } from "@danchu/law"
import type { CaseFacts } from "./case-facts.js"
import type { Window } from "./projections/handling.js"

/**
 * All that a form on petitions handled asks of a case but its days and its matter, in one whole number: cases of one shape
 * add to the same columns. Numbers may be kept; `shapeEdition` changes when they come to mean something else.
 */
export type Shape = number

export const shapeEdition = 1

const kinds = ["complaint", "denunciation", "petition"] as const
const signers = ["several", "one", "other"] as const
const fields = [
  "benefits",
  "land",
  "administrative",
  "judicial",
  "party",
  "other",
  "civil-service",
  "corruption"
] as const
const sent = [undefined, "guided", "forwarded", "urged"] as const

/** How many shapes there may be. */
export const shapes = 3 * 3 * 8 * 2 * 2 * 2 * 2 * 4 * 3 * 2 * 2 * 2

const kindAt = { complaint: 0, denunciation: 1, petition: 2 } as const
const signersAt = { several: 0, one: 1, other: 2 } as const
const fieldAt = {
  benefits: 0,
  land: 1,
  administrative: 2,
  judicial: 3,
  party: 4,
  other: 5,
  "civil-service": 6,
  corruption: 7
} as const
const sentAt = { guided: 1, forwarded: 2, urged: 3 } as const

const second = (facts: CaseFacts): boolean =>
  facts.kind === "complaint" ? facts.instance === "second" : facts.kind === "denunciation" && facts.again

/** The shape of a case. A matter settled twice or more is one that was settled repeatedly. */
export const shapeOf = (facts: CaseFacts): Shape => {
  const kind = kindAt[facts.kind]
  const head =
    ((kind * 3 + signersAt[facts.signers]) * 8 + fieldAt[facts.field]) * 2 + (second(facts) ? 1 : 0)
  const { handling } = facts
  if (!handling) return head * 768
  const { settledTimes, judged, inProgress, overdue } = handling.standing
  let tail = 2 + (handling.eligible ? 1 : 0)
  tail = tail * 2 + (handling.competence === "own" ? 1 : 0)
  tail = tail * 4 + (handling.sent === undefined ? 0 : sentAt[handling.sent])
  tail = tail * 3 + (settledTimes > 2 ? 2 : settledTimes)
  tail = tail * 8 + (judged ? 4 : 0) + (inProgress ? 2 : 0) + (overdue ? 1 : 0)
  return head * 768 + tail
}

/** Whether the shape is one of an eligible petition, and so brings a matter. */
export const bringsMatter = (shape: Shape): boolean => shape % 768 >= 576

/** Days that only tell before, within and after a period apart. */
export const anyWindow: Window = { from: day("2000-02-01"), to: day("2000-02-29") }

const before = day("2000-01-31")
const anyCase = CaseId.parse("any")

/** A case of that shape: in hand at the start or received since, and handled in the period or not. */
export const caseOf = (shape: Shape, opening: boolean, handled: boolean): CaseFacts => {
  let tail = shape % 768
  let head = Math.floor(shape / 768)
  const take = (size: number): number => {
    const digit = tail % size
    tail = Math.floor(tail / size)
    return digit
  }
  const [overdue, inProgress, judged] = [take(2) === 1, take(2) === 1, take(2) === 1]
  const [settledTimes, way, own, eligible] = [take(3), sent[take(4)], take(2) === 1, take(2) === 1]
  const again = head % 2 === 1
  head = Math.floor(head / 2)
  const kind = kinds[Math.floor(head / 24)]
  const common = {
    id: anyCase,
    receivedOn: opening ? before : anyWindow.from,
    ...(handled && {
      handling: {
        on: anyWindow.from,
        eligible,
        competence: own ? ("own" as const) : ("other" as const),
        ...(way !== undefined && { sent: way }),
        standing: { settledTimes, judged, inProgress, overdue },
        repliesOn: []
      }
    })
  }
  const signed = signers[Math.floor(head / 8) % 3] ?? "other"
  const field = fields[head % 8] ?? "other"
  switch (kind) {
    case "complaint":
      return {
        kind,
        ...common,
        signers: signed === "other" ? "one" : signed,
        field: field === "civil-service" || field === "corruption" ? "other" : field,
        instance: again ? "second" : "first"
      }
    case "denunciation":
      return { kind, ...common, signers: signed, field, again }
    default:
      return {
        kind: "petition",
        ...common,
        signers: signed,
        field: field === "benefits" || field === "land" || field === "judicial" ? field : "other"
      }
  }
}
