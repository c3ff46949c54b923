import { canonicalJson, fingerprintOf, messageKey, toJsonText } from "@danchu/engine"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const json = fc.jsonValue({ stringUnit: "grapheme" })

describe("JSON that comes back as it went in", () => {
  it.each([
    ["a date", { on: new Date(0) }],
    ["a class", new URL("file:///x")],
    ["a number that is none", [Number.NaN]],
    ["a big integer", { n: 1n }],
    ["nothing in a list", [undefined]],
    ["a function", { toJSON: (): number => 1 }],
    ["half a character", { text: "\ud83c" }],
    ["half a character in a key", { "\udfdb": 1 }],
    ["a NUL", { text: "a\u0000b" }]
  ])("refuses %s", (_what, value) => {
    expect(() => toJsonText(value, "here")).toThrow(expect.objectContaining({ _tag: "NotJson", at: "here" }))
    expect(() => canonicalJson(value, "here")).toThrow(expect.objectContaining({ _tag: "NotJson" }))
  })

  it("keeps every value, and a text that only looks like an escape", () => {
    fc.assert(
      fc.property(json, value => {
        expect(JSON.parse(toJsonText(value, "here"))).toEqual(JSON.parse(JSON.stringify(value)))
      })
    )
    expect(toJsonText({ text: "\\u0000 \\ud83c 🏛️" }, "here")).toBe(
      JSON.stringify({ text: "\\u0000 \\ud83c 🏛️" })
    )
    expect(toJsonText({ a: undefined, b: null }, "here")).toBe('{"b":null}')
  })

  it("gives equal values one text whatever the order of their keys", () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: "x" }, "")).toBe('{"a":"x","b":[{"c":2,"d":1}]}')
    expect(fingerprintOf("p", "1", { a: 1, b: 2 })).toBe(fingerprintOf("p", "1", { b: 2, a: 1 }))
    expect(fingerprintOf("p", "1", { a: 1 })).not.toBe(fingerprintOf("p", "2", { a: 1 }))
  })
})

it("keys of messages never meet, whatever their parts hold", () => {
  const parts = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(messageKey(...a) === messageKey(...b)).toBe(JSON.stringify(a) === JSON.stringify(b))
    })
  )
  expect(messageKey("a/b", "c")).not.toBe(messageKey("a", "b/c"))
})
