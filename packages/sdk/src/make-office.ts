import {
  answering,
  CaseStore,
  caseAsOf,
  caseId,
  extendAudit,
  handleCommand,
  type OrderFault,
  openCase,
  Proofs,
  type Receipt,
  readCase,
  relayAll,
  type TenantId,
  tenantId,
  watchDeadlines
} from "@danchu/engine"
import type { InvalidText } from "@danchu/law"
import type { CaseEvent, CaseState, Command, Door, Refusal } from "@danchu/procedures"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import { Bell, type Happening } from "./happening.js"
import type { OfficeShape } from "./office.js"
import { reportOf } from "./office-report.js"
import type { Foundation } from "./options.js"
import { type Order, readOrder } from "./order.js"
import { everyPage, type PageWanted, wanted } from "./pages.js"
import { officeProofs } from "./proofs.js"

const happeningOf = <S extends CaseState, C extends Command, E extends CaseEvent, I>(
  { procedure }: Door<S, C, E, I>,
  order: ReturnType<typeof readOrder<S, C, E, I>>,
  answer: Receipt<S, E> | Refusal,
  opened: boolean
): Happening => {
  const of = {
    caseId: order.caseId,
    procedure: procedure.id,
    commandId: order.commandId,
    command: order.command.type
  }
  if (answer._tag === "Refused") {
    const { code, message, basis } = answer
    return { ...of, type: "refused", code, message, basis }
  }
  const { version, state, events } = answer
  return { ...of, type: "recorded", opened, version, phase: state.phase, events }
}

/** An office on the store, the bench and the notifier that are there. */
export const makeOffice = (name: string): Effect.Effect<OfficeShape, InvalidText, Foundation> =>
  Effect.gen(function* () {
    const tenant = yield* answering<TenantId, InvalidText>(() => tenantId(name))
    const services = yield* Effect.context<Foundation>()
    const here = <A, E>(work: Effect.Effect<A, E, Foundation>): Effect.Effect<A, E> =>
      Effect.provideContext(work, services)
    const store = yield* CaseStore
    const bell = new Bell()
    const keyOf = (id: string) =>
      answering<{ readonly tenant: TenantId; readonly caseId: ReturnType<typeof caseId> }, InvalidText>(
        () => ({ tenant, caseId: caseId(id) })
      )
    const give = <S extends CaseState, C extends Command, E extends CaseEvent, I>(
      door: Door<S, C, E, I>,
      order: Order<I>,
      opening: boolean
    ): Effect.Effect<Receipt<S, E> | Refusal, OrderFault | InvalidText> =>
      Effect.gen(function* () {
        const read = yield* answering<ReturnType<typeof readOrder<S, C, E, I>>, InvalidText>(() =>
          readOrder(tenant, door, order)
        )
        const answer = yield* here((opening ? openCase : handleCommand)(read))
        if (answer._tag === "Refused" || !answer.repeated) bell.ring(happeningOf(door, read, answer, opening))
        return answer
      })
    const casePage = (page?: PageWanted) => store.cases(tenant, wanted(page))
    return {
      open: (door, order) => give(door, order, true),
      command: (door, order) => give(door, order, false),
      read: (door, id) => Effect.flatMap(keyOf(id), key => here(readCase(door.procedure, key))),
      asOf: (door, id, when) => Effect.flatMap(keyOf(id), key => here(caseAsOf(door.procedure, key, when))),
      history: id => Effect.flatMap(keyOf(id), key => store.load(key)),
      cases: everyPage(casePage),
      casePage,
      due: before => everyPage(page => store.due(tenant, before, wanted(page))),
      duePage: (before, page) => store.due(tenant, before, wanted(page)),
      remind: ladder =>
        Effect.tap(here(watchDeadlines({ ...ladder, tenant })), report =>
          Effect.sync(() => bell.ring({ type: "reminded", ...report }))
        ),
      deliver: patience =>
        Effect.tap(here(relayAll({ ...patience, tenant })), report =>
          Effect.sync(() => bell.ring({ type: "delivered", ...report }))
        ),
      parked: everyPage(page => store.parked(tenant, wanted(page))),
      unpark: (key, how) => store.unpark(tenant, key, how),
      report: (form, period, options) => reportOf(store, tenant, form, period, options),
      proofs: officeProofs(yield* Proofs, tenant),
      audit: filename => here(extendAudit(tenant, filename)),
      happenings: Stream.callback<Happening>(queue =>
        Effect.acquireRelease(
          Effect.sync(() => bell.on(happening => void Queue.offerUnsafe(queue, happening))),
          listening => Effect.sync(() => listening[Symbol.dispose]())
        )
      ),
      on: listener => bell.on(listener)
    }
  })
