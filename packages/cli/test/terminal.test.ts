import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"
import { stripVTControlCharacters } from "node:util"
import * as calendar from "@danchu/calendar"
import { CalendarNotPublished } from "@danchu/calendar"
import { run } from "@danchu/cli"
import * as law from "@danchu/law"
import { day, Fault } from "@danchu/law"
import * as procedures from "@danchu/procedures"
import * as reports from "@danchu/reports"
import { afterAll, describe, expect, it } from "vitest"
import { coloured, takesColours } from "../src/coloured.js"
import { languageOf } from "../src/language.js"
import { barOn } from "../src/progress.js"
import { inVietnamese } from "../src/vietnamese-faults.js"
import { vietnameseHelp } from "../src/vietnamese-help.js"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "danchu-terminal-"))
afterAll(() => rmSync(folder, { recursive: true }))

const today = async () => day("2026-11-23")
const said = async (words: readonly string[], env: Record<string, string> = {}) => {
  const texts: string[] = []
  const outcome = await run(words, text => texts.push(text), today, { env })
  return { ...outcome, text: texts.join("") }
}

describe("the language", () => {
  it.each([
    [{ LANG: "vi_VN.UTF-8" }, "vi"],
    [{ LANG: "en_US.UTF-8" }, "en"],
    [{ LANG: "vi_VN.UTF-8", LC_ALL: "C" }, "en"],
    [{ LANG: "C", LC_MESSAGES: "vi" }, "vi"],
    [{ LANG: "vic_US" }, "en"],
    [{}, "en"]
  ])("of %o is %s", (env, language) => {
    expect(languageOf(env)).toBe(language)
  })
  it("of errors and help is the locale's, or the one asked for", async () => {
    const vietnamese = { LANG: "vi_VN.UTF-8" }
    expect(await said(["calendar", "day", "31/02/2026"], vietnamese)).toMatchObject({
      exitCode: 2,
      json: {
        error: {
          code: "InvalidDate",
          at: "2026-02-31",
          message: "“2026-02-31” không phải là ngày",
          detail: expect.stringContaining("is not a date")
        }
      }
    })
    expect(await said(["calendar", "day", "31/02/2026", "--lang", "en"], vietnamese)).toMatchObject({
      json: { error: { message: expect.stringContaining("is not a date") } }
    })
    expect((await said(["--help"], vietnamese)).text).toContain("Các lệnh:")
    expect((await said(["vote", "--help", "--lang=vi"])).text).toContain("bao nhiêu tán thành")
    expect((await said(["vote", "--help"])).text).toContain("how many approve")
  })
  it.each([
    [
      ["law", "show", "complaint.suspension-grounds", "--on", "2026-06-30"],
      3,
      "có hiệu lực từ ngày 01/07/2026"
    ],
    [["calendar", "day", "2030-01-01"], 3, "lịch làm việc năm 2030 chưa được công bố"],
    [["law", "show", "complaint.acept", "--on", "2026-06-30"], 2, "không có “complaint.acept”"],
    [["dedline"], 2, "không có lệnh “dedline”"],
    [["deadline", "complaint.accept"], 2, "thiếu tùy chọn bắt buộc"],
    [["calendar", "day"], 2, "thiếu đối số “date”"],
    [["calendar"], 2, "thiếu lệnh"]
  ])("tells %j in Vietnamese", async (words, exitCode, message) => {
    expect(await said([...words, "--lang", "vi"])).toMatchObject({
      exitCode,
      json: { error: { message: expect.stringContaining(message) } }
    })
  })
  it("says --explain without a language in that of the locale", async () => {
    const words = ["deadline", "complaint.accept", "--from", "2026-11-16", "--explain"]
    expect((await said(words, { LANG: "vi" })).json).toMatchObject({
      explanation: expect.stringContaining("Thứ Năm, ngày 26/11/2026")
    })
    expect((await said(words)).json).toMatchObject({ explanation: expect.stringContaining("Thu 2026-11-26") })
  })
  it("has Vietnamese words for every description, and none for what is not said", async () => {
    const groups = [
      "calendar",
      "law",
      "deadline",
      "vote",
      "cite",
      "scan",
      "unit",
      "case",
      "audit",
      "report",
      "rate",
      "completion"
    ]
    const lines: string[] = []
    for (const words of [
      [],
      ...groups.map(group => [group]),
      ...["day", "year", "add", "count", "lunar", "solar"].map(word => ["calendar", word]),
      ["law", "list"],
      ["law", "show"],
      ["unit", "show"],
      ["unit", "lineage"],
      ["case", "check"],
      ["audit", "verify"],
      ["report", "check"],
      ["report", "build"]
    ])
      lines.push((await said([...words, "--help"])).text.replaceAll(/\s+/g, " "))
    const english = lines.join(" ")
    const unused = Object.keys(vietnameseHelp).filter(text => !english.includes(text.replaceAll(/\s+/g, " ")))
    expect(unused).toEqual([])
    const vietnamese = (await Promise.all(groups.map(group => said([group, "--help", "--lang", "vi"]))))
      .map(({ text }) => text)
      .join(" ")
    expect(vietnamese).not.toMatch(/ (?:the|which|whether|every) /)
  })
  it("has Vietnamese words for every fault that the packages behind it can throw", () => {
    const faults = [law, calendar, procedures, reports].flatMap(door =>
      Object.values<unknown>(door as Record<string, unknown>).filter(
        (one): one is new (...given: never[]) => Fault =>
          typeof one === "function" && one.prototype instanceof Fault
      )
    )
    expect(faults.length).toBeGreaterThan(5)
    const lacking = faults
      .map(({ name }) => name)
      .filter(name => name !== CalendarNotPublished.name)
      .filter(name =>
        inVietnamese({ _tag: name, at: "x" } as unknown as Fault & { _tag: string }).message.includes(name)
      )
    expect(lacking).toEqual([])
  })
})

describe("--json", () => {
  it("puts tables, help and versions inside one object", async () => {
    const cases = join(folder, "cases.jsonl")
    writeFileSync(
      cases,
      JSON.stringify({ case: "KN-1", type: "ReceiveComplaint", on: "2026-07-01", signed: true, signers: 1 })
    )
    const build = ["report", "build", "02/XLD", "--cases", cases, "--period", "2026-Q3", "--to"]
    expect((await said([...build, "csv", "--json"])).json).toMatchObject({
      text: expect.stringContaining("02/XLD")
    })
    expect((await said([...build, "xlsx", "--json"])).json).toMatchObject({
      bytes: expect.stringMatching(/^UEsD/),
      encoding: "base64"
    })
    expect((await said(["completion", "bash", "--json"])).json).toMatchObject({
      text: expect.stringContaining("complete -o")
    })
    expect(await said(["--json", "--help"])).toMatchObject({
      exitCode: 0,
      text: "",
      json: { text: expect.stringContaining("Usage") }
    })
    expect(await said(["--version", "--json"])).toMatchObject({
      json: { text: expect.stringMatching(/^\d+\.\d+\.\d+/) }
    })
  })
})

describe("colours", () => {
  it("mark names, texts, numbers and words, and change no letter", () => {
    const json = JSON.stringify({ a: 'quote " and: 12', b: [1.5, -2e3, true, null] }, null, 2)
    const seen = coloured(json)
    expect(seen).not.toBe(json)
    expect(stripVTControlCharacters(seen)).toBe(json)
  })
  it.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: "1" }, false],
    [{ isTTY: true }, { TERM: "dumb" }, false],
    [{}, {}, false]
  ])("on %o with %o: %s", (stream, env, yes) => {
    expect(takesColours(stream, env)).toBe(yes)
  })
})

describe("a bar", () => {
  const watch = (isTTY: boolean, pace: number) => {
    let clock = 0
    const drawn: string[] = []
    const bar = barOn({ isTTY, write: text => drawn.push(text) }, () => (clock += pace))("Reading", 10)
    for (let i = 0; i < 10; i++) bar.step()
    bar.done()
    return drawn
  }
  it("shows how far long work has come, and takes itself away", () => {
    const drawn = watch(true, 100)
    expect(drawn.some(text => text.includes("Reading ████"))).toBe(true)
    expect(drawn.some(text => text.includes("100 %"))).toBe(true)
    expect(drawn.at(-1)).toBe("\r\u001b[2K")
  })
  it("is not shown for short work, or where there is no terminal", () => {
    expect(watch(true, 1)).toEqual([])
    expect(watch(false, 100)).toEqual([])
  })
})

describe("the bars of the commands", () => {
  const seen = async (words: readonly string[]) => {
    const labels: string[] = []
    const steps: number[] = []
    const outcome = await run(words, () => undefined, today, {
      bar: label => {
        labels.push(label)
        steps.push(0)
        const mine = steps.length - 1
        return {
          step: () => void (steps[mine] = (steps[mine] ?? 0) + 1),
          done: () => void labels.push("gone")
        }
      }
    })
    return { labels, steps, exitCode: outcome.exitCode }
  }
  it("show how far a scan has come, and go away again", async () => {
    const file = join(folder, "notice.txt")
    writeFileSync(file, "Theo khoản 1 Điều 19, trong 30 ngày đạt 82,06 %.")
    expect(await seen(["scan", file])).toEqual({ labels: ["Scanning", "gone"], steps: [7], exitCode: 0 })
    expect((await seen(["scan", file, "--lang", "vi"])).labels).toEqual(["Dò văn bản", "gone"])
  })
  it("go away as well when a line cannot be read", async () => {
    const file = join(folder, "broken.jsonl")
    writeFileSync(file, "{}\nno json\n")
    expect(await seen(["case", "check", file])).toMatchObject({
      labels: ["Reading cases", "gone"],
      exitCode: 2
    })
  })
})

const node = [
  process.execPath,
  "--import",
  here("../../testkit/test/from-source.mjs"),
  here("../src/main.ts")
]
const bin = join(folder, "danchu")
writeFileSync(bin, `#!/bin/sh\nexec ${node.map(word => `'${word}'`).join(" ")} "$@"\n`, { mode: 0o755 })
const path = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"]}`, NO_COLOR: "" }
const has = (program: string): boolean =>
  (process.env["PATH"] ?? "").split(delimiter).some(place => existsSync(join(place, program)))

describe.skipIf(!has("script"))("on a real terminal", () => {
  const typed = (line: string, env: Record<string, string> = {}) =>
    spawnSync("script", ["-qec", line, "/dev/null"], {
      env: { ...path, TERM: "xterm", ...env },
      encoding: "utf8"
    }).stdout
  it("a long scan draws a bar beside its answer", () => {
    const long = join(folder, "long.txt")
    writeFileSync(
      long,
      "Theo khoản 1 Điều 19 Luật số 10/2022/QH15, trong 30 ngày đạt 82,06 %.\n".repeat(20_000)
    )
    expect(typed(`danchu scan ${long} 2>&1 >/dev/null`)).toMatch(/Scanning █+░* \d+ %/)
  })
  it("an answer has lines and colours; in a pipe, with --json or NO_COLOR none", () => {
    expect(typed("danchu calendar day 2026-11-24")).toContain("\u001b[36m")
    expect(typed("danchu calendar day 2026-11-24", { NO_COLOR: "1" })).not.toContain("\u001b[")
    const { stdout } = spawnSync(bin, ["calendar", "day", "2026-11-24"], { env: path, encoding: "utf8" })
    expect(stdout).not.toContain("\u001b[")
    expect(stdout.trimEnd().split("\n")).toHaveLength(1)
    const line = typed("danchu calendar day 2026-11-24 --json")
    expect(line.trim().split("\n")).toHaveLength(1)
    expect(JSON.parse(line)).toMatchObject({ working: false })
  })
})

describe("completion", () => {
  const words = async (...typed: readonly string[]) =>
    (await said(["__complete", "--", ...typed])).text.split("\n").map(line => line.split("\t")[0])
  it.each([
    [["cal"], "calendar"],
    [["calendar", ""], "lunar"],
    [["deadline", "complaint.res"], "complaint.resolve.first"],
    [["vote", "--sc"], "--scope"],
    [["vote", "--scope", "n"], "neighbourhood"],
    [["vote", "--matter", ""], "D6"],
    [["report", "build", "02"], "02/XLD"],
    [["report", "build", "02/XLD", "--to", ""], "xlsx"],
    [["completion", "f"], "fish"],
    [["law", "show", "--on", "2026-11-24", "complaint.acc"], "complaint.accept"]
  ])("after %j knows %s", async (typed, word) => {
    expect(await words(...typed)).toContain(word)
  })
  it("offers nothing where a file is meant, nor an option twice", async () => {
    expect(await words("report", "check", "01/XLD", "--values", "")).toEqual([""])
    expect(await words("vote", "--scope", "commune", "--sc")).toEqual([""])
  })
  it("has no script for another shell", async () => {
    expect(await said(["completion", "tcsh"])).toMatchObject({ exitCode: 2, json: { error: { at: "tcsh" } } })
  })
  it.each([
    [
      "bash",
      'eval "$(danchu completion bash)"; COMP_WORDS=(danchu calendar lu); COMP_CWORD=2; _danchu; echo "${COMPREPLY[@]}"'
    ],
    [
      "zsh",
      'autoload -U compinit; compinit -D -u; eval "$(danchu completion zsh)"; _describe() { print -r -- ${(P)2}; }; words=(danchu calendar lu); CURRENT=3; _danchu'
    ],
    ["fish", 'danchu completion fish | source; complete -C "danchu calendar lu"']
  ])("is understood by %s", (shell, script) => {
    if (!has(shell)) {
      process.stderr.write(`danchu: completion was not tried in ${shell}: it is not installed\n`)
      return
    }
    const { stdout, stderr } = spawnSync(
      shell,
      shell === "bash" ? ["--norc", "-c", script] : ["-c", script],
      {
        env: { ...path, HOME: folder, LANG: "C.UTF-8" },
        encoding: "utf8"
      }
    )
    expect({ stdout, stderr }).toEqual({ stdout: expect.stringContaining("lunar"), stderr: "" })
  })
})
