import { officialCalendar, type WorkCalendar } from "@danchu/calendar"
import {
  Authorisation,
  byRoles,
  CaseBench,
  CaseStore,
  type CaseSummary,
  type CaseView,
  caseId,
  commandId,
  type DueDeadline,
  handleCommand,
  makeMemoryNotifier,
  Notifier,
  type NotifierShape,
  openCase,
  type PageOf,
  type Receipt,
  type RelayReport,
  type RoleTable,
  readCase,
  relayAll,
  type StoredEvent,
  type TenantId,
  tenantId
} from "@danchu/engine"
import { type CivilDate, InvalidText } from "@danchu/law"
import type { CaseEvent, CaseState, Command, Refusal } from "@danchu/procedures"
import * as Cause from "effect/Cause"
import type * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import type { Door } from "./door.js"
import { storeFrom } from "./store-url.js"

export interface DanchuOptions {
  /** "memory:", "sqlite:./register.db" or "postgres://user@host/database". */
  readonly store: string
  /** The office whose cases these are. */
  readonly tenant: string
  /** From a role of the app to the parts that it may play; a role always plays the part of its own name. */
  readonly roles?: RoleTable
  /** Where messages go; in memory unless one is given. */
  readonly notifier?: NotifierShape
  readonly calendar?: WorkCalendar
  /** Names the release of the app, written beside every event. */
  readonly release?: string
}

/** Who gives a command, with the roles that the app vouches for; an opaque reference, never a name. */
export interface By {
  readonly id: string
  readonly roles: readonly string[]
}

/** One command to one case. */
export interface Order<I> {
  readonly case: string
  /** Keep it when the same command is sent again: it is done once. */
  readonly commandId: string
  readonly command: I
  readonly by: By
  /** The version that the caller has seen: when the case has moved on since, the command fails. */
  readonly expected?: number
}

/** Where to go on in a long list, and how much of it to give; `after` is the `next` of the page before. */
export interface PageWanted {
  readonly limit?: number
  readonly after?: string
}

/** Cases, deadlines and messages of one office, with promises. */
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
  /** Delivers what may be sent now. */
  readonly deliver: () => Promise<RelayReport>
  readonly close: () => Promise<void>
}

const wanted = ({ limit = 200, after }: PageWanted = {}) => ({
  limit,
  ...(after !== undefined && { after })
})

async function* everyPage<T>(pageOf: (page: PageWanted) => Promise<PageOf<T>>): AsyncGenerator<T> {
  let after: string | null = null
  do {
    const page: PageOf<T> = await pageOf(after === null ? {} : { after })
    yield* page.items
    after = page.next
  } while (after !== null)
}

type Services = CaseStore | CaseBench | Notifier

/**
 * Opens the store of an office.
 * @throws the store's faults (`StoreUnavailable`, `StoreCorrupt`, `SchemaTooNew`), each with its remedy; `InvalidText` for a
 * URL that names no store
 * @example
 * ```ts
 * await using danchu = await openDanchu({ store: "memory:", tenant: "ward-1" })
 * ```
 */
export const openDanchu = async (options: DanchuOptions): Promise<Danchu> => {
  const tenant: TenantId = tenantId(options.tenant)
  const layer = Layer.mergeAll(
    await storeFrom(options.store),
    CaseBench.layer({
      bench: { calendar: options.calendar ?? officialCalendar },
      release: options.release ?? "unnamed"
    }),
    Layer.succeed(Authorisation, byRoles(options.roles ?? {})),
    Layer.succeed(Notifier, options.notifier ?? makeMemoryNotifier())
  )
  const runtime = ManagedRuntime.make(layer)
  const run = async <A, F>(effect: Effect.Effect<A, F, Services>): Promise<A> => {
    const exit = await runtime.runPromiseExit(effect)
    if (Exit.isSuccess(exit)) return exit.value
    throw Cause.squash(exit.cause)
  }
  const ordered = <S extends CaseState, C extends Command, E extends CaseEvent, I>(
    door: Door<S, C, E, I>,
    order: Order<I>
  ) => {
    const command = door.commands.safeParse(order.command)
    if (!command.success) {
      const places = command.error.issues
        .map(issue => `${issue.path.join(".") || "command"}: ${issue.message}`)
        .join("; ")
      throw new InvalidText(
        `the command cannot be read: ${places}`,
        order.case,
        "Give the command as its schema says."
      )
    }
    return {
      procedure: door.procedure,
      tenant,
      caseId: caseId(order.case),
      commandId: commandId(order.commandId),
      command: command.data,
      by: order.by,
      ...(order.expected !== undefined && { expected: order.expected })
    }
  }
  const store = await run(CaseStore)
  const casePage = (page?: PageWanted) => run(store.cases(tenant, wanted(page)))
  const duePage = (before: CivilDate, page?: PageWanted) => run(store.due(tenant, before, wanted(page)))
  const close = () => runtime.dispose()
  return {
    open: async (door, order) => run(openCase(ordered(door, order))),
    command: async (door, order) => run(handleCommand(ordered(door, order))),
    read: (door, id) => run(readCase(door.procedure, { tenant, caseId: caseId(id) })),
    history: async id => {
      const key = { tenant, caseId: caseId(id) }
      return run(store.load(key))
    },
    cases: () => everyPage(casePage),
    casePage,
    due: before => everyPage(page => duePage(before, page)),
    duePage,
    deliver: () => run(relayAll()),
    close,
    [Symbol.asyncDispose]: close
  }
}
