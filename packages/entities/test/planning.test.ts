import { Assignment, mobilisationLines, Plan, Review } from "@danchu/entities"
import { describe, expect, it } from "vitest"

const document = {
  number: "31-KH/UBND",
  title: "Kế hoạch thực hiện công tác dân vận chính quyền",
  issuer: "Ủy ban nhân dân xã Mẫu",
  issued: "26/3/2026",
  quote: "thực hiện công tác dân vận chính quyền"
}

describe("a plan of government mass mobilisation", () => {
  it("can begin with the eight lines of the directive of 2017", () => {
    expect(new Set(mobilisationLines.map(({ code }) => code)).size).toBe(8)
    const tasks = mobilisationLines.map(({ code, name }, i) => ({
      id: `V-${i + 1}`,
      line: code,
      content: name
    }))
    expect(Plan.parse({ document, carriesOut: [], tasks, until: "2026-12-31" })).toMatchObject({
      targets: [],
      document: { issued: "2026-03-26" }
    })
  })
  it("without a task is none", () => {
    expect(Plan.safeParse({ document, carriesOut: [], tasks: [], until: "2026-12-31" }).success).toBe(false)
  })
})

it("an assignment always names the head who answers for it", () => {
  const given = { task: "V-1", office: "VP-UB", by: "2026-06-30" }
  expect(Assignment.safeParse(given).success).toBe(false)
  expect(Assignment.parse({ ...given, accountable: "o-17" }).official).toBeUndefined()
})

it("a review does not end before it begins", () => {
  const half = { kind: "preliminary", from: "2026-01-01", to: "2026-06-30", record: "BC 12" }
  expect(Review.safeParse(half).success).toBe(true)
  expect(Review.safeParse({ ...half, to: "2025-12-31" }).error?.issues[0]?.message).toContain(
    "kỳ sơ kết, tổng kết kết thúc trước khi bắt đầu"
  )
})
