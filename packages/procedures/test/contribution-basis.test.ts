import { CaseId } from "@danchu/entities"
import {
  basisFromCommune,
  basisFromNeighbourhood,
  CommuneDecisionCommand,
  CommunityDecisionCommand,
  ContributionCommand,
  communeDecision,
  communityDecision,
  contribution
} from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { courseOf } from "./course.js"

const neighbourhood = courseOf(communityDecision, CommunityDecisionCommand)
const commune = courseOf(communeDecision, CommuneDecisionCommand)
const ledger = courseOf(contribution, ContributionCommand)
type Given = z.input<typeof CommunityDecisionCommand>

const households = (count: number) => Array.from({ length: count }, (_, at) => `H-${at + 1}`)
const vote = (matter: "D1" | "D6", yes: number): readonly Given[] => [
  {
    type: "ProposeMatter",
    on: "2026-07-01",
    matter,
    scope: "neighbourhood",
    subject: "đường",
    agreedWithFront: true
  },
  {
    type: "ConveneVote",
    on: "2026-07-06",
    form: "meeting",
    heldOn: "2026-07-10",
    register: households(30),
    by: ["direct"],
    posted: true
  },
  { type: "SendDocuments", on: "2026-07-07" },
  {
    type: "RecordVotes",
    on: "2026-07-10",
    sitting: "hop",
    households: households(30),
    yes,
    no: 30 - yes,
    other: 0,
    conduct: { secretary: 30, method: "show-of-hands", chose: 30 }
  },
  { type: "CloseVote", on: "2026-07-10", witnesses: 2 }
]
const id = CaseId.parse("QĐ-5")
const open = (basis: NonNullable<ReturnType<typeof basisFromCommune>>, on: string) =>
  ledger.run({ type: "RecordDecision", on, basis, work: "đường", field: "economy" })

describe("what a ledger rests on", () => {
  it("is read from the case of the vote itself, and opens the ledger", () => {
    const basis = basisFromNeighbourhood(id, neighbourhood.run(...vote("D1", 20)).events)
    expect(basis).toEqual({
      decision: "QĐ-5",
      matter: "D1",
      scope: "neighbourhood",
      decidedOn: "2026-07-10",
      effectiveOn: "2026-07-10",
      inFavour: 20,
      of: 30
    })
    expect(basis && open(basis, "2026-07-10").state.phase).toBe("decided")
  })
  it("is nothing where the vote failed, is not over, or was on another matter", () => {
    expect(basisFromNeighbourhood(id, neighbourhood.run(...vote("D1", 19)).events)).toBeNull()
    expect(basisFromNeighbourhood(id, neighbourhood.run(...vote("D1", 20).slice(0, -1)).events)).toBeNull()
    expect(basisFromNeighbourhood(id, neighbourhood.run(...vote("D6", 30)).events)).toBeNull()
  })
  it("in the commune stands from the day that the commune has set", () => {
    const places = ["TDP-1", "TDP-2", "TDP-3"]
    const counted: readonly z.input<typeof CommuneDecisionCommand>[] = [
      {
        type: "OpenCommuneDecision",
        on: "2026-07-01",
        matter: "D1",
        subject: "đường",
        neighbourhoods: places,
        agreedWithFront: true
      },
      ...places.map((place, i) => ({
        type: "ReportNeighbourhood" as const,
        on: "2026-07-20",
        neighbourhood: place,
        households: 100,
        yes: i < 2 ? 80 : 10,
        approves: i < 2
      })),
      { type: "CountNeighbourhoods", on: "2026-07-21" }
    ]
    expect(basisFromCommune(id, commune.run(...counted).events)).toBeNull()
    const set = commune.run(...counted, { type: "SetEffect", on: "2026-07-22", from: "2026-08-01" })
    const basis = basisFromCommune(id, set.events)
    expect(basis).toMatchObject({ scope: "commune", effectiveOn: "2026-08-01", inFavour: 2, of: 3 })
    expect(basis && open(basis, "2026-07-22").state.phase).toBe("decided")
  })
})
