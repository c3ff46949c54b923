import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { run } from "@danchu/cli"
import { day } from "@danchu/law"
import { describe, expect, it } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "danchu-"))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const danchu = (...words: readonly string[]) =>
  run(
    words,
    () => undefined,
    async () => day("2026-11-23")
  )

describe("danchu scan", () => {
  it("finds citations with their places, and an issuer that does not fit", async () => {
    const path = file(
      "notice.txt",
      "Dòng đầu.\nTheo Pháp lệnh số 34/2007/PL-UBTVQH11 của Ban Thường vụ Quốc hội."
    )
    expect(await danchu("scan", path)).toMatchObject({
      exitCode: 0,
      json: {
        findings: [
          {
            kind: "citation",
            line: 2,
            column: 6,
            doubts: expect.arrayContaining([expect.objectContaining({ code: "issuer-differs" })])
          }
        ]
      }
    })
  })
  it("does not read what is not there, or is not UTF-8", async () => {
    expect(await danchu("scan", join(folder, "absent.txt"))).toMatchObject({
      exitCode: 2,
      json: { error: { code: "InvalidText" } }
    })
    const path = join(folder, "latin.txt")
    writeFileSync(path, Buffer.from([0xc3, 0x28, 0xff]))
    expect(await danchu("scan", path)).toMatchObject({
      exitCode: 2,
      json: { error: { code: "InvalidText" } }
    })
  })
})

describe("danchu case check", () => {
  const jsonl = (...lines: readonly object[]) =>
    file("case.jsonl", lines.map(line => JSON.stringify(line)).join("\n"))
  const received = { case: "KN-1", type: "ReceiveComplaint", on: "2026-07-01", signed: true, signers: 1 }

  it("gives state, deadlines and the clause of each", async () => {
    expect(
      await danchu(
        "case",
        "check",
        jsonl(received, { case: "KN-1", type: "AcceptComplaint", on: "2026-07-10" })
      )
    ).toMatchObject({
      exitCode: 0,
      json: {
        cases: [
          {
            case: "KN-1",
            state: "accepted",
            deadlines: [
              {
                key: "resolve",
                due: "2026-08-10",
                basis: expect.arrayContaining([expect.objectContaining({ at: "Đ28.p1" })])
              }
            ],
            refusals: []
          }
        ]
      }
    })
  })
  it("replays events as well as commands, of several cases", async () => {
    const path = jsonl(received, {
      case: "KN-2",
      type: "ComplaintReceived",
      on: "2026-07-02",
      governedBy: [],
      signed: true,
      signers: 1
    })
    expect(await danchu("case", "check", path)).toMatchObject({
      json: { cases: [{ case: "KN-1" }, { case: "KN-2", state: "received" }] }
    })
  })
  it("tells a refusal with its line and clause, and goes on", async () => {
    expect(
      await danchu("case", "check", jsonl(received, { case: "KN-1", type: "SendDecision", on: "2026-07-02" }))
    ).toMatchObject({
      exitCode: 0,
      json: {
        cases: [{ state: "received", refusals: [{ line: 2, code: "out-of-order", basis: [{ at: "Đ32" }] }] }]
      }
    })
  })
  it("knows every procedure by its id, and no other", async () => {
    const dossier = { case: "H42.1-261116-0001", procedure: "one-stop", type: "NoSuchStep", on: "2026-11-16" }
    expect(await danchu("case", "check", jsonl(dossier))).toMatchObject({
      exitCode: 2,
      json: { error: { at: "line 1" } }
    })
    expect(await danchu("case", "check", jsonl({ ...dossier, procedure: "two-stop" }))).toMatchObject({
      exitCode: 2,
      json: { error: { code: "Unknown", at: "two-stop" } }
    })
  })
  it("names the line that cannot be read", async () => {
    expect(await danchu("case", "check", file("bad.jsonl", "{}\n"))).toMatchObject({
      exitCode: 2,
      json: { error: { code: "InvalidText", at: "line 1" } }
    })
    expect(await danchu("case", "check", jsonl(received, { ...received, on: "2026-02-31" }))).toMatchObject({
      exitCode: 2,
      json: { error: { at: "line 2" } }
    })
  })
})

describe("danchu report check", () => {
  it("holds the figures that Lâm Đồng published for 2023", async () => {
    const path = file(
      "lam-dong.json",
      JSON.stringify({
        9: 5591,
        11: 651,
        12: 281,
        13: 4659,
        18: 2886,
        19: 359,
        20: 122,
        21: 2405,
        22: 2705,
        23: 780,
        24: 1742,
        25: 183
      })
    )
    expect(await danchu("report", "check", "01/XLD", "--values", path, "--on", "2023-12-14")).toMatchObject({
      exitCode: 0,
      json: { ok: true, violations: [] }
    })
  })
  it("finds a sum that does not hold", async () => {
    const path = file("wrong.json", JSON.stringify({ 9: 5592, 11: 651, 12: 281, 13: 4659 }))
    expect(await danchu("report", "check", "01/XLD", "--values", path, "--on", "2023-12-14")).toMatchObject({
      exitCode: 0,
      json: {
        ok: false,
        violations: [
          { relation: "9=11+12+13", left: 5592, right: 5591, basis: [{ instrument: "02/2021/TT-TTCP" }] }
        ]
      }
    })
  })
  it("takes neither a column that the form does not have nor text that is not JSON", async () => {
    expect(
      await danchu("report", "check", "01/XLD", "--values", file("column.json", '{"99": 1}'))
    ).toMatchObject({
      exitCode: 2,
      json: { error: { code: "Unknown", at: "99" } }
    })
    expect(
      await danchu("report", "check", "01/XLD", "--values", file("text.json", "9 = 5591"))
    ).toMatchObject({
      exitCode: 2,
      json: { error: { code: "InvalidText" } }
    })
  })
})

describe("danchu report build", () => {
  const cases = file(
    "cases.jsonl",
    [
      { case: "KN-1", type: "ReceiveComplaint", on: "2026-07-01", signed: true, signers: 1 },
      { case: "KN-1", type: "AcceptComplaint", on: "2026-07-10" },
      { case: "KN-1", type: "DecideComplaint", on: "2026-07-20", outcome: "right" },
      { case: "KN-2", type: "ReceiveComplaint", on: "2026-09-01", signed: true, signers: 1 },
      { case: "KN-2", type: "AcceptComplaint", on: "2026-09-09" }
    ]
      .map(line => JSON.stringify(line))
      .join("\n")
  )
  const build = (...more: readonly string[]) =>
    danchu("report", "build", "02/XLD", "--cases", cases, "--period", "2026-Q3", ...more)

  it("gives every cell with the cases that it counts", async () => {
    expect(await build()).toMatchObject({
      exitCode: 0,
      json: {
        period: { id: "2026-Q3" },
        cells: expect.arrayContaining([
          expect.objectContaining({ column: 1, value: 2, cases: ["KN-1", "KN-2"] })
        ])
      }
    })
  })
  it("counts only what was done by a day", async () => {
    expect(await build("--as-of", "2026-08-01")).toMatchObject({
      json: {
        provisional: true,
        cells: expect.arrayContaining([expect.objectContaining({ column: 1, value: 1 })])
      }
    })
  })
  it("writes tables, pages and workbooks as they are", async () => {
    expect((await build("--to", "csv")).raw).toContain("02/XLD")
    expect((await build("--to", "html")).raw).toMatch(/^<!doctype html>/i)
    const { raw } = await build("--to", "xlsx")
    expect(raw instanceof Uint8Array && [raw[0], raw[1]]).toEqual([0x50, 0x4b])
  })
  const built = (form: string, period: string, ...given: readonly object[]) =>
    danchu(
      "report",
      "build",
      form,
      "--cases",
      file("given.jsonl", given.map(line => JSON.stringify(line)).join("\n")),
      "--period",
      period
    )
  const cells = (...filled: readonly (readonly [column: number, value: number, ...cases: string[]])[]) => ({
    exitCode: 0,
    json: {
      cells: expect.arrayContaining(
        filled.map(([column, value, ...ids]) => expect.objectContaining({ column, value, cases: ids }))
      )
    }
  })
  it("counts denunciations from their events, and tells of acts that were refused", async () => {
    const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
    const of = { case: "TC-1", procedure: "denunciation" }
    const received = { form: "written", denouncer: ref, content: ref, signed: true }
    const accept = {
      ...of,
      type: "AcceptDenunciation",
      on: "2026-07-06",
      met: ["form", "capacity", "competence", "identifiable"]
    }
    const answer = await built(
      "03/XLD",
      "2026-Q3",
      { ...of, type: "ReceiveDenunciation", on: "2026-07-01", ...received },
      accept,
      { ...of, type: "VerifyIdentity", on: "2026-07-06", found: "verified" },
      accept
    )
    expect(answer).toMatchObject(cells([1, 1, "TC-1"], [21, 1, "TC-1"]))
    expect(answer).toMatchObject({
      json: { notes: expect.arrayContaining([expect.stringMatching(/^line 2: the act on TC-1 was refused/)]) }
    })
  })
  it("counts dossiers and visits, from facts and from events", async () => {
    const dossier = { id: "HS-1", receivedOn: "2026-10-01", channel: "counter", dueOn: "2026-10-05" }
    expect(await built("07a/BTP/KSTT", "2026-10", dossier)).toMatchObject(
      cells([3, 1, "HS-1"], [15, 1, "HS-1"])
    )
    expect(await built("06/VPCP/KSTT", "2026-Q2", { ...dossier, receivedOn: "2026-04-01" })).toMatchObject(
      cells([3, 1, "HS-1"])
    )
    const visit = { kind: "visit", id: "TD-1", on: "2026-07-02", by: "head", people: 3 }
    expect(await built("01/TCD", "2026-Q3", visit)).toMatchObject(cells([2, 3, "TD-1"], [14, 3, "TD-1"]))
    const registered = { case: "TD-2", procedure: "reception", type: "RegisterVisit", on: "2026-07-02" }
    expect(await built("01/TCD", "2026-Q3", { ...registered, mode: "in-person", people: 1 })).toMatchObject(
      cells([1, 1, "TD-2"], [4, 1, "TD-2"])
    )
  })
  it("counts what was processed of feedback, from facts and from events", async () => {
    const taken = { id: "PA-1", receivedOn: "2027-01-04", about: "rule", processedOn: "2027-01-08" }
    expect(await built("06a/BTP/KSTT", "2027-Q1", taken)).toMatchObject(
      cells([3, 1, "PA-1"], [10, 1, "PA-1"])
    )
    const of = { case: "PA-2", procedure: "regulation-reflection" }
    const received = {
      ...of,
      type: "ReceiveReflection",
      on: "2027-01-04",
      form: "document",
      through: "office",
      meets: ["vietnamese", "clear", "contact"],
      content: "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
    }
    expect(await built("06a/BTP/KSTT", "2027-Q1", received)).toMatchObject({
      json: { unplaced: [{ case: "PA-2" }] }
    })
    const takenUp = { ...of, type: "TakeUpReflection", on: "2027-01-05", subject: "unsuitable" }
    expect(await built("06a/BTP/KSTT", "2027-Q1", received, takenUp)).toMatchObject(
      cells([3, 1, "PA-2"], [15, 1, "PA-2"])
    )
  })
  it("counts second complaints from their events, with what the register says beside them", async () => {
    const of = { case: "KN-9", procedure: "complaint-second" }
    const received = {
      ...of,
      type: "SecondComplaintReceived",
      on: "2026-07-01",
      after: "decision",
      windowFrom: "2026-06-25",
      enclosures: ["first-decision"],
      signed: true,
      signers: 3
    }
    const says = (register: object) => ({ case: "KN-9", register })
    const report = (...lines: readonly object[]) => built("02/XLD", "2026-Q3", ...lines)
    for (const lines of [
      [received],
      [received, says({ firstDecision: "confirmed" })],
      [says({ firstDecision: "confirmed" }), received]
    ])
      expect(await report(...lines)).toMatchObject(cells([1, 1, "KN-9"], [2, 0], [3, 1, "KN-9"]))
    for (const wrong of [{ firstDecision: "unknown" }, { signers: "several" }])
      expect(await report(received, says(wrong))).toMatchObject({
        exitCode: 2,
        json: { error: { at: "line 2" } }
      })
    const twice = [received, says({ firstDecision: "confirmed" }), says({ firstDecision: "changed" })]
    expect(await report(...twice)).toMatchObject({ exitCode: 2, json: { error: { at: "line 3" } } })
    const other = { case: "KN-8", register: { firstDecision: "changed" } }
    expect(await report(received, other)).toMatchObject({ exitCode: 2, json: { error: { at: "line 2" } } })
  })
  it("shows how far it has come, in the language asked for, and takes the bar away when a line is wrong", async () => {
    const filed = (id: string) => ({ kind: "petition", id, receivedOn: "2026-07-02", signers: "one" })
    const build = async (...given: readonly object[]) => {
      const seen: string[] = []
      const cases = file("watched.jsonl", given.map(line => JSON.stringify(line)).join("\n\n"))
      const words = ["report", "build", "01/XLD", "--cases", cases, "--period", "2026-Q3"]
      const outcome = await run(
        words,
        () => undefined,
        async () => day("2026-11-23"),
        {
          env: { LANG: "vi_VN.UTF-8" },
          bar: (label, total) => {
            let steps = 0
            return { step: () => steps++, done: () => seen.push(`${label} ${steps}/${total}`) }
          }
        }
      )
      return { ...outcome, seen }
    }
    expect(await build(filed("PA-1"), filed("PA-2"))).toMatchObject({
      exitCode: 0,
      seen: ["Đọc dữ kiện 3/3", "Đếm 2/2"]
    })
    const act = { case: "KN-1", type: "ReceiveComplaint", on: "2026-07-01", signed: true, signers: 1 }
    expect((await build(act)).seen).toEqual(["Đọc vụ việc 1/1", "Rút dữ kiện 1/1", "Đếm 1/1"])
    expect(await build(filed("PA-1"), { kind: "petition" })).toMatchObject({
      exitCode: 2,
      json: { error: { at: "line 3 id" } },
      seen: ["Đọc dữ kiện 2/3"]
    })
  })
  it("says where facts are wrong, and which events a form cannot count", async () => {
    expect(
      await built("01/TCD", "2026-Q3", { kind: "visit", id: "TD-1", on: "2026-07-02", by: "head" })
    ).toMatchObject({ exitCode: 2, json: { error: { at: "line 1 people" } } })
    const visit = { case: "TD-2", procedure: "reception", type: "RegisterVisit", on: "2026-07-02" }
    expect(await built("02/XLD", "2026-Q3", { ...visit, mode: "in-person", people: 1 })).toMatchObject({
      exitCode: 2,
      json: { error: { at: "TD-2" } }
    })
    expect(await built("07a/BTP/KSTT", "2026-11", {})).toMatchObject({ exitCode: 2 })
    expect(await built("07a/BTP/KSTT", "2026-12", {})).toMatchObject({ exitCode: 2 })
  })
  it("takes no period or kind that does not exist", async () => {
    expect(await build("--to", "pdf")).toMatchObject({ exitCode: 2, json: { error: { at: "pdf" } } })
    expect(await danchu("report", "build", "02/XLD", "--cases", cases, "--period", "2026-Q5")).toMatchObject({
      exitCode: 2
    })
  })
})
