import type { CivilDate } from "@danchu/law"
import type { OpenDeadline } from "@danchu/procedures"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type {
  CommandIdReused,
  EventTooLarge,
  NotJson,
  OtherProcedure,
  StoreFailure,
  UnknownCase,
  VersionConflict
} from "../faults.js"
import type { CaseKey, CommandId, TenantId } from "../ids.js"
import type { Instant } from "../instant.js"
import type { CaseSummary, Commit, Committed, CommittedCommand, StoredEvent } from "./commit.js"
import type { Lease, LeasedMessage, NewMessage, ParkedMessage } from "./message.js"
import type { Page, PageOf, Whose } from "./page.js"

/** A deadline of one case, as the index gives it back. */
export interface DueDeadline extends CaseKey {
  readonly procedure: string
  readonly deadline: OpenDeadline
}

/** The earliest day on which somebody may have to have acted; `null` while the clock stands still. */
export const watchDay = (deadline: OpenDeadline): CivilDate | null => {
  const { due, safeDue } = deadline
  return due === null ? safeDue : safeDue === null || due < safeDue ? due : safeDue
}

export interface LeaseRequest {
  readonly tenant: Whose
  readonly now: Instant
  /** The leases end here; a message that was not settled by then is handed out again. */
  readonly until: Instant
  readonly limit: number
}

/** What an adapter implements. Every method is all or nothing, and safe to call from many handles at once. */
export interface CaseStoreShape {
  /**
   * Writes events, messages and deadlines in one atomic step.
   * A command id that is known comes first: the same fingerprint returns the first receipt, whatever `expected` says.
   */
  readonly commit: (
    commit: Commit
  ) => Effect.Effect<
    Committed,
    VersionConflict | CommandIdReused | OtherProcedure | EventTooLarge | NotJson | StoreFailure
  >
  /** The events of a case in their order, those after the sequence `after`; none for a case that does not exist. */
  readonly load: (key: CaseKey, after?: number) => Effect.Effect<readonly StoredEvent[], StoreFailure>
  /** What became of a command; `null` when it was never committed. */
  readonly committed: (
    tenant: TenantId,
    commandId: CommandId
  ) => Effect.Effect<CommittedCommand | null, StoreFailure>
  /** The cases of a tenant: each that was there at the start comes exactly once, whatever is written meanwhile. */
  readonly cases: (tenant: TenantId, page: Page) => Effect.Effect<PageOf<CaseSummary>, StoreFailure>
  /** The tenants that have a case. */
  readonly tenants: (page: Page) => Effect.Effect<PageOf<TenantId>, StoreFailure>
  /** The open deadlines of one case, those with a stopped clock included. */
  readonly deadlines: (key: CaseKey) => Effect.Effect<readonly OpenDeadline[], StoreFailure>
  /** The open deadlines whose `watchDay` is before that day: the earliest of a tenant first. */
  readonly due: (
    whose: Whose,
    before: CivilDate,
    page: Page
  ) => Effect.Effect<PageOf<DueDeadline>, StoreFailure>
  /** Replaces the open deadlines of a case without an event: a new edition of the calendar moved them. */
  readonly reindex: (
    key: CaseKey,
    expected: number,
    deadlines: readonly OpenDeadline[]
  ) => Effect.Effect<void, VersionConflict | StoreFailure>
  /** Adds messages without an event; a key that is known is left alone. Answers how many were new. */
  readonly post: (
    key: CaseKey,
    messages: readonly NewMessage[]
  ) => Effect.Effect<number, UnknownCase | NotJson | StoreFailure>
  /** Hands out the foremost message of every case that may be sent now, never two of one case, counting the try. */
  readonly lease: (request: LeaseRequest) => Effect.Effect<readonly LeasedMessage[], StoreFailure>
  /** The message arrived. `false` when somebody else holds it by now. */
  readonly settle: (lease: Lease) => Effect.Effect<boolean, StoreFailure>
  /** It did not arrive: it may be tried again from `notBefore`, or is parked. `false` when somebody else holds it. */
  readonly fail: (
    lease: Lease,
    outcome: { readonly notBefore: Instant } | { readonly park: string }
  ) => Effect.Effect<boolean, StoreFailure>
  readonly parked: (whose: Whose, page: Page) => Effect.Effect<PageOf<ParkedMessage>, StoreFailure>
  /** An operator's word on a parked message: try it again, or go on without it. `false` when it is not parked. */
  readonly unpark: (
    tenant: TenantId,
    key: string,
    how: "retry" | "skip"
  ) => Effect.Effect<boolean, StoreFailure>
  /** Ends the handle: what is under way ends first, later calls fail with `StoreUnavailable`, a second close is nothing. */
  readonly close: Effect.Effect<void>
}

/** Where cases are kept: in memory, in a file, in a database server. */
export class CaseStore extends Context.Service<CaseStore, CaseStoreShape>()("@danchu/engine/CaseStore") {}
