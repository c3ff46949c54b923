import {
  ComplaintCommand,
  complaintDiscipline,
  complaintFirst,
  complaintSecond,
  DenunciationCommand,
  DisciplineComplaintCommand,
  denunciation,
  SecondComplaintCommand
} from "@danchu/procedures"
import {
  type CaseFacts,
  caseFacts,
  cellsOf,
  countForms,
  type Form,
  formOf,
  fromComplaint,
  fromDenunciation,
  fromDisciplineComplaint,
  fromSecondComplaint,
  reportPeriod,
  tally
} from "@danchu/reports"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { coursesOf } from "./courses.js"

const first = coursesOf(complaintFirst, ComplaintCommand)
const second = coursesOf(complaintSecond, SecondComplaintCommand)
const discipline = coursesOf(complaintDiscipline, DisciplineComplaintCommand)
const denounced = coursesOf(denunciation, DenunciationCommand)

const form = (id: string): Form => {
  const chosen = formOf(id)
  if ("_tag" in chosen) throw new Error(id)
  return chosen.form
}
const period = (name: string) => {
  const found = reportPeriod(name)
  if ("_tag" in found) throw new Error(name)
  return found
}
const filled = (id: string, cases: readonly CaseFacts[], name = "2026"): readonly number[] => {
  // What was made of events is what would have been read.
  for (const facts of cases) expect(caseFacts(facts)).toEqual(facts)
  return cellsOf(tally(form(id), cases, period(name))).flatMap(cell =>
    cell.cases.length > 0 ? [cell.column] : []
  )
}

const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
const met = ["form", "capacity", "competence", "identifiable"]

describe("a second complaint", () => {
  const received = (more: object = {}) => ({
    type: "ReceiveSecondComplaint" as const,
    on: "2026-07-01",
    after: "decision" as const,
    windowFrom: "2026-06-15",
    enclosures: ["first-decision" as const],
    signed: true,
    ...more
  })
  const toDecision = [
    { type: "AcceptComplaint", on: "2026-07-10" },
    { type: "StartVerification", on: "2026-07-13" },
    { type: "ReportVerification", on: "2026-07-24", agrees: true },
    { type: "InviteToDialogue", on: "2026-07-24", dialogueOn: "2026-07-31" },
    { type: "HoldDialogue", on: "2026-07-31", complainant: "attended", record: "BB 1" },
    { type: "DecideComplaint", on: "2026-08-03", outcome: "wholly-wrong" }
  ] as const
  it("is of the second instance, on a matter settled once", () => {
    const events = second(received(), toDecision[0])
    expect(filled("TT01/2024:02/XLD", [fromSecondComplaint("KN-1", events)])).toEqual([
      1, 3, 4, 6, 7, 8, 15, 16, 20, 22
    ])
  })
  it("is of one signer or of several, as it was received", () => {
    expect(fromSecondComplaint("KN-1", second(received())).signers).toBe("one")
    const several = second(received({ signers: 3 }))
    expect(fromSecondComplaint("KN-1", several).signers).toBe("several")
  })
  it("confirms or changes the first decision as the register says, and has no column where it does not", () => {
    const events = second(received(), ...toDecision)
    const told = fromSecondComplaint("KN-1", events, { firstDecision: "confirmed" })
    expect(filled("TT01/2024:01/KQGQ", [told])).toEqual([1, 3, 4, 5, 23, 25])
    const untold = fromSecondComplaint("KN-1", events)
    expect([...tally(form("TT01/2024:01/KQGQ"), [untold], period("2026")).unplaced.values()]).toEqual([
      "the decision has no result"
    ])
  })
  it("after a period that ended without a decision is of a matter that is overdue and was not settled", () => {
    const events = second(received({ after: "lapse", enclosures: ["reason-where-none"] }), toDecision[0])
    expect(fromSecondComplaint("KN-1", events)).toMatchObject({
      handling: { standing: { settledTimes: 0, overdue: true } }
    })
  })
})

describe("a complaint against discipline", () => {
  const received = {
    type: "ReceiveComplaint" as const,
    on: "2026-07-10",
    instance: "first" as const,
    dismissal: false,
    decisionReceivedOn: "2026-06-30",
    written: true,
    signed: true
  }
  it("is settled by its decision", () => {
    const events = discipline(
      received,
      { type: "AcceptComplaint", on: "2026-07-13" },
      { type: "ReportVerification", on: "2026-07-20", record: "BC 1" },
      { type: "ConsultCouncil", on: "2026-07-21", record: "CV 2" },
      { type: "HoldDialogue", on: "2026-07-24", record: "BB 1" },
      { type: "DecideComplaint", on: "2026-08-03", outcome: "right" }
    )
    const facts = fromDisciplineComplaint("KL-1", events, { field: "administrative" })
    expect(filled("TT01/2024:01/KQGQ", [facts])).toEqual([1, 3, 4, 5, 20, 25])
    expect(filled("TT01/2024:02/XLD", [facts])).toEqual([1, 3, 4, 6, 7, 8, 9, 12, 19, 20, 21])
  })
  it("waits until it is accepted", () => {
    expect(filled("TT01/2024:02/XLD", [fromDisciplineComplaint("KL-1", discipline(received))])).toEqual([
      1, 3
    ])
  })
})

describe("a denunciation", () => {
  const received = (more: object = {}) => ({
    type: "ReceiveDenunciation" as const,
    on: "2026-07-01",
    form: "written" as const,
    denouncer: ref,
    content: ref,
    signed: true,
    ...more
  })
  const accepted = [
    received(),
    { type: "VerifyIdentity", on: "2026-07-03", found: "verified" },
    { type: "AcceptDenunciation", on: "2026-07-06", met }
  ] as const
  it("accepted is eligible and within competence, for the first time", () => {
    const facts = fromDenunciation("TC-1", denounced(...accepted), { field: "corruption" })
    expect(filled("TT01/2024:03/XLD", facts)).toEqual([1, 3, 4, 6, 7, 8, 14, 20, 21, 22])
  })
  it("forwarded is of another's competence; guided, the newer form has no column for it", () => {
    const forward = { type: "ForwardDenunciation", on: "2026-07-09", file: ref } as const
    const written = fromDenunciation("TC-1", denounced(received(), forward))
    expect(filled("TT01/2024:03/XLD", written)).toEqual([1, 3, 4, 6, 7, 8, 17, 20, 24, 25])
    const guided = fromDenunciation("TC-1", denounced(received({ form: "in-person" }), forward))
    expect(tally(form("TT01/2024:03/XLD"), guided, period("2026")).unplaced.get("TC-1")).toMatch(/guided/)
    expect(filled("TT01/2024:01/XLD", guided)).toContain(19)
  })
  it("of nobody is signed by neither one nor several, and not eligible when it is set aside", () => {
    const events = denounced(received({ denouncer: undefined }), {
      type: "SetAside",
      on: "2026-07-02",
      ground: "anonymous"
    })
    expect(filled("TT02/2021:03/XLD", fromDenunciation("TC-1", events))).toEqual([1, 7, 8, 10])
  })
  it("not accepted is unhandled until the register says how it was sorted", () => {
    const events = denounced(received(), {
      type: "RefuseAcceptance",
      on: "2026-07-06",
      missing: ["competence"],
      reason: ref
    })
    expect(filled("TT01/2024:03/XLD", fromDenunciation("TC-1", events))).toEqual([1, 3])
    const sorted = { on: "2026-07-06", eligible: false }
    expect(filled("TT01/2024:03/XLD", fromDenunciation("TC-1", events, { sorted }))).toEqual([1, 3, 4, 6])
  })
  it("brought again is another petition on the same matter", () => {
    const events = denounced(
      ...accepted,
      { type: "StartVerification", on: "2026-07-07", file: ref },
      { type: "ReportVerification", on: "2026-07-20", heard: true, file: ref },
      { type: "ConcludeDenunciation", on: "2026-07-27", outcome: "partly-true", file: ref },
      { type: "DenounceAgain", on: "2026-08-03", because: "unlawful", content: ref },
      { type: "AnswerRenewal", on: "2026-08-20", result: "again", ground: "evidence-missed", file: ref }
    )
    const facts = fromDenunciation("TC-1", events)
    expect(facts.map(({ id, matter }) => [id, matter])).toEqual([
      ["TC-1", "TC-1"],
      ["TC-1/2", "TC-1"]
    ])
    const found = new Map(
      cellsOf(tally(form("TT01/2024:03/XLD"), facts, period("2026"))).map(cell => [cell.column, cell.value])
    )
    expect([1, 4, 7, 8].map(column => found.get(column))).toEqual([2, 2, 2, 1])
  })
  const toConclusion = [
    ...accepted,
    { type: "StartVerification", on: "2026-07-07", file: ref },
    { type: "ReportVerification", on: "2026-07-20", heard: true, file: ref },
    { type: "ConcludeDenunciation", on: "2026-07-27", outcome: "partly-true", file: ref }
  ] as const
  it("concluded in time is settled with its finding, and once it is resolved again settled again", () => {
    const once = fromDenunciation("TC-1", denounced(...toConclusion))
    expect(filled("TT02/2021:03/KQGQ", once)).toEqual([1, 3, 4, 6, 7, 28, 30])
    const again = denounced(
      ...toConclusion,
      { type: "DenounceAgain", on: "2026-08-03", because: "unlawful", content: ref },
      { type: "AnswerRenewal", on: "2026-08-20", result: "again", ground: "evidence-missed", file: ref },
      { type: "StartVerification", on: "2026-08-21", file: ref },
      { type: "ReportVerification", on: "2026-09-10", heard: true, file: ref },
      { type: "ConcludeDenunciation", on: "2026-09-18", outcome: "true", file: ref }
    )
    const facts = fromDenunciation("TC-1", again)
    expect(facts.map(one => one.kind === "denunciation" && one.settlement?.result)).toEqual([
      "partly-true",
      "true"
    ])
    // The quarter from 15 September knows the second conclusion only.
    expect(filled("TT02/2021:03/KQGQ", facts, "2026-Q4")).toEqual([1, 2, 4, 5, 6, 8, 24, 25, 30])
  })
  it("withdrawn is settled without a finding, in time only where the register says so", () => {
    const events = denounced(...accepted, {
      type: "WithdrawDenunciation",
      on: "2026-07-10",
      scope: "whole",
      form: "written",
      file: ref
    })
    expect(filled("TT02/2021:03/KQGQ", fromDenunciation("TC-1", events))).toEqual([1, 3, 4, 6, 9])
    const known = fromDenunciation("TC-1", events, { endedInTime: true })
    expect(filled("TT02/2021:03/KQGQ", known)).toEqual([1, 3, 4, 6, 9, 30])
  })
  it("is carried out as the register says", () => {
    const facts = fromDenunciation("TC-1", denounced(...toConclusion), {
      carriedOut: {
        effectiveOn: "2026-07-27",
        due: { stateMoney: "12.5" },
        organisationsDue: 1,
        paid: [{ on: "2026-09-01", stateMoney: "2.5" }],
        disciplined: [{ on: "2026-08-20", people: 2, officials: 1 }]
      }
    })
    const built = cellsOf(tally(form("TT02/2021:04/KQGQ"), facts, period("2026-Q4")))
    expect(built.filter(cell => cell.cases.length > 0).map(cell => [cell.column, cell.value])).toEqual([
      [1, 1],
      [3, 10],
      [7, 1]
    ])
    expect(filled("TT02/2021:04/KQGQ", facts)).toEqual([1, 3, 5, 7, 20, 21])
  })
  it("has to begin with its receipt", () => {
    expect(() => fromDenunciation("TC-1", [])).toThrow(/never received/)
  })
})

/** What Lâm Đồng published for 2023, each pile as large as it was told. */
const outcomes = [
  ["right", 11],
  ["partly-right", 10],
  ["wrong", 179],
  ["withdrawn", 74],
  ["pending", 359 - 274]
] as const
const complaints = { eligible: 651, own: 359 }
const denunciations = { eligible: 281, own: 122 }

const dealt = <T>(piles: readonly (readonly [T, number])[]): readonly T[] =>
  piles.flatMap(([item, count]) => Array.from({ length: count }, () => item))

const two = (n: number): string => String(n).padStart(2, "0")

const province = (seed: number): readonly CaseFacts[] => {
  let state = seed >>> 0
  const roll = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const on = (month: number, from: number): string => `2023-${two(month)}-${two(from + roll(4))}`
  const received = (month: number) =>
    ({ type: "ReceiveComplaint", on: on(month, 1), knownOn: "2022-12-20", signed: true, signers: 1 }) as const
  const within = dealt(outcomes).map((outcome, i) => {
    const month = 1 + roll(2)
    const talk =
      roll(2) === 0
        ? ([{ type: "ReportVerification", on: on(month, 25), agrees: true }] as const)
        : ([
            { type: "ReportVerification", on: on(month, 20), agrees: false },
            { type: "InviteToDialogue", on: on(month, 24), dialogueOn: `2023-${two(month)}-28` },
            {
              type: "HoldDialogue",
              on: `2023-${two(month)}-28`,
              complainant: "attended",
              record: "BB"
            }
          ] as const)
    const begun = [
      received(month),
      { type: "AcceptComplaint", on: on(month, 6) },
      { type: "StartVerification", on: on(month, 12) }
    ] as const
    const events =
      outcome === "pending"
        ? first(...begun)
        : outcome === "withdrawn"
          ? first(...begun, { type: "WithdrawComplaint", on: on(month + 1, 1), record: "BB" })
          : first(...begun, ...talk, { type: "DecideComplaint", on: on(month + 1 + roll(3), 1), outcome })
    return fromComplaint(`KN-${i}`, events, { field: roll(2) === 0 ? "land" : "benefits" })
  })
  const elsewhere = Array.from({ length: complaints.eligible - complaints.own }, (_, i) =>
    fromComplaint(`KN-x${i}`, first(received(1 + roll(9))), {
      sorted: {
        on: on(10, 20),
        eligible: true,
        competence: "other",
        sent: roll(2) === 0 ? "guided" : "urged"
      }
    })
  )
  const against = Array.from({ length: denunciations.eligible }, (_, i) => {
    const month = 1 + roll(9)
    const receipt = {
      type: "ReceiveDenunciation",
      on: on(month, 1),
      form: roll(2) === 0 ? "written" : "in-person",
      denouncer: ref,
      content: ref,
      signed: true
    } as const
    const events =
      i < denunciations.own
        ? denounced(
            receipt,
            { type: "VerifyIdentity", on: on(month, 6), found: "verified" },
            { type: "AcceptDenunciation", on: on(month, 10), met }
          )
        : denounced(receipt, { type: "ForwardDenunciation", on: on(month, 6), file: ref })
    return fromDenunciation(`TC-${i}`, events)
  })
  return [...within, ...elsewhere, ...against.flat()]
}

describe("Lâm Đồng 2023, from the acts of its offices", () => {
  it("is what was published, whatever the histories: every act decided by its procedure", () => {
    const asked = ["01/XLD", "02/XLD", "03/XLD", "01/KQGQ"].map(code => form(`TT02/2021:${code}`))
    fc.assert(
      fc.property(fc.integer(), seed => {
        const cases = province(seed)
        const year = period("2023")
        const counted = countForms(asked, cases, year)
        for (const one of asked)
          expect(cellsOf(tally(one, cases, year)).map(cell => cell.value)).toEqual(
            Object.values(counted.get(one.id)?.figures ?? {})
          )
        expect(counted.get("TT02/2021:02/XLD")?.figures).toMatchObject({ 9: 651, 23: 359, 26: 292 })
        expect(counted.get("TT02/2021:03/XLD")?.figures).toMatchObject({ 11: 281, 26: 122, 29: 159 })
        expect(counted.get("TT02/2021:01/KQGQ")).toMatchObject({
          figures: { 1: 359, 4: 359, 5: 200, 6: 74, 20: 11, 21: 179, 22: 10, 23: 0, 24: 0 },
          unplaced: {}
        })
        const summary = counted.get("TT02/2021:01/XLD")?.figures
        expect(summary).toMatchObject({ 11: 651, 12: 281, 19: 359, 20: 122 })
      }),
      { numRuns: 2 }
    )
  })
})
