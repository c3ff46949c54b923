import type {
  AsOf,
  AuditBroken,
  AuditHead,
  CaseAsOf,
  CaseSummary,
  CaseView,
  DueDeadline,
  NotJson,
  OrderFault,
  PageOf,
  ParkedMessage,
  Receipt,
  RelayOptions,
  RelayReport,
  StoredEvent,
  StoreFailure,
  WatchOptions,
  WatchReport
} from "@danchu/engine"
import type { Absence, CivilDate, InvalidText, Unknown } from "@danchu/law"
import type { CaseEvent, CaseState, Command, Door, Refusal } from "@danchu/procedures"
import type { BuiltReport, CaseRegister, NoSuchPeriod } from "@danchu/reports"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { Happening } from "./happening.js"
import { makeOffice } from "./make-office.js"
import { foundation, type OfficeOptions, type OpenFault } from "./options.js"
import type { Order } from "./order.js"
import type { PageWanted } from "./pages.js"
import type { OfficeProofsShape } from "./proofs.js"

/** Up to which day acts are counted in a report, and what the office's register adds to the cases. */
export interface ReportWanted {
  readonly asOf?: CivilDate
  readonly register?: (caseId: string) => CaseRegister
}

export type ReportAnswer = BuiltReport | NoSuchPeriod | Absence

type CaseFault = Exclude<OrderFault, { readonly _tag: "NotAuthorised" }> | InvalidText

/** Cases, deadlines, messages and reports of one office; `openDanchu` gives the same calls as promises. */
export interface OfficeShape {
  /** Opens a case with its first command: a receipt, or the lawful refusal with its clause. */
  readonly open: <S extends CaseState, C extends Command, E extends CaseEvent, I>(
    door: Door<S, C, E, I>,
    order: Order<I>
  ) => Effect.Effect<Receipt<S, E> | Refusal, OrderFault | InvalidText>
  /** Gives a command to a case that is there. */
  readonly command: <S extends CaseState, C extends Command, E extends CaseEvent, I>(
    door: Door<S, C, E, I>,
    order: Order<I>
  ) => Effect.Effect<Receipt<S, E> | Refusal, OrderFault | InvalidText>
  /** A case as it stands: its events and the state that they lead to. */
  readonly read: <S extends CaseState, C extends Command, E extends CaseEvent, I>(
    door: Door<S, C, E, I>,
    id: string
  ) => Effect.Effect<CaseView<S, E>, CaseFault>
  /** A case as it was on a past day, or as far as it was known then: state, deadlines and next moves. */
  readonly asOf: <S extends CaseState, C extends Command, E extends CaseEvent, I>(
    door: Door<S, C, E, I>,
    id: string,
    when: AsOf
  ) => Effect.Effect<CaseAsOf<S, E>, CaseFault>
  /** What was recorded of a case, by whom and when; nothing for a case that is not there. */
  readonly history: (id: string) => Effect.Effect<readonly StoredEvent[], StoreFailure | InvalidText>
  /** Every case of the office. */
  readonly cases: Stream.Stream<CaseSummary, StoreFailure>
  readonly casePage: (page?: PageWanted) => Effect.Effect<PageOf<CaseSummary>, StoreFailure>
  /** Open deadlines before a day, the earliest first. */
  readonly due: (before: CivilDate) => Stream.Stream<DueDeadline, StoreFailure>
  readonly duePage: (before: CivilDate, page?: PageWanted) => Effect.Effect<PageOf<DueDeadline>, StoreFailure>
  /** Posts what a ladder of reminders asks for, each step of a deadline once; `deliver` sends it. */
  readonly remind: (
    ladder: Omit<WatchOptions, "tenant">
  ) => Effect.Effect<WatchReport, StoreFailure | NotJson>
  /** Delivers what may be sent now, at least once each and in order within a case. */
  readonly deliver: (
    patience?: Partial<Omit<RelayOptions, "tenant">>
  ) => Effect.Effect<RelayReport, StoreFailure>
  /** Messages that could not be delivered and wait for an operator. */
  readonly parked: Stream.Stream<ParkedMessage, StoreFailure>
  /** Tries a parked message again, or goes on without it; `false` when it is not parked. */
  readonly unpark: (key: string, how: "retry" | "skip") => Effect.Effect<boolean, StoreFailure>
  /** Counts the cases of the office into a form: the report, or why there is none. */
  readonly report: (
    form: string,
    period: string,
    wanted?: ReportWanted
  ) => Effect.Effect<ReportAnswer, StoreFailure | InvalidText | Unknown>
  /** What is known of the delivery of each message, and what of it serves by which clause. */
  readonly proofs: OfficeProofsShape
  /** Appends what happened since to the audit file of the office; answers how far it reaches now. */
  readonly audit: (filename: string) => Effect.Effect<AuditHead, AuditBroken | StoreFailure>
  /** What this handle does from now on. */
  readonly happenings: Stream.Stream<Happening>
  /** Calls a listener at once for everything that this handle does, until it is disposed. */
  readonly on: (listener: (happening: Happening) => void) => Disposable
}

/**
 * An office as an Effect service: the same calls as `openDanchu` gives as promises.
 * @example
 * ```ts
 * const program = Effect.gen(function* () {
 *   const office = yield* Office
 *   return yield* office.casePage()
 * })
 * const answered = Effect.runPromise(Effect.provide(program, Office.layer({ store: "memory:", tenant: "ward-1" })))
 * ;(await answered).items // []
 * ```
 */
export class Office extends Context.Service<Office, OfficeShape>()("@danchu/sdk/Office") {
  static layer(options: OfficeOptions): Layer.Layer<Office, OpenFault> {
    return Layer.effect(Office, makeOffice(options.tenant)).pipe(Layer.provide(foundation(options)))
  }
}
