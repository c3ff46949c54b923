import * as everything from "@danchu/entities"
import { EthicsFinding, entities, jsonSchemaOf, OpinionTopic, personalDataOf } from "@danchu/entities"
import { describe, expect, it } from "vitest"
import * as z from "zod"

const names = Object.keys(entities) as (keyof typeof entities)[]

describe("as JSON Schema", () => {
  it.each(names)("%s closes the door to fields that it does not have", name => {
    expect(jsonSchemaOf(name)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      additionalProperties: false
    })
  })
  it("stands every object of this package", () => {
    const objects = Object.entries(everything).flatMap(([name, value]) =>
      value instanceof z.ZodObject ? [name] : []
    )
    expect(objects.sort()).toEqual([...names].sort())
  })
})

describe("what is kept of people", () => {
  it("of an opinion is nothing: a topic and counts", () => {
    expect(new Set(personalDataOf(OpinionTopic, "topic").map(({ kind }) => kind))).toEqual(new Set(["none"]))
  })
  it("no person, household or sentence fits into an opinion", () => {
    const topic = {
      place: "18115",
      from: "2026-01-01",
      to: "2026-06-30",
      field: "land",
      topic: "compensation",
      voiced: [{ channel: "voter-meeting", count: 14 }]
    }
    expect(OpinionTopic.safeParse(topic).success).toBe(true)
    for (const extra of [{ person: "p1" }, { household: "H-0012" }, { words: "ông A nói" }])
      expect(OpinionTopic.safeParse({ ...topic, ...extra }).success).toBe(false)
    expect(OpinionTopic.safeParse({ ...topic, topic: "ông Nguyễn Văn A" }).success).toBe(false)
  })
  it("of an ethics finding says so: it is about an official", () => {
    const kinds = Object.fromEntries(
      personalDataOf(EthicsFinding, "finding").map(one => [one.path, one.kind])
    )
    expect(kinds).toMatchObject({ "finding.act": "about", "finding.official": "reference" })
  })
  it("is found inside lists too", () => {
    const paths = personalDataOf(everything.EmulationModel, "model").map(({ path }) => path)
    expect(paths).toContain("model.criteria[].least.num")
    expect(() => personalDataOf(z.strictObject({ a: z.array(z.string()) }), "x")).toThrow(
      "x.a[] does not say"
    )
  })
})
