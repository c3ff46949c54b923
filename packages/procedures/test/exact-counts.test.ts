import { type ContributionKind, fiveWithoutThreeClean } from "@danchu/entities"
import { ContributionCommand, contribution, EmulationModelCommand, emulationModel } from "@danchu/procedures"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"

const ledger = courseOf(contribution, ContributionCommand)
const models = courseOf(emulationModel, EmulationModelCommand)
type Step = z.input<typeof ContributionCommand>

const on = "2026-05-04"
const decision: Step = {
  type: "RecordDecision",
  on,
  work: "đường",
  field: "economy",
  basis: {
    decision: "QĐ-1",
    matter: "D1",
    scope: "neighbourhood",
    decidedOn: on,
    effectiveOn: on,
    inFavour: 2,
    of: 3
  }
}
const kind = fc.constantFrom<ContributionKind>("money", "labour", "land", "in-kind")
const hundredths = fc.integer({ min: 1, max: 1_000_000_000 })

describe("a ledger of contributions", () => {
  it("sums any amounts to the hundredth, and never lets more be used than was given", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ kind, hundredths, use: fc.boolean() }), { minLength: 1, maxLength: 12 }),
        moves => {
          const given = { money: 0n, labour: 0n, land: 0n, "in-kind": 0n }
          const used = { money: 0n, labour: 0n, land: 0n, "in-kind": 0n }
          const taken: Step[] = [decision]
          for (const [i, move] of moves.entries()) {
            const amount = move.hundredths / 100
            const step: Step = move.use
              ? { type: "RecordUse", on, kind: move.kind, amount, purpose: "vật liệu" }
              : {
                  type: "RecordContribution",
                  on,
                  contribution: {
                    id: `D-${i}`,
                    kind: move.kind,
                    amount,
                    givers: "households",
                    count: 1,
                    ...(move.kind === "in-kind" && { goods: "cát" })
                  }
                }
            const sums = move.use ? used : given
            const next = sums[move.kind] + BigInt(move.hundredths)
            const tooMuch = move.use && next > given[move.kind]
            const found = ledger.run(...taken, step)
            expect(found.refusal?.code).toBe(tooMuch ? "more-than-was-given" : undefined)
            if (tooMuch) continue
            taken.push(step)
            sums[move.kind] = next
          }
          const { state } = ledger.run(...taken)
          for (const one of ["money", "labour", "land", "in-kind"] as const) {
            expect(BigInt(state.given[one])).toBe(given[one])
            expect(BigInt(state.used[one])).toBe(used[one])
          }
        }
      ),
      { numRuns: 60 }
    )
  })
})

describe("a check of a model", () => {
  const [lane] = fiveWithoutThreeClean.slice(-1)
  it("agrees with exact fractions for any share and any number of households", () => {
    const share = fc
      .record({ num: fc.integer({ min: 1, max: 12 }), den: fc.integer({ min: 1, max: 12 }) })
      .filter(({ num, den }) => num <= den)
    const households = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(share, households, fc.nat(10_000), (least, checked, some) => {
        const met = some % (checked + 1)
        const { state } = models.run(
          {
            type: "ProposeModel",
            on,
            movement: {
              id: "DVK",
              name: "Dân vận khéo",
              plan: { number: "1-KH", title: "Kế hoạch", issuer: "Ủy ban", issued: on, quote: "tiêu chí" },
              launchedBy: "UBMTTQ",
              launchedOn: on,
              fields: ["economy"]
            },
            model: {
              id: "DVK/1",
              movement: "DVK",
              name: "Ngõ sạch",
              field: "economy",
              actor: "collective",
              owner: "HPN",
              criteria: [{ code: "clean-lane", name: lane?.name ?? "", of: "each-household", least }]
            }
          },
          { type: "RegisterModel", on, register: "DK" },
          { type: "CheckModel", on, record: "BB", results: [{ criterion: "clean-lane", checked, met }] }
        )
        const enough = BigInt(met) * BigInt(least.den) >= BigInt(least.num) * BigInt(checked)
        expect(state.verdict).toBe(enough ? "met" : "not-met")
      }),
      { numRuns: 300 }
    )
  })
})
