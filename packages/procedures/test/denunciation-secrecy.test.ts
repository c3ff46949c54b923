import { explain } from "@danchu/calendar"
import { DenunciationCommand, decide, denunciation, denunciationTerm, replay } from "@danchu/procedures"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { bench } from "./course.js"

type Given = z.input<typeof DenunciationCommand>

/** Who denounced, as an office may learn it; kept in the vault alone. */
const canaries = [
  "Nguyễn Thị Ẩn Danh",
  "0912 345 678",
  "0912345678",
  "số 12 đường Bí Mật, phường Kín"
] as const
const ref = "3f0e2a51-6c1d-4b7a-9e55-0d6f4d1c2b3a"
const vault = new Map<string, readonly string[]>([[ref, canaries]])

const met = ["form", "capacity", "competence", "identifiable"]
const course: readonly Given[] = [
  {
    type: "ReceiveDenunciation",
    on: "2026-07-01",
    form: "written",
    denouncer: ref,
    content: ref,
    signed: true
  },
  { type: "VerifyIdentity", on: "2026-07-02", found: "verified" },
  { type: "AcceptDenunciation", on: "2026-07-03", met },
  { type: "NotifyAcceptance", on: "2026-07-06" },
  { type: "RequestProtection", on: "2026-07-07", people: ["denouncer"], goods: ["identity"], request: ref },
  { type: "ProtectDenouncer", on: "2026-07-08", file: ref },
  { type: "ExtendResolution", on: "2026-07-09", criteria: ["several-matters"], days: 30, file: ref },
  { type: "SuspendHandling", on: "2026-07-10", ground: "awaiting-expertise", file: ref },
  { type: "SendSuspension", on: "2026-07-13" },
  { type: "ResumeHandling", on: "2026-07-14", file: ref },
  { type: "StartVerification", on: "2026-07-15", file: ref },
  { type: "ReportVerification", on: "2026-07-16", heard: true, file: ref },
  { type: "ConcludeDenunciation", on: "2026-07-17", outcome: "true", file: ref },
  { type: "SendConclusion", on: "2026-07-20" },
  { type: "PublishConclusion", on: "2026-07-21", form: "posting", denouncerHidden: true },
  { type: "HandleConclusion", on: "2026-07-22", file: ref },
  { type: "DenounceAgain", on: "2026-07-23", because: "unlawful", content: ref },
  { type: "AnswerRenewal", on: "2026-07-24", result: "not-again", file: ref }
]

const late = { ...course[2], on: "2026-07-03" } as Given
const detours: readonly (readonly Given[])[] = [
  [
    { ...course[0], referred: true, denouncers: 2, represented: true } as Given,
    { type: "CheckAtSeveralPlaces", on: "2026-07-02" },
    { type: "PreventHarm", on: "2026-07-02", how: "others-told", file: ref },
    { type: "RefuseAcceptance", on: "2026-07-03", missing: ["competence"], reason: ref },
    { type: "ReplyToReferrer", on: "2026-07-06" },
    {
      type: "UseInformation",
      on: "2026-07-06",
      usable: ["clear-person", "concrete-evidence", "verifiable"]
    }
  ],
  [course[0]!, { type: "ForwardDenunciation", on: "2026-07-02", file: ref }],
  [course[0]!, { type: "SetAside", on: "2026-07-02", ground: "sent-to-many", usable: ["clear-person"] }],
  [
    course[0]!,
    {
      type: "HandleAtOnce",
      on: "2026-07-02",
      field: true,
      clear: true,
      evidence: true,
      ready: true,
      file: ref
    },
    { type: "DecideViolation", on: "2026-07-03", how: "decided", file: ref }
  ],
  [
    ...course.slice(0, 5),
    { type: "RefuseProtection", on: "2026-07-08", file: ref },
    {
      type: "WithdrawDenunciation",
      on: "2026-07-09",
      scope: "whole",
      form: "written",
      despite: "pressed",
      file: ref
    },
    { type: "TerminateHandling", on: "2026-07-10", ground: "already-decided", file: ref }
  ],
  [...course.slice(0, 6), { type: "EndProtection", on: "2026-07-09", ground: "no-longer-needed", file: ref }],
  [
    ...course.slice(0, 2),
    late,
    { type: "DenounceAgain", on: "2026-08-10", because: "overdue", content: ref },
    { type: "DemandReport", on: "2026-08-11", file: ref },
    { type: "ReportDelay", on: "2026-08-12", file: ref },
    { type: "TakeOver", on: "2026-08-13", ground: "interest", file: ref }
  ],
  [
    ...course.slice(0, 13),
    { type: "TransferCrime", on: "2026-07-20", file: ref },
    { type: "ReportMeasure", on: "2026-07-22", resultOn: "2026-07-21", file: ref }
  ]
]

/** Every command of every course, with those before it. */
const told = [course, ...detours].flatMap(one =>
  one.map((given, at) => ({ given, before: one.slice(0, at) }))
)

/** Every place in a command where somebody might write a name. */
const placesOf = (
  value: unknown,
  path: readonly (string | number)[] = []
): readonly (readonly (string | number)[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        placesOf(inner, [...path, Array.isArray(value) ? Number(key) : key])
      )
    : [path]

const planted = (value: unknown, path: readonly (string | number)[], canary: string): unknown => {
  const [head, ...rest] = path
  if (head === undefined) return canary
  if (Array.isArray(value)) return value.map((one, at) => (at === head ? planted(one, rest, canary) : one))
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [
      key,
      key === head ? planted(one, rest, canary) : one
    ])
  )
}

/** All that leaves the procedure when a command comes in: events, notices, refusals, errors, deadlines, explanations. */
const leavesBehind = (before: readonly Given[], command: unknown): string => {
  const events: Parameters<typeof denunciation.evolve>[1][] = []
  for (const given of before) {
    const answer = decide(
      denunciation,
      replay(denunciation, events),
      z.parse(DenunciationCommand, given),
      bench
    )
    if (answer._tag === "Accepted") events.push(...answer.events)
  }
  const state = replay(denunciation, events)
  const read = DenunciationCommand.safeParse(command)
  if (!read.success) return `${read.error.message} ${z.prettifyError(read.error)}`
  try {
    const answer = decide(denunciation, state, read.data, bench)
    const after = answer._tag === "Accepted" ? replay(denunciation, answer.events, state) : state
    return JSON.stringify([answer, after, denunciation.deadlines(after, bench)])
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.message} ${error.stack ?? ""}` : String(error)
  }
}

const everything = (() => {
  const events: Parameters<typeof denunciation.evolve>[1][] = []
  const out: unknown[] = []
  for (const given of course) {
    const answer = decide(
      denunciation,
      replay(denunciation, events),
      z.parse(DenunciationCommand, given),
      bench
    )
    out.push(answer)
    if (answer._tag === "Accepted") events.push(...answer.events)
  }
  return { events, out }
})()

describe("who denounced", () => {
  it("is in the vault and in no event, notice, state, deadline or explanation of a whole case", () => {
    expect(everything.out).toHaveLength(course.length)
    expect(everything.events.length).toBe(course.length)
    const state = replay(denunciation, everything.events)
    expect(state.phase).toBe("not-again")
    const written = JSON.stringify([everything, state])
    for (const canary of canaries) expect(written).not.toContain(canary)
    expect(vault.get(ref)).toEqual(canaries)
  })
  it("is looked for in every command that there is, each of them taken", () => {
    const refused = told.flatMap(({ given, before }) =>
      leavesBehind(before, given).startsWith('[{"_tag":"Accepted"') ? [] : [given.type]
    )
    expect(refused).toEqual([])
    expect([...new Set(told.map(({ given }) => given.type))].sort()).toEqual(
      Object.keys(denunciation.steps).sort()
    )
  })
  it("written into any field of any command is turned away, and the error does not repeat it", () => {
    for (const { given, before } of told) {
      for (const place of placesOf(given)) {
        for (const canary of canaries) {
          const left = leavesBehind(before, planted(given, place, canary))
          for (const one of canaries) expect(left).not.toContain(one)
        }
      }
    }
  })
  it("added to a command as a new field is turned away", () => {
    for (const { given, before } of told) {
      const left = leavesBehind(before, { ...given, note: canaries[0] })
      expect(left).not.toContain(canaries[0])
      expect(DenunciationCommand.safeParse({ ...given, note: canaries[0] }).success).toBe(false)
    }
  })
  it("is not in the explanation of a term, in either language", () => {
    const state = replay(denunciation, everything.events.slice(0, 12))
    const term = denunciationTerm(state, bench)
    expect(term).not.toBeNull()
    if (term === null) return
    const explained = "_tag" in term ? term : term.derivation
    const said = `${explain(explained, "vi")} ${explain(explained, "en")}`
    expect(said.length).toBeGreaterThan(100)
    for (const canary of canaries) expect(said).not.toContain(canary)
  })
})
