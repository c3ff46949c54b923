import { describe, expect, it } from "vitest"
import { fieldsOf } from "../src/command-fields.ts"
import { choiceWords, fieldWords } from "../src/command-words.ts"
import { type Kind, kinds } from "../src/kinds.ts"
import { partName, plays, roles } from "../src/roles.ts"
import { today } from "./client.ts"

const asking = { on: today, language: "vi", asked: [] } as const
const questions = (kind: Kind) =>
  Object.keys(kind.steps).flatMap(step => fieldsOf(kind, step, asking).map(field => ({ step, field })))

describe.each(kinds.map(kind => [kind.letters, kind] as const))("a case of kind %s", (_letters, kind) => {
  it("has every step in the hands of somebody at the desk, and of nobody without a name", () => {
    for (const [step, { who }] of Object.entries(kind.steps)) {
      expect(
        roles.some(role => plays(role, who)),
        `${step} is for ${who}`
      ).toBe(true)
      expect(partName(who).vi, step).not.toBe(who)
    }
  })
  it("asks nothing in the words of a schema", () => {
    for (const { step, field } of questions(kind)) {
      const [own = "", part] = field.name.split(".")
      const known = [`${step}.${field.name}`, field.name, part === undefined ? own : field.name]
      expect(
        known.some(key => key in fieldWords),
        `${step} asks ${field.name}`
      ).toBe(true)
      for (const { value, words } of field.choices ?? [])
        if (words === value) expect(choiceWords, `${step}.${field.name}`).toHaveProperty([value])
    }
  })
})
