import {
  AdministrativeProcedure,
  AdministrativeUnit,
  Board,
  Cluster,
  CommitmentRecord,
  CommunityMeeting,
  DocumentRecord,
  Dossier,
  inSeveralClusters,
  Person,
  PersonContact,
  PersonIdentity,
  personalDataOf,
  procedureOn,
  ReceptionVisit,
  VoteTally,
  votedTwice
} from "@danchu/entities"
import { day } from "@danchu/law"
import { describe, expect, it } from "vitest"
import type * as z from "zod"

const said = (schema: z.ZodType, given: unknown): readonly string[] =>
  schema.safeParse(given).error?.issues.map(({ message }) => message) ?? []

describe("a unit is a code and the day from which it is valid", () => {
  const unit = {
    code: "18115",
    from: "2025-07-01",
    level: "commune",
    kind: "Phường",
    name: "Bắc Hồng Lĩnh",
    province: "42",
    predecessors: [{ code: "18118", from: "2004-07-01" }]
  }
  it("with what it came from", () => {
    expect(AdministrativeUnit.parse(unit)).toMatchObject({ from: "2025-07-01", until: null })
  })
  it.each([
    ["a code of another level", { code: "42" }, "the code is not one of that level"],
    ["a code without its zeros", { code: "1811" }, "zeros in front included"],
    ["an end before its beginning", { until: "2025-07-01" }, "it ends after the day on which it begins"],
    ["a district that is still there", { level: "district", code: "437" }, "the district level ended"]
  ])("not %s", (_, wrong, words) => {
    expect(said(AdministrativeUnit, { ...unit, ...wrong }).join()).toContain(words)
  })
})

describe("a person is an id; who it is and how to reach them are kept apart", () => {
  it("in the entity itself nothing identifies", () => {
    expect(personalDataOf(Person, "person").map(({ kind }) => kind)).not.toContain("identity")
    expect(Person.safeParse({ id: "p1", kind: "individual", name: "x" }).success).toBe(false)
  })
  it("what identifies is marked, field by field, in two entities", () => {
    const marked = (schema: z.ZodType) =>
      personalDataOf(schema, "of").flatMap(({ path, kind }) => (kind === "identity" ? [path] : []))
    expect(marked(PersonIdentity)).toEqual(["of.name", "of.bornOn", "of.personalNumber"])
    expect(marked(PersonContact)).toEqual(["of.address", "of.phone", "of.email"])
  })
  it("and an error never repeats what was given", () => {
    const canary = "0123456789012345"
    for (const wrong of [
      PersonIdentity.safeParse({ person: "p1", name: "", personalNumber: canary }),
      PersonContact.safeParse({ person: "p1", phone: canary, email: canary })
    ])
      expect(JSON.stringify(wrong.error?.issues)).not.toContain(canary)
  })
})

describe("a document by its number", () => {
  it("is read into the one way of writing it", () => {
    const given = { issuedOn: "09/01/2015", issuer: "Chính phủ", title: "thực hiện dân chủ" }
    expect(DocumentRecord.parse({ ...given, number: "4/2015/NĐ-CP" })).toMatchObject({
      number: "04/2015/NĐ-CP",
      issuedOn: "2015-01-09"
    })
    expect(said(DocumentRecord, { ...given, number: "không số" }).join()).toContain("không phải số hiệu")
  })
})

describe("the catalogue of procedures is dated", () => {
  const entry = (code: string, count: number, from: string, until: string | null = null) =>
    AdministrativeProcedure.parse({
      code,
      name: "Đăng ký",
      field: "civil-status",
      receivedBy: "MC-X",
      term: { count, unit: "working-day" },
      publishedBy: {
        number: "12/QĐ-UBND",
        title: "công bố danh mục",
        issuer: "UBND tỉnh Mẫu",
        issued: "2025-06-30",
        quote: "danh mục thủ tục hành chính"
      },
      from,
      until
    })
  const catalogue = [
    entry("1.004873", 5, "2025-07-01", "2026-07-01"),
    entry("1.004873", 3, "2026-07-01"),
    entry("1.000110", 1, "2026-01-01")
  ]
  it("and gives the time of the day", () => {
    expect(procedureOn(catalogue, "1.004873", day("2026-06-30"))?.term.count).toBe(5)
    expect(procedureOn(catalogue, "1.004873", day("2026-07-01"))?.term.count).toBe(3)
    expect(procedureOn(catalogue, "1.004873", day("2025-06-30"))).toBeUndefined()
  })
  it("and takes the newest of two that hold", () => {
    const both = [...catalogue, entry("1.004873", 4, "2026-08-01")]
    expect(procedureOn(both, "1.004873", day("2026-11-24"))?.term.count).toBe(4)
  })
  it("a dossier bears the body, the day and the number of that day", () => {
    const dossier = {
      code: "H40.17-010726-0007",
      procedure: "1.004873",
      channel: "online",
      receivedOn: "2026-07-01"
    }
    expect(Dossier.safeParse(dossier).success).toBe(true)
    expect(said(Dossier, { ...dossier, code: "H40.17-310226-0007" }).join()).toContain("không có thật")
  })
})

describe("what meets the eye of everybody", () => {
  it("a visit has no more representatives than people", () => {
    const visit = {
      id: "TCD-1",
      on: "2026-07-06",
      mode: "in-person",
      receivedBy: "TCD",
      visitor: "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a",
      people: 1,
      representatives: 2,
      kinds: ["complaint"]
    }
    expect(said(ReceptionVisit, visit).join()).toContain("người đại diện phải là người trong số họ")
  })
  it("a promise that is done shows its evidence, and is due after it was made", () => {
    const promise = {
      id: "CK-1",
      source: "dialogue",
      of: "DT-1",
      by: "UBND-X",
      content: "sửa đường",
      promisedOn: "2026-07-01",
      dueOn: "2026-09-01",
      evidence: []
    }
    expect(CommitmentRecord.safeParse(promise).success).toBe(true)
    expect(said(CommitmentRecord, { ...promise, doneOn: "2026-08-01" }).join()).toContain("minh chứng")
    expect(said(CommitmentRecord, { ...promise, dueOn: "2026-06-01" }).join()).toContain("it is due after")
  })
  it("only an investment supervision board has a project", () => {
    const board = {
      id: "BTT-1",
      kind: "people-inspection",
      commune: { code: "18115", from: "2025-07-01" },
      project: "đường thôn",
      from: "2026-01-01"
    }
    expect(said(Board, board).join()).toContain("Ban Giám sát đầu tư")
  })
})

describe("a household counts once", () => {
  it("in one cluster", () => {
    expect(
      said(Cluster, { id: "CUM-1", neighbourhood: "TDP-03", households: ["H-1", "H-1"] }).join()
    ).toContain("một hộ chỉ thuộc một cụm")
    expect(inSeveralClusters([{ households: ["H-1", "H-2"] }, { households: ["H-2"] }])).toEqual(["H-2"])
  })
  it("in one vote, whatever the form", () => {
    expect(votedTwice([{ household: "H-1" }, { household: "H-2" }, { household: "H-1" }])).toEqual(["H-1"])
  })
  it("and no more are counted than there are", () => {
    expect(
      said(VoteTally, { of: "QĐ-1", households: 100, inFavour: 90, against: 10, other: 1 }).join()
    ).toContain("tổng số hộ")
    expect(
      said(CommunityMeeting, {
        id: "H-1",
        neighbourhood: "TDP-03",
        heldOn: "2026-07-05",
        households: 100,
        present: 101,
        recordedIn: "BB-1"
      }).join()
    ).toContain("no more households attend")
  })
})
