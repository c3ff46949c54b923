import { type AuditEntry, type AuditHead, genesisOf, hashOf } from "./audit.js"
import type { TenantId } from "./ids.js"

export type AuditFault =
  | "not-an-entry"
  | "altered"
  | "replaced"
  | "missing"
  | "out-of-order"
  | "other-tenant"
  | "case-out-of-order"
  | "cut-off"
  | "other-head"

/** Something that is wrong, and where. */
export interface AuditFinding {
  readonly fault: AuditFault
  /** The line of the file, from 1. */
  readonly line: number
  /** The number of the entry that is meant. */
  readonly n: number
  readonly said: string
}

export interface AuditVerdict {
  /** `null` for a file without an entry. */
  readonly tenant: TenantId | null
  readonly whole: boolean
  readonly entries: number
  readonly cases: number
  readonly head: AuditHead | null
  readonly findings: readonly AuditFinding[]
}

const texts = [
  "tenant",
  "caseId",
  "procedure",
  "type",
  "on",
  "by",
  "commandId",
  "calendarEdition",
  "release",
  "payload",
  "governedBy",
  "previous",
  "hash"
] as const
const counts = ["n", "sequence", "recordedAt"] as const

const isEntry = (value: unknown): value is AuditEntry =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).length === texts.length + counts.length &&
  texts.every(key => typeof Reflect.get(value, key) === "string") &&
  counts.every(key => Number.isSafeInteger(Reflect.get(value, key)))

/** The entry of a line; `null` for anything else. */
export const entryIn = (line: string): AuditEntry | null => {
  try {
    const value: unknown = JSON.parse(line)
    return isEntry(value) ? value : null
  } catch {
    return null
  }
}

const numbers = (from: number, to: number): string =>
  from === to ? `entry ${from} is` : `entries ${from}–${to} are`

/**
 * Verifies the audit of one tenant from its file alone: every hash, every link, the order of every case.
 * A chain that somebody computed anew from end to end is whole in itself: give a head that was written down elsewhere.
 * @param heads heads that are known to be true; the file must pass through each of them
 * @example
 * ```ts
 * verifyAudit(readFileSync("xa-mot.audit.jsonl", "utf8"), [{ n: 1204, hash: "9f86…" }]).whole
 * ```
 */
export const verifyAudit = (
  file: string,
  heads: readonly AuditHead[] = [],
  seen: (line: number, of: number) => void = () => {}
): AuditVerdict => {
  const findings: AuditFinding[] = []
  const find = (fault: AuditFault, line: number, n: number, said: string): void => {
    findings.push({ fault, line, n, said })
  }
  const lines = file.split("\n")
  if (lines.at(-1) === "") lines.pop()
  else if (file !== "")
    find("cut-off", lines.length, lines.length, "the last line has no end: it was cut off")
  const hashes = new Map<number, string>()
  const sequences = new Map<string, number>()
  let tenant: TenantId | null = null
  let before: (AuditHead & { readonly line: number }) | null = null
  let broken = false
  for (const [index, text] of lines.entries()) {
    const line = index + 1
    seen(line, lines.length)
    const entry = entryIn(text)
    if (entry === null) {
      find("not-an-entry", line, (before?.n ?? 0) + 1, `line ${line} is no entry of an audit`)
      broken = true
      continue
    }
    const { hash, ...rest } = entry
    tenant ??= entry.tenant
    if (entry.tenant !== tenant) {
      find("other-tenant", line, entry.n, `entry ${entry.n} is of another tenant`)
      continue
    }
    const head: AuditHead = before ?? genesisOf(tenant)
    const expected = head.n + 1
    const altered = hashOf(rest) !== hash
    if (altered)
      find("altered", line, entry.n, `entry ${entry.n} is not what was written: its hash is another`)
    if (entry.n > expected) {
      if (!broken)
        find("missing", line, expected, `${numbers(expected, entry.n - 1)} missing before line ${line}`)
    } else if (entry.n < expected) {
      find("out-of-order", line, entry.n, `entry ${entry.n} stands behind entry ${head.n}`)
    } else if (entry.previous !== head.hash && !altered && !broken) {
      // The link was right once: what it led to is no longer there.
      const at = before ? before.line : line
      find(
        "replaced",
        at,
        head.n,
        before
          ? `entry ${head.n} is another than the one that entry ${entry.n} follows`
          : "the chain has another beginning"
      )
    }
    broken = false
    const sequence = sequences.get(entry.caseId) ?? 0
    if (entry.n === expected && entry.sequence !== sequence + 1) {
      find(
        "case-out-of-order",
        line,
        entry.n,
        `case ${entry.caseId} has event ${entry.sequence} after ${sequence}`
      )
    }
    sequences.set(entry.caseId, Math.max(sequence, entry.sequence))
    hashes.set(entry.n, hash)
    if (entry.n >= expected) before = { n: entry.n, hash, line }
  }
  for (const { n, hash } of heads) {
    if (hashes.get(n) === hash) continue
    if (hashes.has(n)) find("other-head", lines.length, n, `entry ${n} is not the one that was written down`)
    else find("cut-off", lines.length, n, `the file ends before entry ${n}, which was written down`)
  }
  return {
    tenant,
    whole: findings.length === 0,
    entries: hashes.size,
    cases: sequences.size,
    head: before && { n: before.n, hash: before.hash },
    findings
  }
}
