import type { Citation, CivilDate, Label } from "@danchu/law"
import type {
  KeepPromiseCommand,
  PromiseCommand,
  PromisedEvent,
  PromiseKeptEvent
} from "./commitment-events.js"
import {
  accepted,
  type CaseEvent,
  type CaseState,
  type OpenDeadline,
  refused,
  type Step
} from "./procedure.js"

/** Something that an authority said it would do, with the day on which it said it would be done: a promise, not a term of the law. */
export interface Commitment {
  readonly id: string
  readonly owner: string
  readonly madeOn: CivilDate
  readonly dueOn: CivilDate
  /** Left out while it is open. */
  readonly keptOn?: CivilDate
}

/** The promises made in one case. */
export interface Promises {
  readonly commitments: readonly Commitment[]
}

export const isKept = (one: Commitment): boolean => one.keptOn !== undefined

/** The phases in which a promise may be made or kept, by whom, and the clause in whose course it is made. */
interface Place<S extends CaseState> {
  readonly from: readonly S["phase"][]
  readonly to?: readonly S["phase"][]
  readonly moves?: readonly (readonly [from: S["phase"], to: S["phase"]])[]
  readonly who: string
  readonly basis: Citation
}

/** The step that records a promise. */
export const promising = <S extends CaseState & Promises>(
  place: Place<S>
): Step<S, PromiseCommand, PromisedEvent> => ({
  label: { vi: "ghi nhận cam kết", en: "record a promise" },
  to: place.from,
  ...place,
  rules: [],
  basis: [place.basis],
  decide: (state, { type: _type, ...given }) =>
    state.commitments.some(one => one.id === given.id)
      ? refused(
          place.basis,
          "promise-recorded-before",
          "cam kết này đã được ghi nhận",
          "this promise was recorded before"
        )
      : given.by < given.on
        ? refused(
            place.basis,
            "promised-for-the-past",
            "ngày hoàn thành đã qua",
            "it cannot be promised for a day that has passed"
          )
        : accepted([{ ...given, type: "Promised", governedBy: [] }])
})

/** The step that records a promise as kept. */
export const keepingPromises = <S extends CaseState & Promises>(
  place: Place<S>
): Step<S, KeepPromiseCommand, PromiseKeptEvent> => ({
  label: { vi: "ghi nhận đã thực hiện cam kết", en: "record a promise as kept" },
  to: place.from,
  ...place,
  rules: [],
  basis: [place.basis],
  decide: (state, { type: _type, ...given }) => {
    const found = state.commitments.find(one => one.id === given.id)
    return found === undefined || isKept(found)
      ? refused(
          place.basis,
          "no-such-open-promise",
          "không có cam kết này đang mở",
          "no such promise is open"
        )
      : accepted([{ ...given, type: "PromiseKept", late: given.on > found.dueOn, governedBy: [] }])
  }
})

/** The ledger after one event; whatever is neither a promise nor its keeping leaves it as it is. */
export const promisesAfter = (
  commitments: readonly Commitment[],
  event: PromisedEvent | PromiseKeptEvent
): readonly Commitment[] =>
  event.type === "Promised"
    ? [...commitments, { id: event.id, owner: event.owner, madeOn: event.on, dueOn: event.by }]
    : commitments.map(one => (one.id === event.id ? { ...one, keptOn: event.on } : one))

const broken: Label = { vi: "cam kết chưa thực hiện", en: "the promise is broken" }

/** Every open promise with its day, in the course of the rule and the clause that are given. */
export const openPromises = (
  { commitments }: Promises,
  rule: string,
  basis: Citation
): readonly OpenDeadline[] =>
  commitments.flatMap(one =>
    isKept(one)
      ? []
      : [
          {
            key: `promise:${one.id}`,
            rule,
            from: one.madeOn,
            due: one.dueOn,
            safeDue: one.dueOn,
            owner: one.owner,
            basis: [basis],
            lapse: broken
          }
        ]
  )

/** A promise in the ledger of all cases. */
export interface LedgerEntry extends Commitment {
  /** The case in which it was made. */
  readonly case: string
  readonly content: string
}

const isPromise = (event: CaseEvent): event is PromisedEvent => event.type === "Promised"
const isKeeping = (event: CaseEvent): event is PromiseKeptEvent => event.type === "PromiseKept"

/**
 * The one ledger of what was promised, at a dialogue, at citizen reception, to voters or after a supervision: read from the
 * events of the cases alone, the earliest day first.
 * @example
 * ```ts
 * commitmentLedger([{ id: "DT-1", events }]).filter(one => one.keptOn === undefined)
 * // [{ case: "DT-1", id: "CK-1", owner: "economy-office", dueOn: "2026-09-30", … }]
 * ```
 */
export const commitmentLedger = (
  cases: Iterable<{ readonly id: string; readonly events: Iterable<CaseEvent> }>
): readonly LedgerEntry[] =>
  [...cases]
    .flatMap(({ id, events }) => {
      const said = [...events]
      const kept = new Map(said.filter(isKeeping).map(one => [one.id, one.on]))
      return said.filter(isPromise).map(one => {
        const keptOn = kept.get(one.id)
        return {
          case: id,
          id: one.id,
          content: one.content,
          owner: one.owner,
          madeOn: one.on,
          dueOn: one.by,
          ...(keptOn !== undefined && { keptOn })
        }
      })
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
