import { judgeStore, storeLaws } from "@danchu/testkit"
import { describe, expect, it } from "vitest"
import { memorySubject } from "../memory-subject.js"
import { findingSins } from "./finding.js"
import { keepingSins } from "./keeping.js"
import { mediumSins } from "./medium.js"
import { racingSins } from "./racing.js"
import { sendingSins } from "./sending.js"

const sins = [...keepingSins, ...racingSins, ...findingSins, ...sendingSins, ...mediumSins]
const seed = 20_261_123

describe("a store with one sin is caught by the law named for it", () => {
  it.each(sins.map(sin => [sin.law, sin.name, sin] as const))(
    "%s: %s",
    async (id, _, { subject, because }) => {
      const laws = storeLaws.filter(law => law.id === id)
      const [verdict] = await judgeStore(subject, laws, seed)
      expect(verdict).toMatchObject({ law: id, result: "broken", why: expect.stringContaining(because) })
    }
  )

  it("and one without a sin by none", async () => {
    const verdicts = await judgeStore(memorySubject(), storeLaws, seed)
    expect(verdicts.filter(({ result }) => result === "broken")).toEqual([])
    expect(verdicts.filter(({ result }) => result === "not-claimed").map(({ law }) => law)).toEqual([
      "S11",
      "S13",
      "S16"
    ])
  })

  it("and every law catches one", () => {
    const caught = new Set(sins.map(({ law }) => law))
    expect(storeLaws.map(({ id }) => id).filter(id => !caught.has(id))).toEqual([])
  })
})
