import { type CivilDate, Unknown } from "@danchu/law"
import type { Form } from "./form.js"
import type { Window } from "./projections/handling.js"
import type { ReceptionFacts } from "./reception.js"

/** The columns to which things of one sort add one each, and those to which they add the people who came. */
export interface ThingColumns {
  readonly counts: readonly number[]
  readonly people: readonly number[]
  readonly unplaced?: string
}

/** A session, visit, matter, petition or reply as a form counts it; one matter may come with several visits. */
export interface Thing {
  /** Its sort: things of one sort add to the same columns. */
  readonly sort: string
  /** Names it; the first of several with one key stands for all. */
  readonly key: string
  readonly on: CivilDate
  readonly people: number
  readonly matter: boolean
}

interface ReceptionForm {
  /** Which table of things: who was received (01/TCD), or what was handed in (02/TCD). */
  readonly of: "received" | "handed-in"
  readonly covers: readonly number[]
  readonly sorts: ReadonlyMap<string, ThingColumns>
  readonly thingsOf: (facts: ReceptionFacts, window: Window) => readonly Thing[]
}

type Visit = Extract<ReceptionFacts, { kind: "visit" }>

const counted = (...counts: readonly number[]): ThingColumns => ({ counts, people: [] })
const matterOf = ({ matter, id }: Visit): string => matter ?? id

/** The column of visits; people, matters for the first time and again follow, then groups with the same. */
const visitsBy = { regular: 4, head: 13, delegate: 22 } as const
const bools = [false, true] as const
const named = (flag: boolean, yes: string, no: string): string => (flag ? yes : no)

const visitSort = (by: string, group: boolean): string => `visit ${by} ${named(group, "group", "few")}`
const matterSort = (by: string, group: boolean, again: boolean): string =>
  `matter ${by} ${named(group, "group", "few")} ${named(again, "again", "first")}`

const receivedSorts: ReadonlyMap<string, ThingColumns> = new Map([
  ["session head", counted(12)],
  ["session delegate", counted(21)],
  ...Object.entries(visitsBy).flatMap(([by, visits]) =>
    bools.flatMap((group): (readonly [string, ThingColumns])[] => [
      [
        visitSort(by, group),
        {
          counts: [1, visits, ...(group ? [visits + 4] : [])],
          people: [2, visits + 1, ...(group ? [visits + 5] : [])]
        }
      ],
      ...bools.map((again): readonly [string, ThingColumns] => {
        const matters = visits + (again ? 3 : 2)
        return [matterSort(by, group, again), counted(3, matters, ...(group ? [matters + 4] : []))]
      })
    ])
  )
])

/** 01/TCD: of several visits on one matter the first stands for the matter. */
const received: ReceptionForm["thingsOf"] = (facts, { from, to }) => {
  const { id, on } = facts
  if (on < from || on > to) return []
  if (facts.kind === "session")
    return [{ sort: `session ${facts.by}`, key: `session:${id}`, on, people: 0, matter: false }]
  const { by, people, group, again } = facts
  return [
    { sort: visitSort(by, group), key: `visit:${id}`, on, people, matter: false },
    { sort: matterSort(by, group, again), key: `matter:${matterOf(facts)}`, on, people: 0, matter: true }
  ]
}

const petitionsOf = { complaint: 3, denunciation: 5, petition: 7 } as const
const outside = { guided: [13], forwarded: [14], urged: [15], none: [] } as const

/** What became of a petition that was handed in: "own", or the way out, or "none". */
export const wayOf = ({ within, sent }: NonNullable<Visit["petition"]>): string =>
  within ? "own" : (sent ?? "none")

const handedInSorts: ReadonlyMap<string, ThingColumns> = new Map([
  ...Object.entries(petitionsOf).flatMap(([kind, petitions]): (readonly [string, ThingColumns])[] => [
    [`petition ${kind} own`, counted(1, petitions, 9)],
    [`matter ${kind} own`, counted(2, petitions + 1, 10)],
    ...Object.entries(outside).flatMap(([way, columns]): (readonly [string, ThingColumns])[] => [
      [
        `petition ${kind} ${way}`,
        { ...counted(1, petitions, 11), ...(way === "none" && { unplaced: "nothing was done with it" }) }
      ],
      [`matter ${kind} ${way}`, counted(2, petitions + 1, 12, ...columns)]
    ])
  ]),
  ["reply", counted(16)]
])

/** 02/TCD: the petitions that were handed in at visits. */
const handedIn: ReceptionForm["thingsOf"] = (facts, { from, to }) => {
  if (facts.kind === "session" || !facts.petition) return []
  const { id, on, petition } = facts
  const replies = petition.repliesOn
    .filter(date => from <= date && date <= to)
    .map((date, i) => ({
      sort: "reply",
      key: `reply:${id}:${date}:${i}`,
      on: date,
      people: 0,
      matter: false
    }))
  if (on < from || on > to) return replies
  const sort = `${petition.kind} ${wayOf(petition)}`
  return [
    { sort: `petition ${sort}`, key: `petition:${id}`, on, people: 0, matter: false },
    {
      sort: `matter ${sort}`,
      key: `matter:${petition.kind}:${matterOf(facts)}`,
      on,
      people: 0,
      matter: true
    },
    ...replies
  ]
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1)
const visits = { of: "received", covers: upTo(29), sorts: receivedSorts, thingsOf: received } as const
const receptionForms: ReadonlyMap<string, ReceptionForm> = new Map<string, ReceptionForm>([
  ["TT02/2021:01/TCD", visits],
  ["TT01/2024:01/TCD", visits],
  ["TT02/2021:02/TCD", { of: "handed-in", covers: upTo(16), sorts: handedInSorts, thingsOf: handedIn }]
])

/**
 * What a form on reception counts, and where.
 * @throws Unknown for a form that is not about reception
 */
export const receptionForm = (form: Pick<Form, "id">): ReceptionForm => {
  const found = receptionForms.get(form.id)
  if (found) return found
  throw new Unknown("form on reception", form.id, `Forms: ${[...receptionForms.keys()].join(", ")}.`)
}

/** The columns of a sort of thing; none for a sort that the form does not count. */
export const columnsOfThing = ({ sorts }: Pick<ReceptionForm, "sorts">, sort: string): ThingColumns =>
  sorts.get(sort) ?? counted()
