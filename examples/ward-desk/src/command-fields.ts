import type { Ground, Rule } from "@danchu/law"
import { type CivilDate, isRuling, type Label } from "@danchu/law"
import { complexityCriteria, nonAcceptanceGrounds } from "@danchu/law/rules/complaint-grounds"
import { complaintPublicationForms } from "@danchu/law/rules/complaint-publication"
import { reexaminationBodies, reexaminationGrounds } from "@danchu/law/rules/complaint-reexamination"
import { suspensionGrounds, terminationGrounds } from "@danchu/law/rules/complaint-suspension"
import { acceptanceConditions } from "@danchu/law/rules/denunciation"
import { resolveAgainGrounds, takeOverGrounds } from "@danchu/law/rules/denunciation-again"
import { denunciationComplexityCriteria } from "@danchu/law/rules/denunciation-complexity"
import { conclusionOutcomes, conclusionPublicationForms } from "@danchu/law/rules/denunciation-conclusion"
import { unhandledDenunciations, usableInformation } from "@danchu/law/rules/denunciation-intake"
import { protectedGoods, protectedPeople, protectionEnds } from "@danchu/law/rules/denunciation-protection"
import {
  denunciationSuspensionGrounds,
  denunciationTerminationGrounds,
  resolvedDespiteWithdrawal
} from "@danchu/law/rules/denunciation-suspension"
import { filedPetitions } from "@danchu/law/rules/petition-classification"
import {
  reflectionForms,
  reflectionPublication,
  reflectionRequirements,
  reflectionSubjects
} from "@danchu/law/rules/regulation-reflection"
import { reflectionMeasures, regulationCriteria } from "@danchu/law/rules/regulation-reflection-handling"
import * as z from "zod"
import { choiceWords, fieldHints, fieldWords } from "./command-words.ts"
import type { Choice, Field } from "./form.ts"
import type { Kind } from "./kinds.ts"
import type { Language } from "./language.ts"

/** As much of a JSON Schema as the doors' commands use. */
const Property = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
  items: z.object({ type: z.string(), enum: z.array(z.string()).optional() }).optional(),
  properties: z.record(z.string(), z.object({ enum: z.array(z.string()).optional() })).optional(),
  additionalProperties: z.unknown().optional()
})
type Property = z.infer<typeof Property>
const Shape = z.object({
  properties: z.record(z.string(), z.union([z.object({ const: z.string() }), Property])),
  required: z.array(z.string())
})
type Shape = z.infer<typeof Shape>
const Schema = z.object({ oneOf: z.array(Shape) })

const shapes = new Map<string, readonly Shape[]>()

const shapeOf = (kind: Kind, command: string): Shape | undefined => {
  const known = shapes.get(kind.id) ?? Schema.parse(z.toJSONSchema(kind.commands, { io: "input" })).oneOf
  shapes.set(kind.id, known)
  return known.find(({ properties: { type } }) => type && "const" in type && type.const === command)
}

type List = Rule<readonly Ground[], Record<never, never>>

const ofComplaints: Readonly<Record<string, List>> = {
  "RefuseComplaint.ground": nonAcceptanceGrounds,
  "SuspendHandling.ground": suspensionGrounds,
  "TerminateHandling.ground": terminationGrounds,
  "FindComplex.criteria": complexityCriteria,
  "DemandReexamination.ground": reexaminationGrounds,
  "DemandReexamination.body": reexaminationBodies,
  "PublishDecision.form": complaintPublicationForms
}

/** The closed lists of the law that a field of a command takes its codes from, by procedure. */
const lists: Readonly<Record<string, Readonly<Record<string, List>>>> = {
  "complaint-first": ofComplaints,
  "complaint-second": ofComplaints,
  // NĐ 124/2020 Đ16.1: the cases of Article 11 stand here too.
  "complaint-discipline": { "RefuseComplaint.ground": nonAcceptanceGrounds },
  denunciation: {
    "SetAside.ground": unhandledDenunciations,
    "SetAside.usable": usableInformation,
    "UseInformation.usable": usableInformation,
    "RefuseAcceptance.missing": acceptanceConditions,
    "AcceptDenunciation.met": acceptanceConditions,
    "ExtendResolution.criteria": denunciationComplexityCriteria,
    "WithdrawDenunciation.despite": resolvedDespiteWithdrawal,
    "SuspendHandling.ground": denunciationSuspensionGrounds,
    "TerminateHandling.ground": denunciationTerminationGrounds,
    "ConcludeDenunciation.outcome": conclusionOutcomes,
    "PublishConclusion.form": conclusionPublicationForms,
    "AnswerRenewal.ground": resolveAgainGrounds,
    "TakeOver.ground": takeOverGrounds,
    "RequestProtection.people": protectedPeople,
    "RequestProtection.goods": protectedGoods,
    "EndProtection.ground": protectionEnds
  },
  "regulation-reflection": {
    "ReceiveReflection.form": reflectionForms,
    "ReceiveReflection.meets": reflectionRequirements,
    "TakeUpReflection.subject": reflectionSubjects,
    "WeighRegulation.failed": regulationCriteria,
    "DecideReflection.measure": reflectionMeasures,
    "PublishResult.forms": reflectionPublication
  },
  "petition-intake": {
    "KeepPaper.ground": filedPetitions,
    "LeaveUnhandled.ground": unhandledDenunciations,
    "LeaveUnhandled.usable": usableInformation
  }
}

const listed = (list: List, on: CivilDate, language: Language): readonly Choice[] => {
  const answer = list.on(on)
  return isRuling(answer)
    ? answer.value.map(({ code, label }) => ({ value: code, words: label[language] }))
    : []
}

const say = (words: Readonly<Record<string, Label>>, key: string, language: Language): string | undefined =>
  words[key]?.[language]

const choicesOf = (codes: readonly string[], language: Language): readonly Choice[] =>
  codes.map(value => ({ value, words: say(choiceWords, value, language) ?? value }))

const kindOfText = (name: string, { format, pattern }: Property): Field["kind"] =>
  format === "uuid"
    ? "sealed"
    : pattern?.includes("[0-5]")
      ? "time"
      : /^(on|by|until)$|(On|Day|From)$/.test(name)
        ? "date"
        : "text"

/** What the questions of a command depend on besides its schema. */
export interface Asking {
  readonly on: CivilDate
  readonly language: Language
  /** What the law asks to know of this very case. */
  readonly asked: readonly Ground[]
}

const fieldFrom = (
  kind: Kind,
  command: string,
  name: string,
  property: Property,
  isRequired: boolean,
  { on, language, asked }: Asking
): readonly Field[] => {
  const words = say(fieldWords, `${command}.${name}`, language) ?? say(fieldWords, name, language) ?? name
  const hint = say(fieldHints, `${command}.${name}`, language) ?? say(fieldHints, name, language)
  const field = { name, words, required: isRequired, ...(hint && { hint }) }
  const list = lists[kind.id]?.[`${command}.${name}`]
  const { type, items, enum: codes, properties, additionalProperties } = property
  if (list) {
    const choices = listed(list, on, language)
    return choices.length === 0
      ? [{ ...field, kind: items ? "lines" : "text" }]
      : [{ ...field, kind: items ? "some-of" : "one-of", choices }]
  }
  if (codes) return [{ ...field, kind: "one-of", choices: choicesOf(codes, language) }]
  if (properties)
    return Object.entries(properties).map(([part, { enum: codes }]) => {
      const place = `${name}.${part}`
      const inner = { name: place, words: say(fieldWords, place, language) ?? place, required: isRequired }
      return codes
        ? { ...inner, kind: "one-of" as const, choices: choicesOf(codes, language) }
        : { ...inner, kind: "number" as const }
    })
  if (type === "object" && typeof additionalProperties === "object")
    return asked.map(({ code, label }) => ({
      name: `${name}.${code}`,
      words: label[language],
      kind: "one-of",
      required: false,
      choices: choicesOf(["yes", "no"], language)
    }))
  if (items?.enum) return [{ ...field, kind: "some-of", choices: choicesOf(items.enum, language) }]
  if (items) return [{ ...field, kind: items.type === "object" ? "hours" : "lines" }]
  if (type === "boolean") return [{ ...field, kind: "yes-no" }]
  if (type === "integer" || type === "number") return [{ ...field, kind: "number" }]
  return [{ ...field, kind: kindOfText(name, property) }]
}

/** The questions that a command asks, read from the schema at its door; what the desk itself knows is not asked. */
export const fieldsOf = (
  kind: Kind,
  command: string,
  asking: Asking,
  known: readonly string[] = []
): readonly Field[] => {
  const shape = shapeOf(kind, command)
  if (!shape) return []
  return Object.entries(shape.properties).flatMap(([name, property]) =>
    "const" in property || known.includes(name)
      ? []
      : fieldFrom(kind, command, name, property, shape.required.includes(name), asking)
  )
}
