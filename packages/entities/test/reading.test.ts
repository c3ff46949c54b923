import { CivilDateText, DocumentNumberText, entities, HouseholdRef, readEntity } from "@danchu/entities"
import { describe, expect, it } from "vitest"

const all = Object.entries(entities)
const canary = "Nguyễn Thị Ẩn Danh"

describe("what is wrong is said in the reader's language", () => {
  it.each([
    [HouseholdRef, "12", "không phải mã hộ, viết như H-0012", "not the code of a household, as H-0012"],
    [CivilDateText, "31/02/2026", "không phải ngày có thật", "not a date"],
    [DocumentNumberText, "không số", "không phải số hiệu văn bản", "not the number of a document"],
    [HouseholdRef, 12, "Đầu vào không hợp lệ", "Invalid input"]
  ])("%#", (schema, given, vi, en) => {
    const said = (language: "vi" | "en") => {
      const found = readEntity(schema, given, language)
      return found._tag === "Unread" ? found.problems.map(({ says }) => says).join() : ""
    }
    expect(said("vi")).toContain(vi)
    expect(said("vi")).not.toContain(en)
    expect(said("en")).toContain(en)
  })
  it.each(all)("of %s, field by field, and never repeats what was given", (_, schema) => {
    const wrong = Object.fromEntries(Object.keys(schema.shape).map(field => [field, { canary }]))
    for (const given of [{}, wrong]) {
      for (const language of ["vi", "en"] as const) {
        const found = readEntity(schema, given, language)
        if (found._tag === "Read") continue
        expect(JSON.stringify(found)).not.toContain(canary)
        for (const { at, says } of found.problems) {
          expect(says, at).not.toContain(" / ")
          if (language === "vi") expect(says, at).not.toMatch(/invalid|expected|required/i)
        }
      }
    }
  })
  it("gives the value where nothing is wrong", () => {
    expect(readEntity(HouseholdRef, "H-0012", "vi")).toEqual({ _tag: "Read", value: "H-0012" })
  })
})
