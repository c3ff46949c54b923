import { describe, expect, it } from "vitest"
import { killLoop } from "./kill-loop.js"
import { postgres, url } from "./subject.js"

describe.runIf(postgres.url !== "")("eight processes on the same cases", () => {
  it("killed and cut off in the middle lose, double and disorder nothing", async () => {
    const found = await killLoop({
      url,
      schema: `killed_${process.pid}`,
      processes: 8,
      rounds: 2,
      roundMilliseconds: 700,
      seed: 20_261_123
    })
    expect(found.kills).toBe(4 * 2 + 8)
    expect(found.cuts).toBeGreaterThan(0)
    expect(found.reminders).toBeGreaterThan(0)
    expect(found.acknowledged).toBeGreaterThan(12)
    expect(found.committed).toBeGreaterThanOrEqual(found.acknowledged)
  }, 120_000)
})
