import {
  type AsOf,
  type AuditHead,
  type CaseAsOf,
  type CaseSummary,
  type CaseView,
  type DueDeadline,
  type PageOf,
  type ParkedMessage,
  type Receipt,
  type RelayOptions,
  type RelayReport,
  type StoredEvent,
  tenantId,
  Vault,
  type WatchOptions,
  type WatchReport
} from "@danchu/engine"
import type { CivilDate } from "@danchu/law"
import type { CaseEvent, CaseState, Command, Door, Refusal } from "@danchu/procedures"
import * as Cause from "effect/Cause"
import type * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Stream from "effect/Stream"
import type { Happening, HappeningOf } from "./happening.js"
import { makeOffice } from "./make-office.js"
import { Office, type ReportAnswer, type ReportWanted } from "./office.js"
import {
  foundation,
  type OfficeOptions,
  type OpenFault,
  type VaultOptions,
  vaultFoundation
} from "./options.js"
import type { Order } from "./order.js"
import type { PageWanted } from "./pages.js"
import { type OfficeProofs, promisedProofs } from "./proofs.js"
import { type OfficeVault, officeVault } from "./vault.js"

/** Cases, deadlines, messages and reports of one office, with promises. */
export interface Danchu extends AsyncDisposable {
  /** Opens a case with its first command: a receipt, or the lawful refusal with its clause. */
  readonly open: <S extends CaseState, C extends Command, E extends CaseEvent, I>(
    door: Door<S, C, E, I>,
    order: Order<I>
  ) => Promise<Receipt<S, E> | Refusal>
  /** Gives a command to a case that is there. */
  readonly command: <S extends CaseState, C extends Command, E extends CaseEvent, I>(
    door: Door<S, C, E, I>,
    order: Order<I>
  ) => Promise<Receipt<S, E> | Refusal>
  /** A case as it stands: its events and the state that they lead to. */
  readonly read: <S extends CaseState, C extends Command, E extends CaseEvent, I>(
    door: Door<S, C, E, I>,
    id: string
  ) => Promise<CaseView<S, E>>
  /** A case as it was on a past day, or as far as it was known then: state, deadlines and next moves. */
  readonly asOf: <S extends CaseState, C extends Command, E extends CaseEvent, I>(
    door: Door<S, C, E, I>,
    id: string,
    when: AsOf
  ) => Promise<CaseAsOf<S, E>>
  /** What was recorded of a case, by whom and when; nothing for a case that is not there. */
  readonly history: (id: string) => Promise<readonly StoredEvent[]>
  /** Every case of the office. */
  readonly cases: () => AsyncIterable<CaseSummary>
  /** A page of the cases of the office. */
  readonly casePage: (page?: PageWanted) => Promise<PageOf<CaseSummary>>
  /** Open deadlines before a day, the earliest first. */
  readonly due: (before: CivilDate) => AsyncIterable<DueDeadline>
  /** A page of the open deadlines before a day. */
  readonly duePage: (before: CivilDate, page?: PageWanted) => Promise<PageOf<DueDeadline>>
  /** Posts what a ladder of reminders asks for, each step of a deadline once; `deliver` sends it. */
  readonly remind: (ladder: Omit<WatchOptions, "tenant">) => Promise<WatchReport>
  /** Delivers what may be sent now, at least once each and in order within a case. */
  readonly deliver: (patience?: Partial<Omit<RelayOptions, "tenant">>) => Promise<RelayReport>
  /** Messages that could not be delivered and wait for an operator. */
  readonly parked: () => AsyncIterable<ParkedMessage>
  /** Tries a parked message again, or goes on without it; `false` when it is not parked. */
  readonly unpark: (key: string, how: "retry" | "skip") => Promise<boolean>
  /** Counts the cases of the office into a form: the report, or why there is none, told apart by `_tag`. */
  readonly report: (form: string, period: string, wanted?: ReportWanted) => Promise<ReportAnswer>
  /** What is known of the delivery of each message, and what of it serves by which clause. */
  readonly proofs: OfficeProofs
  /** Appends what happened since to the audit file of the office; answers how far it reaches now. */
  readonly audit: (filename: string) => Promise<AuditHead>
  /** Calls a listener at once for what this handle does, until it is disposed: `using listening = danchu.on(…)`. */
  readonly on: <T extends Happening["type"]>(
    type: T,
    listener: (happening: HappeningOf<T>) => void
  ) => Disposable
  /** What this handle does from the first `next` on. */
  readonly happenings: () => AsyncIterable<Happening>
  /** Ends what is under way, then the store; a second close is nothing. */
  readonly close: () => Promise<void>
}

const isOf =
  <T extends Happening["type"]>(type: T) =>
  (happening: Happening): happening is HappeningOf<T> =>
    happening.type === type

/**
 * Opens an office on its store.
 * @throws the store's faults (`StoreUnavailable`, `StoreCorrupt`, `SchemaTooNew`), each with its remedy; `InvalidText` for a
 * URL that names no store, or a tenant that is no id
 * @example
 * ```ts
 * await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1" })
 * ;(await danchu.casePage()).items // []
 * ```
 */
export function openDanchu(
  options: OfficeOptions & { readonly vault: VaultOptions }
): Promise<Danchu & { readonly vault: OfficeVault }>
export function openDanchu(options: OfficeOptions): Promise<Danchu>
export async function openDanchu(options: OfficeOptions): Promise<Danchu & { readonly vault?: OfficeVault }> {
  const { vault } = options
  const office = Layer.provideMerge(Layer.effect(Office, makeOffice(options.tenant)), foundation(options))
  if (vault === undefined) return danchuOn(ManagedRuntime.make(office))
  const runtime = ManagedRuntime.make(Layer.merge(office, vaultFoundation(vault)))
  const danchu = await danchuOn(runtime)
  const run = runner(runtime)
  return { ...danchu, vault: officeVault(await run(Vault), tenantId(options.tenant), run) }
}

/** Faults come as they are, so that `catch` finds the class that the documentation names. */
const runner =
  <R>(runtime: ManagedRuntime.ManagedRuntime<R, OpenFault>) =>
  async <A, F>(work: Effect.Effect<A, F, R>): Promise<A> => {
    const exit = await runtime.runPromiseExit(work)
    if (Exit.isSuccess(exit)) return exit.value
    throw Cause.squash(exit.cause)
  }

const danchuOn = async <R>(
  runtime: ManagedRuntime.ManagedRuntime<R | Office, OpenFault>
): Promise<Danchu> => {
  const run = runner(runtime)
  const office = await run(Office)
  const close = () => runtime.dispose()
  return {
    open: (door, order) => run(office.open(door, order)),
    command: (door, order) => run(office.command(door, order)),
    read: (door, id) => run(office.read(door, id)),
    asOf: (door, id, when) => run(office.asOf(door, id, when)),
    history: id => run(office.history(id)),
    cases: () => Stream.toAsyncIterable(office.cases),
    casePage: page => run(office.casePage(page)),
    due: before => Stream.toAsyncIterable(office.due(before)),
    duePage: (before, page) => run(office.duePage(before, page)),
    remind: ladder => run(office.remind(ladder)),
    deliver: patience => run(office.deliver(patience)),
    parked: () => Stream.toAsyncIterable(office.parked),
    unpark: (key, how) => run(office.unpark(key, how)),
    report: (form, period, wanted) => run(office.report(form, period, wanted)),
    proofs: promisedProofs(office.proofs, run),
    audit: filename => run(office.audit(filename)),
    on: (type, listener) => {
      const wanted = isOf(type)
      return office.on(happening => {
        if (wanted(happening)) listener(happening)
      })
    },
    happenings: () => Stream.toAsyncIterable(office.happenings),
    close,
    [Symbol.asyncDispose]: close
  }
}
