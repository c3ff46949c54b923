import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cursorOf, InvalidCursor, keyAfter } from "../src/index.js"

describe("the place where a page begins", () => {
  it("is before every row when none is named", () => {
    expect(keyAfter({ limit: 10 }, 2)).toEqual(["", ""])
  })

  it("is the key that was written, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 }), key => {
        expect(keyAfter({ limit: 1, after: cursorOf(key) }, key.length)).toEqual(key)
      })
    )
  })

  it.each([
    ["no JSON", "'; DROP TABLE cases"],
    ["nothing", ""],
    ["half of one", '["KN-001'],
    ["of another list", '["p07-w1","KN-001"]'],
    ["no list", '{"length":1}'],
    ["a number", "[1]"],
    ["lists within", '[["KN-001"]]']
  ])("is refused, and not repeated, when it is %s", (_, after) => {
    let fault: unknown
    try {
      keyAfter({ limit: 10, after }, 1)
    } catch (error) {
      fault = error
    }
    expect(fault).toBeInstanceOf(InvalidCursor)
    if (after !== "") expect(String(fault)).not.toContain(after)
  })
})
