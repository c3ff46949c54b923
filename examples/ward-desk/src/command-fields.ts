import type { Ground, Rule } from "@danchu/law"
import { type CivilDate, isRuling, type Label } from "@danchu/law"
import { complexityCriteria, nonAcceptanceGrounds } from "@danchu/law/rules/complaint-grounds"
import { suspensionGrounds, terminationGrounds } from "@danchu/law/rules/complaint-suspension"
import { firstComplaint } from "@danchu/sdk"
import * as z from "zod"
import { choiceWords, fieldHints, fieldWords } from "./command-words.ts"
import { type Choice, type Field, typed } from "./form.ts"
import type { Language } from "./language.ts"

/** As much of a JSON Schema as the door's commands use. */
const Property = z.object({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  items: z.object({ type: z.string() }).optional(),
  default: z.unknown().optional()
})
const Shape = z.object({
  properties: z.record(z.string(), z.union([z.object({ const: z.string() }), Property])),
  required: z.array(z.string())
})
const Schema = z.object({ oneOf: z.array(Shape) })

const shapes = Schema.parse(z.toJSONSchema(firstComplaint.commands, { io: "input" })).oneOf

const shapeOf = (command: string) =>
  shapes.find(({ properties: { type } }) => type && "const" in type && type.const === command)

type List = Rule<readonly Ground[], Record<never, never>>

/** The closed lists of the law that a field of a command takes its codes from. */
const lists: Readonly<Record<string, List>> = {
  "RefuseComplaint.ground": nonAcceptanceGrounds,
  "SuspendHandling.ground": suspensionGrounds,
  "TerminateHandling.ground": terminationGrounds,
  "FindComplex.criteria": complexityCriteria
}

const listed = (list: List, on: CivilDate, language: Language): readonly Choice[] => {
  const answer = list.on(on)
  return isRuling(answer)
    ? answer.value.map(({ code, label }) => ({ value: code, words: label[language] }))
    : []
}

const say = (words: Readonly<Record<string, Label>>, key: string, language: Language): string | undefined =>
  words[key]?.[language]

/** The questions that a command asks, read from the schema at its door. */
export const fieldsOf = (command: string, on: CivilDate, language: Language): readonly Field[] => {
  const shape = shapeOf(command)
  if (!shape) return []
  return Object.entries(shape.properties).flatMap(([name, property]): readonly Field[] => {
    if ("const" in property) return []
    const words = say(fieldWords, name, language) ?? name
    const hint = say(fieldHints, name, language)
    const field = { name, words, required: shape.required.includes(name), ...(hint && { hint }) }
    const list = lists[`${command}.${name}`]
    const { type, items, enum: codes } = property
    if (list) {
      const choices = listed(list, on, language)
      return choices.length === 0
        ? [{ ...field, kind: items ? "lines" : "text" }]
        : [{ ...field, kind: items ? "some-of" : "one-of", choices }]
    }
    if (codes) {
      const choices = codes.map(value => ({ value, words: say(choiceWords, value, language) ?? value }))
      return [{ ...field, kind: "one-of", choices }]
    }
    if (items) return [{ ...field, kind: "lines" }]
    if (type === "boolean") return [{ ...field, kind: "yes-no" }]
    if (type === "integer" || type === "number") return [{ ...field, kind: "number" }]
    return [{ ...field, kind: /(^on|On)$/.test(name) ? "date" : "text" }]
  })
}

/** What was typed into those questions, as the door takes it. */
export const answersOf = (
  fields: readonly Field[],
  form: URLSearchParams
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    fields.flatMap(({ name, kind, required }): readonly (readonly [string, unknown])[] => {
      const text = typed(form, name)
      switch (kind) {
        case "yes-no":
          return [[name, text === "yes"]]
        case "some-of":
          return [[name, form.getAll(name)]]
        case "lines":
          return [
            [
              name,
              text
                .split("\n")
                .map(line => line.trim())
                .filter(Boolean)
            ]
          ]
        case "number":
          return text === "" && !required ? [] : [[name, /^\d{1,9}$/.test(text) ? Number(text) : text]]
        default:
          return text === "" && !required ? [] : [[name, text]]
      }
    })
  )
