import { createHash } from "node:crypto"
import { Fault } from "@danchu/law"
import type { CaseId, TenantId } from "./ids.js"
import { canonicalJson } from "./json.js"
import type { StoredEvent } from "./ports/commit.js"

/** One event as the audit tells it: who, what kind, when and by which release, with digests in place of its contents. */
export interface AuditEntry {
  /** 1, 2, 3 … within the tenant. */
  readonly n: number
  readonly tenant: TenantId
  readonly caseId: CaseId
  readonly sequence: number
  readonly procedure: string
  readonly type: string
  readonly on: string
  readonly recordedAt: number
  readonly by: string
  readonly commandId: string
  readonly calendarEdition: string
  readonly release: string
  /** SHA-256 of the canonical JSON, in hexadecimal. */
  readonly payload: string
  readonly governedBy: string
  /** The hash of the entry before; for the first, of the name of the tenant. */
  readonly previous: string
  /** SHA-256 over the canonical JSON of all the others. */
  readonly hash: string
}

/** Up to where the chain reaches: whoever has written this down elsewhere sees every later change. */
export interface AuditHead {
  readonly n: number
  readonly hash: string
}

/** The audit of a tenant cannot go on, because it is not whole. */
export class AuditBroken extends Fault {
  readonly _tag = "AuditBroken"
  constructor(at: string, what: string) {
    super(
      `the audit is not whole: ${what}`,
      at,
      "Set the file aside as it is, find out who wrote to it, and begin a new one beside the newest head that you trust."
    )
  }
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")

export const digestOfJson = (value: unknown): string => sha256(canonicalJson(value, "audit"))

/** Where the chain of a tenant begins. */
export const genesisOf = (tenant: TenantId): AuditHead => ({ n: 0, hash: sha256(`danchu audit 1 ${tenant}`) })

export const hashOf = (entry: Omit<AuditEntry, "hash">): string => digestOfJson(entry)

/** The entry that follows a head. */
export const entryOf = (event: StoredEvent, head: AuditHead): AuditEntry => {
  const {
    tenant,
    caseId,
    sequence,
    procedure,
    type,
    on,
    recordedAt,
    by,
    commandId,
    calendarEdition,
    release
  } = event
  const entry = {
    n: head.n + 1,
    tenant,
    caseId,
    sequence,
    procedure,
    type,
    on,
    recordedAt,
    by,
    commandId,
    calendarEdition,
    release,
    payload: digestOfJson(event.payload),
    governedBy: digestOfJson(event.governedBy),
    previous: head.hash
  }
  return { ...entry, hash: hashOf(entry) }
}

/** The entries that follow a head, in the order of the events. */
export const entriesAfter = (head: AuditHead, events: readonly StoredEvent[]): readonly AuditEntry[] => {
  const entries: AuditEntry[] = []
  for (const event of events) entries.push(entryOf(event, entries.at(-1) ?? head))
  return entries
}

/** The lines of a file, each with its line break. */
export const auditLines = (entries: readonly AuditEntry[]): string =>
  entries.map(entry => `${JSON.stringify(entry)}\n`).join("")
