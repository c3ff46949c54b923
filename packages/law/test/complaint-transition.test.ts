import { day } from "@danchu/law"
import {
  complaintDisciplineTransition,
  conductTransition,
  districtTransition,
  firstLawTransition,
  reexaminationTransition
} from "@danchu/law/rules/complaint-transition"
import { expect, it } from "vitest"

it("keeps the law of 1998 for what was accepted before 2012-07-01", () => {
  expect(firstLawTransition.governs({ accepted: day("2012-06-30"), act: day("2012-08-01") })).toMatchObject({
    on: "2012-06-30",
    basis: [{ instrument: "02/2011/QH13", at: "Đ69.k2" }]
  })
  expect(firstLawTransition.governs({ accepted: day("2012-07-01"), act: day("2012-08-01") }).on).toBe(
    "2012-08-01"
  )
})

it("hands a district's unfinished cases to its successor", () => {
  expect(districtTransition.governs({ accepted: day("2025-06-30"), act: day("2025-07-01") })).toMatchObject({
    on: "2025-07-01",
    basis: [{ instrument: "72/2025/QH15", at: "Đ54.k8" }]
  })
  expect(
    districtTransition.governs({ accepted: day("2025-07-01"), act: day("2025-07-02") }).warnings
  ).toEqual([])
})

it("suspends under the new decree also what was accepted before it", () => {
  expect(conductTransition.governs({ accepted: day("2026-06-30"), act: day("2026-07-01") })).toMatchObject({
    on: "2026-07-01",
    basis: [{ instrument: "155/2026/NĐ-CP", at: "Đ22.k1" }]
  })
})

it("leaves a review that had begun under the older decree", () => {
  expect(reexaminationTransition.governs({ found: day("2026-06-30"), act: day("2026-09-01") }).on).toBe(
    "2026-06-30"
  )
  expect(reexaminationTransition.governs({ found: day("2026-07-01"), act: day("2026-09-01") }).on).toBe(
    "2026-09-01"
  )
})

it("disciplines a breach of before by the better rules", () => {
  const governed = complaintDisciplineTransition.governs({
    breach: day("2026-06-30"),
    decided: day("2026-08-01")
  })
  expect(governed.on).toBe("2026-08-01")
  expect(governed.readings.map(one => one.value)).toEqual(["2026-06-30"])
})
