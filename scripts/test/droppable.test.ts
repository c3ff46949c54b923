import { expect, it } from "vitest"
import { droppable } from "../droppable.js"

it.each([
  ["var a = cite(1);", "var a = /* @__PURE__ */ (() => (cite(1)))();", "a call"],
  [
    "var a = { ...b, c: d() };",
    "var a = /* @__PURE__ */ (() => ({ ...b, c: d() }))();",
    "an object that spreads"
  ],
  [
    "const a = new Map(), b = 1;",
    "const a = /* @__PURE__ */ (() => (new Map()))(), b = 1;",
    "only the first of two"
  ],
  ["var a = 'x';", "var a = 'x';", "a text"],
  ["var a = (x) => f(x);", "var a = (x) => f(x);", "a function"],
  ["var A = class extends B {};", "var A = class extends B {};", "a class, whose name would be lost"],
  ["var a = await f();", "var a = await f();", "what waits"],
  ["var a = [await f()];", "var a = [await f()];", "what waits inside"],
  [
    "var a = g(async () => await f());",
    "var a = /* @__PURE__ */ (() => (g(async () => await f())))();",
    "a function that waits later"
  ],
  ["start();", "start();", "a statement"],
  ["function f() { var a = g() }", "function f() { var a = g() }", "what is not at the top"]
])("makes of %s: %s (%s)", (code, out) => {
  expect(droppable(code)).toBe(out)
})

it("keeps the lines where they are", () => {
  const code = "var a = f({\n  b: 1\n});\nvar c = g();\n"
  expect(droppable(code).split("\n")).toHaveLength(code.split("\n").length)
})

it("changes no value", () => {
  const code = `
    var base = { one: 1 }
    var all = { ...base, two: [1, 2].map(n => n * 2) }
    var Named = class { label() { return Named.name } }
    var made = new Named()
    var told = [all, made.label(), typeof all]
  `
  const tell = (source: string): unknown => new Function(`${source}; return told`)()
  expect(tell(droppable(code))).toEqual(tell(code))
})
