import { addDays, day, daysBetween } from "@danchu/law"
import { type CaseFacts, type CaseInput, caseFacts } from "@danchu/reports"
import fc from "fast-check"

/** Case histories for tests: any mix of kinds, days and outcomes that an office could have. */

const start = day("2025-08-01")
const dayAfter = (offset: number): string => addDays(start, offset)
/** From the first day to the one on which a petition was sorted. */
const daysTo = ({ handling }: { readonly handling?: { readonly on: string } | undefined }): number =>
  handling ? daysBetween(start, day(handling.on)) : 0

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

const consequences = {
  inTime: fc.boolean(),
  stateMoney: money,
  individualLand: money,
  restored: fc.nat(2),
  discipline: officials,
  investigated: fc.option(officials)
}
const settled = (given: {
  readonly stateMoney: string
  readonly individualLand: string
  readonly restored: number
  readonly discipline: { readonly people: number; readonly officials: number }
  readonly investigated: { readonly people: number; readonly officials: number } | null
}) => ({
  recovered: { stateMoney: given.stateMoney, individualLand: given.individualLand },
  organisationsRestored: given.restored,
  toDiscipline: given.discipline.people,
  officialsToDiscipline: given.discipline.officials,
  ...(given.investigated !== null && {
    toInvestigators: true,
    peopleToInvestigators: given.investigated.people,
    officialsToInvestigators: given.investigated.officials
  })
})

const complaintSettlement = (handledAt: number) =>
  fc
    .record({
      ...consequences,
      after: fc.nat(200),
      decision: fc.option(
        fc.constantFrom("upheld", "rejected", "partly-upheld", "confirmed", "changed" as const)
      )
    })
    .map(({ after, decision, inTime, ...rest }) => ({
      on: dayAfter(handledAt + after),
      how: decision === null ? ("withdrawal" as const) : ("decision" as const),
      ...(decision !== null && { result: decision, inTime }),
      ...settled(rest)
    }))

const denunciationSettlement = (handledAt: number) =>
  fc
    .record({
      ...consequences,
      after: fc.nat(200),
      finding: fc.option(fc.constantFrom("true", "false", "partly-true" as const)),
      withdrawn: fc.boolean()
    })
    .map(({ after, finding, withdrawn, inTime, ...rest }) => ({
      on: dayAfter(handledAt + after),
      ...(finding === null
        ? { how: withdrawn ? ("withdrawal" as const) : ("termination" as const) }
        : { how: "conclusion" as const, result: finding }),
      inTime,
      ...settled(rest)
    }))

/** What is due is more than is ever paid, so that the forms' own relations hold. */
const enforcement = (handledAt: number) =>
  fc
    .record({
      after: fc.nat(100),
      done: fc.option(fc.nat(250)),
      paid: fc.array(fc.tuple(fc.nat(250), money, fc.boolean()), { maxLength: 3 }),
      acts: fc.array(fc.tuple(fc.nat(250), officials, fc.boolean()), { maxLength: 3 })
    })
    .map(({ after, done, paid, acts }) => {
      const at = handledAt + after
      const act = ([days, people]: (typeof acts)[number]) => ({ on: dayAfter(at + days), ...people })
      return {
        effectiveOn: dayAfter(at),
        ...(done !== null && { doneOn: dayAfter(at + done) }),
        due: { stateMoney: "4000", individualLand: 5_000 },
        paid: paid.map(([days, amount, land]) => ({
          on: dayAfter(at + days),
          ...(land ? { individualLand: amount } : { stateMoney: amount })
        })),
        disciplined: acts.filter(([, , prosecuted]) => !prosecuted).map(act),
        prosecuted: acts.filter(([, , prosecuted]) => prosecuted).map(act)
      }
    })

/** Only what is eligible and within competence is settled and carried out. */
const ends = <S>(
  {
    handling
  }: { readonly handling?: { readonly eligible: boolean; readonly competence: string } | undefined },
  given: { readonly settlement: S | undefined; readonly enforcement: object | undefined }
): object => {
  if (!handling?.eligible || handling.competence !== "own") return {}
  return {
    ...(given.settlement !== undefined && { settlement: given.settlement }),
    ...(given.enforcement !== undefined && { enforcement: given.enforcement })
  }
}

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
        settlement: fc.option(complaintSettlement(daysTo(facts)), { nil: undefined }),
        enforcement: fc.option(enforcement(daysTo(facts)), { nil: undefined })
      })
      .map(({ settlement, enforcement, ...rest }) => ({
        kind: "complaint" as const,
        ...facts,
        ...rest,
        ...ends(facts, { settlement, enforcement })
      }))
  )

const denunciation = (id: string): fc.Arbitrary<CaseInput> =>
  base("denunciation", id).chain(facts =>
    fc
      .record({
        signers: fc.constantFrom("several", "one", "other" as const),
        field: fc.constantFrom("benefits", "land", "civil-service", "corruption", "other" as const),
        again: fc.boolean(),
        settlement: fc.option(denunciationSettlement(daysTo(facts)), { nil: undefined }),
        enforcement: fc.option(
          fc
            .tuple(enforcement(daysTo(facts)), fc.array(fc.tuple(fc.nat(300), fc.nat(3)), { maxLength: 2 }))
            .map(([carried, restored]) => ({
              ...carried,
              organisationsDue: 9,
              restored: restored.map(([days, organisations]) => ({
                on: dayAfter(daysTo(facts) + days),
                organisations,
                individuals: 0
              }))
            })),
          { nil: undefined }
        )
      })
      .map(({ settlement, enforcement, ...rest }) => ({
        kind: "denunciation" as const,
        ...facts,
        ...rest,
        ...ends(facts, { settlement, enforcement })
      }))
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

const within = (id: string, i: number): fc.Arbitrary<CaseFacts> =>
  fc
    .tuple(i % 2 === 0 ? complaint(id) : denunciation(id), fc.nat(120), fc.nat(2), fc.nat(250), fc.nat(250))
    .chain(([facts, after, matter, settledAfter, carriedAfter]) => {
      const handledAt = daysBetween(start, day(facts.receivedOn)) + after
      const handled = {
        ...facts,
        handling: { on: dayAfter(handledAt), eligible: true },
        ...(matter > 0 && { matter: `VV-${matter}` })
      }
      return fc
        .tuple(
          facts.kind === "complaint"
            ? complaintSettlement(handledAt + settledAfter)
            : denunciationSettlement(handledAt + settledAfter),
          enforcement(handledAt + carriedAfter)
        )
        .map(([settlement, enforcement]) => caseFacts({ ...handled, settlement, enforcement }))
    })

/** Complaints and denunciations within competence, every one settled and carried out some day, most on shared matters. */
export const settledHistories: fc.Arbitrary<readonly CaseFacts[]> = fc
  .integer({ min: 1, max: 12 })
  .chain(count => fc.tuple(...Array.from({ length: count }, (_, i) => within(`DT-${10 + i}`, i))))
