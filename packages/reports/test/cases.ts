import { addDays, day } from "@danchu/law"
import { type CaseFacts, type CaseInput, caseFacts } from "@danchu/reports"
import fc from "fast-check"

/** Case histories for tests: any mix of kinds, days and outcomes that an office could have. */

const start = day("2025-08-01")
const dayAfter = (offset: number): string => addDays(start, offset)

const standing = fc.record({
  settledTimes: fc.nat(3),
  judged: fc.boolean(),
  inProgress: fc.boolean(),
  overdue: fc.boolean()
})

/** The ways out that every edition of the forms has a column for. */
const ways = {
  complaint: ["guided", "urged"],
  denunciation: ["forwarded", "urged"],
  petition: ["forwarded", "urged"]
} as const

const handling = (kind: keyof typeof ways, receivedAt: number) =>
  fc
    .record({
      after: fc.nat(120),
      eligible: fc.boolean(),
      own: fc.boolean(),
      sent: fc.constantFrom(...ways[kind]),
      standing,
      replies: fc.array(fc.nat(200), { maxLength: 2 })
    })
    .map(({ after, eligible, own, sent, standing, replies }) => ({
      on: dayAfter(receivedAt + after),
      eligible,
      competence: own ? ("own" as const) : ("other" as const),
      ...(!own && { sent }),
      standing,
      repliesOn: own ? [] : replies.map(more => dayAfter(receivedAt + after + more))
    }))

const money = fc.nat(10_000).map(n => `${Math.floor(n / 10)}.${n % 10}`)
const officials = fc.tuple(fc.nat(4), fc.nat(4)).map(([a, b]) => ({ people: a + b, officials: b }))

const settlement = (from: number) =>
  fc
    .record({
      after: fc.nat(150),
      decision: fc.option(
        fc.constantFrom("upheld", "rejected", "partly-upheld", "confirmed", "changed" as const)
      ),
      inTime: fc.boolean(),
      stateMoney: money,
      individualLand: money,
      discipline: officials
    })
    .map(({ after, decision, inTime, stateMoney, individualLand, discipline }) => ({
      on: dayAfter(from + after),
      how: decision === null ? ("withdrawal" as const) : ("decision" as const),
      ...(decision !== null && { result: decision, inTime }),
      recovered: { stateMoney, individualLand },
      toDiscipline: discipline.people,
      officialsToDiscipline: discipline.officials
    }))

const base = (kind: keyof typeof ways, id: string) =>
  fc.nat(480).chain(receivedAt =>
    fc.record({
      id: fc.constant(id),
      receivedOn: fc.constant(dayAfter(receivedAt)),
      handling: fc.option(handling(kind, receivedAt), { nil: undefined })
    })
  )

const complaint = (id: string): fc.Arbitrary<CaseInput> =>
  base("complaint", id).chain(facts =>
    fc
      .record({
        signers: fc.constantFrom("several" as const, "one" as const),
        field: fc.constantFrom("benefits", "land", "administrative", "judicial", "party", "other" as const),
        instance: fc.constantFrom("first" as const, "second" as const),
        settlement: fc.option(settlement(500), { nil: undefined })
      })
      .map(more => {
        const { settlement, ...rest } = more
        const { handling } = facts
        const own = handling?.eligible && handling.competence === "own" && settlement
        const input = { kind: "complaint" as const, ...facts, ...rest }
        if (!own || !handling) return input
        const on = addDays(day(handling.on), Math.floor(Number(settlement.on.slice(8)) * 4))
        return { ...input, settlement: { ...settlement, on } }
      })
  )

const denunciation = (id: string): fc.Arbitrary<CaseInput> =>
  base("denunciation", id).chain(facts =>
    fc
      .record({
        signers: fc.constantFrom("several", "one", "other" as const),
        field: fc.constantFrom("benefits", "land", "civil-service", "corruption", "other" as const),
        again: fc.boolean()
      })
      .map(more => ({ kind: "denunciation" as const, ...facts, ...more }))
  )

const petition = (id: string): fc.Arbitrary<CaseInput> =>
  base("petition", id).chain(facts =>
    fc
      .record({
        signers: fc.constantFrom("several", "one", "other" as const),
        field: fc.constantFrom("benefits", "land", "judicial", "other" as const)
      })
      .map(more => ({ kind: "petition" as const, ...facts, ...more }))
  )

/** Up to forty cases; `shared` lets several petitions speak of one matter. */
export const histories = (shared: boolean): fc.Arbitrary<readonly CaseFacts[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(complaint, denunciation, petition), fc.nat(5)), { maxLength: 40 })
    .chain(plan =>
      fc.tuple(
        ...plan.map(([make, matter], i) =>
          make(`DT-${String(i).padStart(3, "0")}`).map(input =>
            caseFacts(shared && matter > 2 ? { ...input, matter: `VV-${matter}` } : input)
          )
        )
      )
    )
