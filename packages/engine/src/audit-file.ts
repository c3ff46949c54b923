import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs"
import { Fault } from "@danchu/law"
import * as Effect from "effect/Effect"
import { AuditBroken, type AuditHead, auditLines, digestOfJson, entriesAfter, genesisOf } from "./audit.js"
import { type AuditFinding, entryIn, verifyAudit } from "./audit-verify.js"
import { type StoreFailure, StoreUnavailable } from "./faults.js"
import type { CaseId, TenantId } from "./ids.js"
import { CaseStore } from "./ports/case-store.js"
import type { StoredEvent } from "./ports/commit.js"

const pageSize = 200

/** Within a case the sequence decides, whatever the clocks of two servers said. */
const inCaseOrder = (events: readonly StoredEvent[]): readonly StoredEvent[] => {
  const queues = new Map<CaseId, StoredEvent[]>()
  for (const event of events.toSorted((a, b) => a.sequence - b.sequence)) {
    queues.set(event.caseId, [...(queues.get(event.caseId) ?? []), event])
  }
  return events.flatMap(({ caseId }) => queues.get(caseId)?.shift() ?? [])
}

/** The events of a tenant that come after those that are known, the earliest recorded first. */
const eventsBeyond = Effect.fnUntraced(function* (
  tenant: TenantId,
  known: ReadonlyMap<CaseId, number>
): Effect.fn.Return<readonly StoredEvent[], StoreFailure, CaseStore> {
  const store = yield* CaseStore
  const events: StoredEvent[] = []
  let after: string | null | undefined
  while (after !== null) {
    const page = yield* store.cases(tenant, { limit: pageSize, ...(after !== undefined && { after }) })
    for (const { caseId, version } of page.items) {
      const seen = known.get(caseId) ?? 0
      if (version > seen) events.push(...(yield* store.load({ tenant, caseId }, seen)))
    }
    after = page.next
  }
  return inCaseOrder(events.sort((a, b) => a.recordedAt - b.recordedAt || (a.caseId < b.caseId ? -1 : 1)))
})

interface Ledger {
  readonly head: AuditHead
  readonly known: ReadonlyMap<CaseId, number>
}

/** What a file holds; a line that a crash cut short goes, because nothing rests on it yet. */
const read = (file: number, filename: string, tenant: TenantId): Ledger => {
  const text = readFileSync(file, "utf8")
  const end = text.lastIndexOf("\n") + 1
  if (end < text.length) ftruncateSync(file, Buffer.byteLength(text.slice(0, end)))
  const verdict = verifyAudit(text.slice(0, end))
  const [finding] = verdict.findings
  if (finding) throw new AuditBroken(filename, finding.said)
  if (verdict.tenant !== null && verdict.tenant !== tenant) {
    throw new AuditBroken(filename, "it is of another tenant")
  }
  const known = new Map<CaseId, number>()
  for (const line of text.slice(0, end).split("\n")) {
    const entry = entryIn(line)
    if (entry) known.set(entry.caseId, entry.sequence)
  }
  return { head: verdict.head ?? genesisOf(tenant), known }
}

const inFile = <A>(
  filename: string,
  work: (file: number) => A
): Effect.Effect<A, AuditBroken | StoreUnavailable> =>
  Effect.try({
    try: () => {
      const file = openSync(filename, "a+")
      try {
        return work(file)
      } finally {
        closeSync(file)
      }
    },
    catch: error =>
      error instanceof Fault
        ? (error as AuditBroken)
        : new StoreUnavailable("failed", filename, { cause: error })
  })

/**
 * Appends what happened since to the audit of a tenant, one line for each event, and answers how far it reaches now.
 * One process writes to the file. Write the head down where others see it: on the board, in the report of the month.
 * @example
 * ```ts
 * extendAudit(tenant, "xa-mot.audit.jsonl") // { n: 1204, hash: "9f86…" }
 * ```
 */
export const extendAudit = Effect.fn("danchu.extend-audit")(function* (
  tenant: TenantId,
  filename: string
): Effect.fn.Return<AuditHead, AuditBroken | StoreFailure, CaseStore> {
  const { head, known } = yield* inFile(filename, file => read(file, filename, tenant))
  const events = yield* eventsBeyond(tenant, known)
  if (events.length === 0) return head
  const entries = entriesAfter(head, events)
  yield* inFile(filename, file => {
    const again = read(file, filename, tenant)
    if (again.head.hash !== head.hash) throw new AuditBroken(filename, "two processes write to it")
    writeSync(file, auditLines(entries))
    fsyncSync(file)
  })
  const newest = entries.at(-1)
  return newest ? { n: newest.n, hash: newest.hash } : head
})

/** Holds an audit against what the store has now: what was changed, taken out or put in past the engine. */
export const compareAudit = Effect.fn("danchu.compare-audit")(function* (
  file: string
): Effect.fn.Return<readonly AuditFinding[], StoreFailure, CaseStore> {
  const store = yield* CaseStore
  const { tenant, findings } = verifyAudit(file)
  const found: AuditFinding[] = [...findings]
  if (tenant === null) return found
  const lines = file.split("\n").map((text, index) => ({ line: index + 1, entry: entryIn(text) }))
  const cases = new Set(lines.flatMap(({ entry }) => (entry ? [entry.caseId] : [])))
  for (const caseId of cases) {
    const stored = yield* store.load({ tenant, caseId })
    for (const { line, entry } of lines) {
      if (entry?.caseId !== caseId) continue
      const event = stored[entry.sequence - 1]
      const { n, sequence } = entry
      const at = `event ${sequence} of case ${caseId}`
      if (!event) found.push({ fault: "missing", line, n, said: `${at} is no longer in the store` })
      else if (
        digestOfJson(event.payload) !== entry.payload ||
        digestOfJson(event.governedBy) !== entry.governedBy ||
        event.type !== entry.type ||
        event.on !== entry.on ||
        event.recordedAt !== entry.recordedAt ||
        event.by !== entry.by ||
        event.commandId !== entry.commandId
      ) {
        found.push({ fault: "altered", line, n, said: `${at} is another in the store` })
      }
    }
  }
  return found
})
