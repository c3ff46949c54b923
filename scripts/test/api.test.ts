import { describe, expect, it } from "vitest"
import { apiChangesetFaults, changedLines, interfaceOf } from "../api.mjs"

const files = {
  "/p/dist/index.d.ts": `export { count, type Term as Period } from "./term.js"
export type { CivilDate } from "@danchu/law"
export * as other from "@danchu/other"
export * from "./more.js"`,
  "/p/dist/term.d.ts": `import type { Unit } from "./unit.js"
/** A comment that may change. */
export interface Term { readonly count: number; readonly unit: Unit; readonly hidden: Hidden }
interface Hidden { readonly yes: boolean }
export declare const count: (term: Term) => number
export declare const notForUsers: 1`,
  "/p/dist/unit.d.ts": `export type Unit = "day" | "working-day"`,
  "/p/dist/more.d.ts": `export declare class More { private readonly secret; open(): void }`
}
const told = (changes: Readonly<Record<string, readonly [string, string]>> = {}) =>
  interfaceOf("/p/dist/index.d.ts", (path: string) => {
    const text = files[path as keyof typeof files]
    const [from, to] = changes[path] ?? ["", ""]
    return text.replace(from, to)
  })

describe("the record of an interface", () => {
  it("tells what is exported, under which name, and what stands behind it", () => {
    expect(told()).toEqual([
      "(behind) Hidden: interface Hidden { readonly yes: boolean; }",
      '(behind) Unit: export type Unit = "day" | "working-day";',
      "CivilDate: CivilDate of @danchu/law",
      "More: export declare class More { private readonly secret; open(): void; }",
      "Period: Term",
      "Term: export interface Term { readonly count: number; readonly unit: Unit; readonly hidden: Hidden; }",
      "count: export declare const count: (term: Term) => number;",
      "other: * of @danchu/other"
    ])
  })
  it.each([
    ["/p/dist/term.d.ts", "count: number", "count: string", "a field of an exported type"],
    ["/p/dist/term.d.ts", "yes: boolean", "yes: true", "a type that is not exported itself"],
    ["/p/dist/unit.d.ts", '| "working-day"', "", "a type of another file"],
    ["/p/dist/index.d.ts", "count, ", "", "a name that goes"],
    ["/p/dist/more.d.ts", "open(): void", "open(): number", "a method behind a star"],
    ["/p/dist/index.d.ts", "@danchu/law", "@danchu/calendar", "the package that a name comes from"]
  ])("differs when %s has %j for %j: %s", (path, from, to) => {
    const before = told().join("\n")
    const after = told({ [path]: [from, to] }).join("\n")
    expect(changedLines(before, after)).not.toEqual([])
  })
  it.each([
    ["/p/dist/term.d.ts", "A comment that may change", "Another comment"],
    ["/p/dist/term.d.ts", "notForUsers: 1", "notForUsers: 2"],
    ["/p/dist/term.d.ts", "readonly count", "\n  readonly    count"]
  ])("is the same when %s has %j for %j", (path, from, to) => {
    expect(told({ [path]: [from, to] })).toEqual(told())
  })
})

describe("a change of an interface", () => {
  const changeset = (path: string, name: string) => ({
    path,
    text: `---\n"@danchu/${name}": minor\n---\n\nSomething.\n`
  })
  const changed = ["packages/law/api.md", "packages/law/src/index.ts", ".changeset/new.md"]
  const faults = (text: ReturnType<typeof changeset>, released: boolean) =>
    apiChangesetFaults({ changed, changesets: [text], released: () => released })

  it("passes with a changeset of its own that names the package", () => {
    expect(faults(changeset(".changeset/new.md", "law"), true)).toEqual([])
  })
  it("fails without one, with one that names another package, and with one that was there before", () => {
    const wanting = [
      "the interface of @danchu/law changed, and no changeset names it: `npx changeset` writes one"
    ]
    expect(apiChangesetFaults({ changed, changesets: [], released: () => true })).toEqual(wanting)
    expect(faults(changeset(".changeset/new.md", "lawyer"), true)).toEqual(wanting)
    expect(faults(changeset(".changeset/old.md", "law"), true)).toEqual(wanting)
  })
  it("before the first release is told by the changeset of that release", () => {
    expect(faults(changeset(".changeset/first-release.md", "law"), false)).toEqual([])
  })
  it("that is none needs no changeset", () => {
    expect(
      apiChangesetFaults({ changed: ["packages/law/src/index.ts"], changesets: [], released: () => true })
    ).toEqual([])
  })
})
