import { CaseId, CivilDateText } from "@danchu/entities"
import { type CivilDate, InvalidText } from "@danchu/law"
import * as z from "zod"
import { decimal, type Exact } from "./decimal.js"

/** What a report needs to know of one petition: kinds, days and outcomes, never a name or an address. */

export const Amount = z.union([z.number(), z.string()]).refine(given => {
  try {
    return decimal(given).units >= 0n
  } catch {
    return false
  }
}, "an amount is 0 or more, a number or a plain decimal text")

const count = z.int().min(0)

/** Money in millions of đồng, land in square metres. */
const Amounts = z.strictObject({
  stateMoney: Amount.optional(),
  stateLand: Amount.optional(),
  organisationMoney: Amount.optional(),
  organisationLand: Amount.optional(),
  individualMoney: Amount.optional(),
  individualLand: Amount.optional()
})

/** How the matter stood when the petition was handled. */
const Standing = z.strictObject({
  /** How many times it had been settled before. */
  settledTimes: count.default(0),
  /** A court had judged it. */
  judged: z.boolean().default(false),
  /** It was being settled. */
  inProgress: z.boolean().default(false),
  /** Its time had passed without an answer. */
  overdue: z.boolean().default(false)
})

/** What came of sorting a petition on a day. */
const Handling = z.strictObject({
  on: CivilDateText,
  eligible: z.boolean(),
  competence: z.enum(["own", "other"]).default("own"),
  /** What was done with a petition for another authority. */
  sent: z.enum(["guided", "forwarded", "urged"]).optional(),
  standing: Standing.prefault({}),
  /** Days on which authorities answered what was sent to them. */
  repliesOn: z.array(CivilDateText).default([])
})

/** What came of settling a complaint or a denunciation, and whether it was in time. */
const consequences = {
  inTime: z.boolean().optional(),
  recovered: Amounts.prefault({}),
  organisationsRestored: count.default(0),
  individualsRestored: count.default(0),
  toDiscipline: count.default(0),
  officialsToDiscipline: count.default(0),
  toInvestigators: z.boolean().default(false),
  peopleToInvestigators: count.default(0),
  officialsToInvestigators: count.default(0)
}

/** How a complaint within competence ended. */
const ComplaintSettlement = z.strictObject({
  on: CivilDateText,
  how: z.enum(["decision", "withdrawal"]),
  /** At first instance; or of the first decision, at the second. Only of a decision. */
  result: z.enum(["upheld", "rejected", "partly-upheld", "confirmed", "changed"]).optional(),
  ...consequences
})

/** How a denunciation within competence ended. */
const DenunciationSettlement = z.strictObject({
  on: CivilDateText,
  /** Withdrawn as a whole; or terminated for another reason. */
  how: z.enum(["conclusion", "withdrawal", "termination"]),
  /** Only of a conclusion. */
  result: z.enum(["true", "false", "partly-true"]).optional(),
  ...consequences
})

const act = { on: CivilDateText, people: count, officials: count }

/** How a decision in effect was carried out. */
const Enforcement = z.strictObject({
  effectiveOn: CivilDateText,
  doneOn: CivilDateText.optional(),
  due: Amounts.prefault({}),
  paid: z.array(Amounts.extend({ on: CivilDateText })).default([]),
  disciplined: z.array(z.strictObject(act)).default([]),
  prosecuted: z.array(z.strictObject(act)).default([])
})

/** How a conclusion was carried out; it is effective on the day on which it was drawn. */
const ConclusionEnforcement = Enforcement.extend({
  /** Whose rights are to be restored, and when they were. */
  organisationsDue: count.default(0),
  individualsDue: count.default(0),
  restored: z
    .array(z.strictObject({ on: CivilDateText, organisations: count, individuals: count }))
    .default([]),
  disciplined: z.array(z.strictObject({ ...act, organisations: count.default(0) })).default([])
})

const petition = {
  id: CaseId,
  /** Petitions on one matter share it; a petition left without is a matter of its own. */
  matter: CaseId.optional(),
  receivedOn: CivilDateText,
  handling: Handling.optional()
}

const complaintField = z.enum(["benefits", "land", "administrative", "judicial", "party", "other"])
const denunciationField = z.enum([
  "benefits",
  "land",
  "civil-service",
  "administrative",
  "corruption",
  "judicial",
  "party",
  "other"
])
const petitionField = z.enum(["benefits", "land", "judicial", "other"])

export const CaseFacts = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("complaint"),
    ...petition,
    signers: z.enum(["several", "one"]),
    field: complaintField.default("other"),
    instance: z.enum(["first", "second"]).default("first"),
    settlement: ComplaintSettlement.optional(),
    enforcement: Enforcement.optional()
  }),
  z.strictObject({
    kind: z.literal("denunciation"),
    ...petition,
    signers: z.enum(["several", "one", "other"]),
    field: denunciationField.default("other"),
    /** Denounced again after a conclusion or after the time had passed. */
    again: z.boolean().default(false),
    settlement: DenunciationSettlement.optional(),
    enforcement: ConclusionEnforcement.optional()
  }),
  z.strictObject({
    kind: z.literal("petition"),
    ...petition,
    signers: z.enum(["several", "one", "other"]),
    field: petitionField.default("other")
  })
])
export type CaseFacts = z.infer<typeof CaseFacts>
export type CaseInput = z.input<typeof CaseFacts>
export type ComplaintFacts = Extract<CaseFacts, { kind: "complaint" }>
export type DenunciationFacts = Extract<CaseFacts, { kind: "denunciation" }>
export type PetitionFacts = Extract<CaseFacts, { kind: "petition" }>

/**
 * Reads the facts of one case.
 * @throws InvalidText that names the place, never the content
 */
export const caseFacts = (given: unknown): CaseFacts => {
  const read = CaseFacts.safeParse(given)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const at = issue?.path.join(".") ?? ""
  throw new InvalidText(
    `the facts of a case are wrong at ${at || "their root"}: ${issue?.code ?? "invalid"}`,
    at,
    "See CaseFacts for the fields that a case has."
  )
}

const standing = Standing.parse({})
const {
  on: _handled,
  eligible: _eligible,
  ...handling
} = Handling.parse({ on: "2000-01-01", eligible: true })
const consequence = z.strictObject(consequences).parse({})
const { effectiveOn: _effective, ...enforcement } = ConclusionEnforcement.parse({ effectiveOn: "2000-01-01" })
const { organisationsDue: _o, individualsDue: _i, restored: _r, ...complaintEnforcement } = enforcement
const own = {
  complaint: { field: "other", instance: "first", enforcement: complaintEnforcement },
  denunciation: { field: "other", again: false, enforcement },
  petition: { field: "other", enforcement }
} as const
const fields: Readonly<Record<CaseFacts["kind"], ReadonlySet<string>>> = {
  complaint: new Set(complaintField.options),
  denunciation: new Set(denunciationField.options),
  petition: new Set(petitionField.options)
}

/**
 * The facts of a case that our own code took from events: what they leave out is filled in as the schema does, and days
 * and words, which were read with the events, are not read again. Only its id and its field come from elsewhere.
 */
export const completed = (given: CaseInput): CaseFacts => {
  const known = CaseId.safeParse(given.id).success && fields[given.kind].has(given.field ?? "other")
  if (!known) return caseFacts(given)
  const { enforcement: carried, ...defaults } = own[given.kind]
  const ended = given.kind === "petition" ? null : given
  return {
    ...defaults,
    ...given,
    ...(given.handling && {
      handling: { ...handling, ...given.handling, standing: { ...standing, ...given.handling.standing } }
    }),
    ...(ended?.settlement && { settlement: { ...consequence, ...ended.settlement } }),
    ...(ended?.enforcement && { enforcement: { ...carried, ...ended.enforcement } })
  } as CaseFacts
}

/** Whether anything happened to a case after a day. */
const later = (facts: CaseFacts, on: CivilDate): boolean => {
  const { handling } = facts
  if (handling && (handling.on > on || handling.repliesOn.some(date => date > on))) return true
  if (facts.kind === "petition") return false
  const { settlement, enforcement } = facts
  if (settlement && settlement.on > on) return true
  if (!enforcement) return false
  const { effectiveOn, doneOn, paid, disciplined, prosecuted } = enforcement
  const restored = facts.kind === "denunciation" ? (facts.enforcement?.restored ?? []) : []
  return (
    effectiveOn > on ||
    (doneOn !== undefined && doneOn > on) ||
    [...paid, ...disciplined, ...prosecuted, ...restored].some(act => act.on > on)
  )
}

/** What was known of a case on a day; `null` where it had not come in. Later acts are taken away. */
export const asKnownOn = (facts: CaseFacts, on: CivilDate): CaseFacts | null => {
  if (facts.receivedOn > on) return null
  if (!later(facts, on)) return facts
  const { handling, ...rest } = facts
  const kept =
    handling && handling.on <= on
      ? { handling: { ...handling, repliesOn: handling.repliesOn.filter(date => date <= on) } }
      : {}
  if (rest.kind === "petition") return { ...rest, ...kept }
  if (rest.kind === "complaint") {
    const { settlement, enforcement, ...complaint } = rest
    return {
      ...complaint,
      ...kept,
      ...(settlement && settlement.on <= on && { settlement }),
      ...(enforcement && enforcement.effectiveOn <= on && { enforcement: carriedOut(enforcement, on) })
    }
  }
  const { settlement, enforcement, ...denunciation } = rest
  return {
    ...denunciation,
    ...kept,
    ...(settlement && settlement.on <= on && { settlement }),
    ...(enforcement &&
      enforcement.effectiveOn <= on && {
        enforcement: {
          ...carriedOut(enforcement, on),
          restored: enforcement.restored.filter(act => act.on <= on)
        }
      })
  }
}

const carriedOut = <E extends NonNullable<ComplaintFacts["enforcement"] | DenunciationFacts["enforcement"]>>(
  { doneOn, ...rest }: E,
  on: CivilDate
) => ({
  ...rest,
  paid: rest.paid.filter(payment => payment.on <= on),
  disciplined: rest.disciplined.filter(act => act.on <= on),
  prosecuted: rest.prosecuted.filter(act => act.on <= on),
  ...(doneOn !== undefined && doneOn <= on && { doneOn })
})

/** The matter of a case: its own id where none is shared. */
export const matterOf = (facts: CaseFacts): string => facts.matter ?? facts.id

export type AmountName = keyof z.infer<typeof Amounts>
export type AmountsOf = Partial<Record<AmountName, Exact | undefined>>
