import type { OpenDeadline } from "@danchu/procedures"
import type { Proof } from "../delivery/proof.js"
import type { CaseId, CommandId, TenantId } from "../ids.js"
import type { CaseSummary, CommittedCommand, StoredEvent } from "../ports/commit.js"
import type { NewMessage } from "../ports/message.js"

/** Held as JSON text, so that nobody can change what is stored through an object that they still hold. */
export type Text<T> = string & { readonly holds?: T }

export const textOf = <T>(value: T): Text<T> => JSON.stringify(value)
export const valueOf = <T>(text: Text<T>): T => JSON.parse(text)

export interface MessageRow {
  readonly tenant: TenantId
  readonly caseId: CaseId
  readonly key: string
  readonly position: number
  readonly body: Text<NewMessage>
  readonly state: "waiting" | "parked" | "delivered" | "skipped"
  readonly attempt: number
  readonly notBefore: number
  /** `null` while nobody holds it. */
  readonly leasedUntil: number | null
  readonly reason: string
}

export interface CaseRow {
  readonly summary: CaseSummary
  readonly events: readonly Text<StoredEvent>[]
  readonly deadlines: readonly Text<OpenDeadline>[]
  readonly messages: readonly MessageRow[]
}

export interface TenantRows {
  readonly cases: Map<CaseId, CaseRow>
  readonly commands: Map<CommandId, Text<CommittedCommand>>
  /** Which case owes the message with that key. */
  readonly messageKeys: Map<string, CaseId>
}

/** What outlives a handle of the memory store: give the same disk to two handles and they see the same cases. */
export class MemoryDisk {
  readonly tenants: Map<TenantId, TenantRows> = new Map()
  readonly proofs: Map<string, Text<Proof>> = new Map()

  rows(tenant: TenantId): TenantRows {
    return this.tenants.get(tenant) ?? { cases: new Map(), commands: new Map(), messageKeys: new Map() }
  }
}
