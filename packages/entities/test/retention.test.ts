import { retentionSchedule } from "@danchu/entities"
import { day } from "@danchu/law"
import { describe, expect, it } from "vitest"

describe("how long papers are kept", () => {
  it("filed papers one year, by the circular of 2014 while it was in force", () => {
    const filed = retentionSchedule.find(({ of }) => of === "filed-petition")
    const answer = filed?.rule?.on(day("2020-05-04"))
    expect(answer).toMatchObject({
      _tag: "Ruling",
      value: { kept: { kind: "within", count: 1, unit: "year" } },
      basis: [{ instrument: "07/2014/TT-TTCP", at: "Đ28.k2" }]
    })
  })

  it("and afterwards nobody has read how long", () => {
    const filed = retentionSchedule.find(({ of }) => of === "filed-petition")
    expect(filed?.rule?.on(day("2026-11-23"))).toMatchObject({ _tag: "NotVerified" })
  })

  it("where no text gives a term there is none", () => {
    const silent = retentionSchedule.filter(({ rule }) => rule === null)
    expect(silent.map(({ of }) => of)).toEqual(["complaint-file", "denunciation-file", "reflection-file"])
    for (const { silence } of silent) expect(silence).toContain("give no term")
  })
})
