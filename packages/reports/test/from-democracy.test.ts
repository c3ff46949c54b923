import { day } from "@danchu/law"
import {
  CommunityDecisionCommand,
  ConsultationCommand,
  communityDecision,
  consultation,
  DisclosureCommand,
  disclosure,
  SupervisionCommand,
  supervision
} from "@danchu/procedures"
import {
  democracyReport,
  fromCommunityDecision,
  fromConsultation,
  fromDisclosure,
  fromSupervision,
  ownPeriod
} from "@danchu/reports"
import { describe, expect, it } from "vitest"
import type * as z from "zod"
import { coursesOf } from "./courses.js"

const disclosed = coursesOf(disclosure, DisclosureCommand)
const consulted = coursesOf(consultation, ConsultationCommand)
const decided = coursesOf(communityDecision, CommunityDecisionCommand)
const supervised = coursesOf(supervision, SupervisionCommand)
type Supervising = z.input<typeof SupervisionCommand>

const quarter = ownPeriod("2026-Q3", day("2026-07-01"), day("2026-09-30"))

describe("a disclosure in the democracy report", () => {
  const owed = {
    type: "OweDisclosure" as const,
    on: "2026-07-01",
    matter: "K2" as const,
    document: "QĐ 15/QĐ-UBND"
  }
  const put = (channel: "board" | "loudspeaker" | "dialogue", on: string, more: object = {}) => ({
    type: "Publish" as const,
    on,
    channel,
    evidence: "ảnh 1",
    ...more
  })
  const office = put("board", "2026-07-06", { place: "headquarters" })
  it("counts from its first day, at the office, in the neighbourhoods, and by what else", () => {
    expect(fromDisclosure("CK-1", disclosed(owed))).toBeNull()
    expect(fromDisclosure("CK-1", disclosed(owed, office))).toMatchObject({
      on: "2026-07-06",
      by: ["office"]
    })
    const everywhere = disclosed(
      owed,
      office,
      put("board", "2026-07-07", { place: "house-of-culture" }),
      put("loudspeaker", "2026-07-08"),
      put("dialogue", "2026-07-09")
    )
    expect(fromDisclosure("CK-1", everywhere)).toMatchObject({
      by: ["office-and-neighbourhoods", "loudspeaker", "other"]
    })
    expect(fromDisclosure("CK-1", everywhere, day("2026-07-06"))).toMatchObject({ by: ["office"] })
    expect(fromDisclosure("CK-1", everywhere, day("2026-07-05"))).toBeNull()
  })
})

describe("a consultation in the democracy report", () => {
  const planned = {
    type: "PlanConsultation" as const,
    on: "2026-07-01",
    matter: "5",
    forms: ["community-meeting", "portal"],
    names: ["matter", "form", "manner", "time", "responsible"]
  }
  it("counts from the day its content was public, in the forms that were planned", () => {
    expect(fromConsultation("LYK-1", consulted(planned))).toBeNull()
    const opened = { type: "PublishContent" as const, on: "2026-07-06", evidence: "ảnh 1" }
    expect(fromConsultation("LYK-1", consulted(planned, opened))).toMatchObject({
      on: "2026-07-06",
      by: ["meeting", "website"]
    })
  })
})

describe("a decision in the democracy report", () => {
  const households = (count: number) => Array.from({ length: count }, (_, i) => `H-${i + 1}`)
  const course = (yes: number) =>
    decided(
      {
        type: "ProposeMatter",
        on: "2026-07-01",
        matter: "D1",
        scope: "neighbourhood",
        subject: "làm đường bê tông",
        agreedWithFront: true
      },
      {
        type: "ConveneVote",
        on: "2026-07-06",
        form: "meeting",
        heldOn: "2026-07-10",
        register: households(90),
        by: ["loudspeaker"],
        posted: true
      },
      { type: "SendDocuments", on: "2026-07-07" },
      {
        type: "RecordVotes",
        on: "2026-07-10",
        sitting: "hop",
        households: households(80),
        yes,
        no: 80 - yes,
        other: 0,
        conduct: { secretary: 80, method: "show-of-hands", chose: 80 }
      },
      { type: "CloseVote", on: "2026-07-10", witnesses: 3 }
    )
  it("counts where it was passed: 60 of 90 households, not 59", () => {
    const register = { options: 2, value: 350_500_000, fromPeople: 200_500_000 }
    expect(fromCommunityDecision("QĐ-1", course(60), register)).toMatchObject({
      on: "2026-07-10",
      by: "meeting",
      households: 90,
      ballots: 0,
      value: 350_500_000
    })
    expect(fromCommunityDecision("QĐ-1", course(59), register)).toBeNull()
    expect(fromCommunityDecision("QĐ-1", course(60), register, day("2026-07-09"))).toBeNull()
  })
})

describe("a supervision in the democracy report", () => {
  const carried = (board: "inspection" | "investment" | "agency"): readonly Supervising[] => [
    {
      type: "AnnounceSupervision",
      on: "2026-07-01",
      board,
      startsOn: "2026-08-20",
      subject: "đường liên thôn",
      onPetition: false
    },
    { type: "CarryOut", on: "2026-08-20", record: "BB 1" }
  ]
  const recommend: Supervising = {
    type: "Recommend",
    on: "2026-09-07",
    members: 6,
    inFavour: 5,
    record: "BB 3"
  }
  it("counts by its board and with what it found, which only the register knows", () => {
    const events = supervised(...carried("inspection"), recommend)
    expect(() => fromSupervision("GS-1", events)).toThrow(/what the board found in GS-1 is not said/)
    const facts = [
      ...fromSupervision("GS-1", events, { wrongs: 2, toGovernment: 3, recovered: 5_000_000 }),
      ...fromSupervision("GS-2", supervised(...carried("investment")))
    ]
    const cells = Object.fromEntries(
      democracyReport(facts, quarter).flatMap(part =>
        part.cells.flatMap(({ column, value }) => (value === 0 ? [] : [[column.id, value]]))
      )
    )
    expect(cells).toEqual({
      "IV.supervised": 2,
      "IV.by-inspection-board": 1,
      "IV.by-investment-board": 1,
      "IV.to-government": 3,
      "V.supervisions": 1,
      "V.wrongs": 2,
      "V.recommendations": 1,
      "V.recovered": 5_000_000,
      "VI.supervisions": 1
    })
  })
  it("counts none of an agency's board, and none that was not carried out", () => {
    expect(fromSupervision("GS-3", supervised(...carried("agency")))).toEqual([])
    const [announced] = carried("inspection")
    expect(fromSupervision("GS-4", supervised(...(announced ? [announced] : [])))).toEqual([])
  })
})
