import { CaseId, CivilDateText } from "@danchu/entities"
import { type Absence, type CivilDate, InvalidText, Unknown } from "@danchu/law"
import * as z from "zod"
import { type BuiltReport, earlier, reportOf } from "./build.js"
import { formOf } from "./catalogue.js"
import { decimal } from "./decimal.js"
import type { Form } from "./form.js"
import type { ReportPeriod } from "./period.js"
import type { Window } from "./projections/handling.js"
import { countedIn, type Entry, put, type Tally } from "./tally.js"

/** A petition that was handed in at a visit, as it was sorted there. */
const HandedIn = z.strictObject({
  kind: z.enum(["complaint", "denunciation", "petition"]),
  within: z.boolean(),
  /** What was done with one for another authority. */
  sent: z.enum(["guided", "forwarded", "urged"]).optional(),
  repliesOn: z.array(CivilDateText).default([])
})

/** What a report needs to know of citizen reception: sessions that were held, and visits; never who came. */
export const ReceptionFacts = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("session"),
    id: CaseId,
    on: CivilDateText,
    /** The head of the body, or who the head sent. */
    by: z.enum(["head", "delegate"])
  }),
  z.strictObject({
    kind: z.literal("visit"),
    id: CaseId,
    on: CivilDateText,
    by: z.enum(["regular", "head", "delegate"]),
    people: z.int().min(1),
    /** A large group (đoàn đông người): no text that was read says from how many people on, so the office does. */
    group: z.boolean().default(false),
    /** Visits on one matter share it; a visit left without is a matter of its own. */
    matter: CaseId.optional(),
    /** The matter had been brought before. */
    again: z.boolean().default(false),
    petition: HandedIn.optional()
  })
])
export type ReceptionFacts = z.infer<typeof ReceptionFacts>
type Visit = Extract<ReceptionFacts, { kind: "visit" }>

/**
 * Reads the facts of one session or visit.
 * @throws InvalidText that names the place, never the content
 */
export const receptionFacts = (given: unknown): ReceptionFacts => {
  const read = ReceptionFacts.safeParse(given)
  if (read.success) return read.data
  const at = read.error.issues[0]?.path.join(".") || "their root"
  throw new InvalidText(
    `the facts of a reception are wrong at ${at}`,
    at,
    "See ReceptionFacts for the fields."
  )
}

interface Placed {
  readonly entries: readonly Entry[]
  readonly unplaced?: string
}
type Place = (facts: ReceptionFacts, window: Window) => Placed

const none: Placed = { entries: [] }

/** The column of visits; people, matters for the first time and again follow, then groups with the same. */
const visitsBy = { regular: 4, head: 13, delegate: 22 } as const
const sessionsBy = { head: 12, delegate: 21 } as const

const matterOf = ({ matter, id }: Visit): string => matter ?? id

/** 01/TCD: of several visits on one matter the first stands for the matter. */
const received: Place = (facts, { from, to }) => {
  const { id, on } = facts
  if (on < from || on > to) return none
  if (facts.kind === "session")
    return { entries: [countedIn(`session:${id}`, id, id, [sessionsBy[facts.by]])] }
  const { by, people, group, again } = facts
  const visits = visitsBy[by]
  const matters = visits + (again ? 3 : 2)
  const present = decimal(people)
  return {
    entries: [
      {
        ...countedIn(`visit:${id}`, id, id, [1, visits, ...(group ? [visits + 4] : [])]),
        amounts: new Map([
          [2, present],
          [visits + 1, present],
          ...(group ? [[visits + 5, present] as const] : [])
        ])
      },
      countedIn(`matter:${matterOf(facts)}`, id, `${on} ${id}`, [3, matters, ...(group ? [matters + 4] : [])])
    ]
  }
}

const petitionsOf = { complaint: 3, denunciation: 5, petition: 7 } as const
const ways = { guided: 13, forwarded: 14, urged: 15 } as const

/** 02/TCD: the petitions that were handed in at visits. */
const handedIn: Place = (facts, { from, to }) => {
  if (facts.kind === "session" || !facts.petition) return none
  const { id, on, petition } = facts
  const replies = petition.repliesOn
    .filter(date => from <= date && date <= to)
    .map((date, i) => countedIn(`reply:${id}:${date}:${i}`, id, date, [16]))
  if (on < from || on > to) return { entries: replies }
  const kind = petitionsOf[petition.kind]
  const competence = petition.within ? 9 : 11
  const way = petition.within || petition.sent === undefined ? [] : [ways[petition.sent]]
  const entries = [
    countedIn(`petition:${id}`, id, id, [1, kind, competence]),
    countedIn(`matter:${petition.kind}:${matterOf(facts)}`, id, `${on} ${id}`, [
      2,
      kind + 1,
      competence + 1,
      ...way
    ]),
    ...replies
  ]
  return petition.within || petition.sent !== undefined
    ? { entries }
    : { entries, unplaced: "nothing was done with it" }
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1)
const places: ReadonlyMap<string, { readonly place: Place; readonly covers: readonly number[] }> = new Map([
  ["TT02/2021:01/TCD", { place: received, covers: upTo(29) }],
  ["TT01/2024:01/TCD", { place: received, covers: upTo(29) }],
  ["TT02/2021:02/TCD", { place: handedIn, covers: upTo(16) }]
])

/**
 * Counts sessions and visits into the part of a form; parts of one form and period can be merged in any order.
 * @throws Unknown for a form that is not about reception; ConflictingCase where one id has two histories
 */
export const receptionTally = (
  form: Form,
  reception: Iterable<ReceptionFacts>,
  period: Pick<ReportPeriod, "id" | "from" | "to">,
  asOf: CivilDate = period.to
): Tally => {
  const found = places.get(form.id)
  if (!found) throw new Unknown("form on reception", form.id, `Forms: ${[...places.keys()].join(", ")}.`)
  const window = { from: period.from, to: earlier(asOf, period.to) }
  const entries = new Map<string, Entry>()
  const unplaced = new Map<string, string>()
  for (const facts of reception) {
    const placed = found.place(facts, window)
    for (const entry of placed.entries) put(entries, entry)
    if (placed.unplaced !== undefined) unplaced.set(facts.id, placed.unplaced)
  }
  return {
    form: form.id,
    period: period.id,
    from: period.from,
    to: period.to,
    covers: found.covers,
    entries,
    unplaced
  }
}

/**
 * Builds a report on reception from sessions and visits.
 * @returns the report, or why there is no form that was read for that day
 * @throws Unknown, ConflictingCase
 * @example
 * ```ts
 * const visit = receptionFacts({ kind: "visit", id: "TD-1", on: "2026-01-05", by: "head", people: 3 })
 * const report = buildReceptionReport("01/TCD", [visit], period)
 * report._tag === "BuiltReport" && report.cells[1]?.value // 3
 * ```
 */
export const buildReceptionReport = (
  code: string,
  reception: Iterable<ReceptionFacts>,
  period: Pick<ReportPeriod, "id" | "from" | "to" | "label">,
  asOf: CivilDate = period.to
): BuiltReport | Absence => {
  const chosen = formOf(code, period.to)
  if ("_tag" in chosen) return chosen
  const last = earlier(asOf, period.to)
  return reportOf(chosen, receptionTally(chosen.form, reception, period, last), period, last)
}
