import { createHash } from "node:crypto"
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs"
import { Fault } from "@danchu/law"
import * as Effect from "effect/Effect"
import { type NotJson, type StoreFailure, StoreUnavailable, type VersionConflict } from "./faults.js"
import type { CaseId, TenantId } from "./ids.js"
import { digestOfCase, faultOfCase, type MovableStoreShape, MoveBroken, type MovedCase } from "./moving.js"

const format = 1
const pageSize = 100

interface Header {
  readonly danchu: "moving"
  readonly format: number
  readonly tenant: TenantId
}

/** What the last line says: a file without it is not finished. */
export interface MoveManifest {
  readonly tenant: TenantId
  readonly cases: number
  readonly events: number
  readonly messages: number
  /** SHA-256 over the digests of the cases, in the order of their ids. */
  readonly digest: string
}

interface CaseLine {
  readonly digest: string
  readonly case: MovedCase
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

const isCaseLine = (value: unknown): value is CaseLine =>
  isObject(value) &&
  typeof value["digest"] === "string" &&
  isObject(value["case"]) &&
  isObject(value["case"]["summary"]) &&
  ["commands", "events", "deadlines", "messages", "proofs"].every(key => {
    const list = isObject(value["case"]) ? (value["case"][key] ?? (key === "proofs" ? [] : null)) : null
    return Array.isArray(list) && list.every(isObject)
  })

const isHeader = (value: unknown): value is Header =>
  isObject(value) && value["danchu"] === "moving" && typeof value["tenant"] === "string"

interface Contents {
  readonly tenant: TenantId | null
  readonly cases: ReadonlyMap<CaseId, CaseLine>
  readonly manifest: MoveManifest | null
  /** The units of the text up to the last whole line that is no manifest. */
  readonly end: number
}

const manifestOf = (tenant: TenantId, cases: ReadonlyMap<CaseId, CaseLine>): MoveManifest => {
  const all = [...cases].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  const sum = (count: (moved: MovedCase) => number): number =>
    all.reduce((total, line) => total + count(line.case), 0)
  return {
    tenant,
    cases: all.length,
    events: sum(({ events }) => events.length),
    messages: sum(({ messages }) => messages.length),
    digest: createHash("sha256")
      .update(all.map(({ digest }) => digest).join("\n"))
      .digest("hex")
  }
}

/** A case that was exported again stands for its earlier line. */
const read = (text: string, filename: string): Contents => {
  const cases = new Map<CaseId, CaseLine>()
  let tenant: TenantId | null = null
  let manifest: MoveManifest | null = null
  let end = 0
  for (let at = 0, number = 1; at < text.length; number++) {
    const stop = text.indexOf("\n", at)
    if (stop < 0) break
    const value = parsed(text.slice(at, stop))
    const where = `${filename} line ${number}`
    if (manifest !== null) throw new MoveBroken(where, "there is something behind the end of the export")
    if (number === 1) {
      if (!isHeader(value)) throw new MoveBroken(where, "this is no export of a tenant")
      if (value.format !== format) {
        throw new MoveBroken(where, `the export has format ${value.format}; this release reads ${format}`)
      }
      tenant = value.tenant
    } else if (isCaseLine(value)) {
      if (digestOfCase(value.case) !== value.digest)
        throw new MoveBroken(where, "a case is not what was exported")
      const fault = faultOfCase(value.case)
      if (fault !== null) throw new MoveBroken(where, fault)
      if (value.case.summary.tenant !== tenant) throw new MoveBroken(where, "a case is of another tenant")
      cases.set(value.case.summary.caseId, value)
    } else if (isObject(value) && isObject(value["manifest"]) && tenant !== null) {
      const own = manifestOf(tenant, cases)
      if (JSON.stringify(value["manifest"]) !== JSON.stringify(own)) {
        throw new MoveBroken(where, "the export is not complete: its manifest names other cases")
      }
      manifest = own
    } else throw new MoveBroken(where, "a line is neither a case nor the manifest")
    at = stop + 1
    if (manifest === null) end = at
  }
  return { tenant, cases, manifest, end }
}

const withFile = <A>(filename: string, work: () => A): Effect.Effect<A, MoveBroken | StoreUnavailable> =>
  Effect.try({
    try: work,
    catch: error =>
      error instanceof Fault
        ? (error as MoveBroken)
        : new StoreUnavailable("failed", filename, { cause: error })
  })

const append = (filename: string, text: string): void => {
  const file = openSync(filename, "a")
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Writes a whole tenant to a file of JSON Lines: a header, one line for each case with its digest, a manifest at the end.
 * Stopped half-way, the same call goes on; cases that changed meanwhile are written again. Export while nobody writes.
 * @example
 * ```ts
 * exportTenant(store, tenantId("xa-mot"), "xa-mot.jsonl") // { tenant: "xa-mot", cases: 312, … }
 * ```
 */
export const exportTenant = Effect.fn("danchu.export-tenant")(function* (
  store: MovableStoreShape,
  tenant: TenantId,
  filename: string
): Effect.fn.Return<MoveManifest, MoveBroken | StoreFailure> {
  const cases = yield* withFile(filename, () => {
    const text = existsSync(filename) ? readFileSync(filename, "utf8") : ""
    const contents = read(text, filename)
    if (contents.tenant !== null && contents.tenant !== tenant) {
      throw new MoveBroken(filename, "the file is the export of another tenant")
    }
    if (contents.end < text.length) truncateSync(filename, Buffer.byteLength(text.slice(0, contents.end)))
    const header: Header = { danchu: "moving", format, tenant }
    if (contents.tenant === null) append(filename, `${JSON.stringify(header)}\n`)
    return new Map(contents.cases)
  })
  let after: string | null | undefined
  while (after !== null) {
    const page = yield* store.cases(tenant, { limit: pageSize, ...(after !== undefined && { after }) })
    const lines: string[] = []
    for (const { caseId } of page.items) {
      const moved = yield* store.pack({ tenant, caseId })
      if (moved === null) continue
      const line: CaseLine = { digest: digestOfCase(moved), case: moved }
      if (cases.get(caseId)?.digest === line.digest) continue
      cases.set(caseId, line)
      lines.push(`${JSON.stringify(line)}\n`)
    }
    if (lines.length > 0) yield* withFile(filename, () => append(filename, lines.join("")))
    after = page.next
  }
  const manifest = manifestOf(tenant, cases)
  yield* withFile(filename, () => append(filename, `${JSON.stringify({ manifest })}\n`))
  return manifest
})

/**
 * Takes over a whole tenant from a file, which is verified to the end before anything is written; then every case is read
 * back and compared. Stopped half-way, the same call goes on. No message that was delivered is sent again.
 */
export const importTenant = Effect.fn("danchu.import-tenant")(function* (
  store: MovableStoreShape,
  filename: string
): Effect.fn.Return<MoveManifest, MoveBroken | VersionConflict | NotJson | StoreFailure> {
  const { cases, manifest } = yield* withFile(filename, () => {
    const contents = read(readFileSync(filename, "utf8"), filename)
    if (contents.manifest === null) throw new MoveBroken(filename, "the export was never finished")
    return { cases: contents.cases, manifest: contents.manifest }
  })
  for (const [caseId, line] of cases) {
    yield* store.unpack(line.case)
    const there = yield* store.pack({ tenant: manifest.tenant, caseId })
    if (there === null || digestOfCase(there) !== line.digest) {
      return yield* Effect.fail(new MoveBroken(caseId, "the case came back another than it was moved"))
    }
  }
  return manifest
})
