import * as entities from "@danchu/entities"
import { Petition, personalData, personalDataOf } from "@danchu/entities"
import { describe, expect, it } from "vitest"
import * as z from "zod"

const schemas = Object.entries(entities).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, value] as const] : []
)

describe("every field of every entity says what it holds of people", () => {
  it.each(schemas)("%s", (name, schema) => {
    const fields = personalDataOf(schema, name)
    expect(fields.length).toBeGreaterThan(0)
    for (const { path, why } of fields) {
      expect({ path, words: why.split(" ").length > 3 }).toEqual({ path, words: true })
    }
  })

  it("and a field that does not is found out", () => {
    expect(() => personalDataOf(z.strictObject({ a: Petition.shape.subject, b: z.string() }), "x")).toThrow(
      "x.b does not say"
    )
  })

  it("a petition names nobody: words that may are marked as such", () => {
    const kinds = Object.fromEntries(
      personalDataOf(Petition, "petition").map(({ path, kind }) => [path, kind])
    )
    expect(kinds).toEqual({
      "petition.id": "reference",
      "petition.kind": "none",
      "petition.receivedOn": "none",
      "petition.knownOn": "about",
      "petition.sender": "reference",
      "petition.signers": "about",
      "petition.signed": "about",
      "petition.representation": "about",
      "petition.remote": "about",
      "petition.subject": "free-text"
    })
  })

  it("fields of one schema keep their own words", () => {
    expect(personalData.get(Petition.shape.receivedOn)).not.toEqual(personalData.get(Petition.shape.knownOn))
    expect(schemas.length).toBeGreaterThanOrEqual(10)
  })
})
