import { createHash } from "node:crypto"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import type { StoreFailure } from "./faults.js"
import { type Instant, now } from "./instant.js"
import { countMessage } from "./metrics.js"
import { CaseStore } from "./ports/case-store.js"
import type { LeasedMessage } from "./ports/message.js"
import { DeliveryFailed, type DeliveryRefused, Notifier } from "./ports/notifier.js"
import { everyTenant, type Whose } from "./ports/page.js"

/** How patiently messages are delivered; all times in milliseconds. */
export interface RelayOptions {
  readonly tenant: Whose
  /** So many messages are on their way at once, each of another case. */
  readonly atOnce: number
  /** Another relay may take a message over after this time. */
  readonly leaseFor: number
  /** A notifier that takes longer has failed; shorter than the lease. */
  readonly timeout: number
  /** The longest wait after the first failure; it doubles with each, up to `waitAtMost`. */
  readonly firstWait: number
  readonly waitAtMost: number
  /** After so many failures the message is parked, and the later messages of its case wait behind it. */
  readonly tries: number
  /** How long `runRelay` rests when there is nothing to do. */
  readonly rest: number
  /** Ends a rest early: what a store gives to say that there may be messages. */
  readonly woken?: Effect.Effect<void>
}

export const patientRelay: RelayOptions = {
  tenant: everyTenant,
  atOnce: 8,
  leaseFor: 120_000,
  timeout: 60_000,
  firstWait: 5_000,
  waitAtMost: 3_600_000,
  tries: 12,
  rest: 5_000
}

/** What one round of the relay did. */
export interface RelayReport {
  readonly delivered: number
  /** Failed, and to be tried again. */
  readonly postponed: number
  readonly parked: number
  /** Somebody else took the message over meanwhile; the recipient can tell by its key. */
  readonly lost: number
}

type Fate = keyof RelayReport

/** 0 to 1, another for each message and each of its tries, and the same whenever it is asked. */
const shareOf = (key: string, attempt: number): number =>
  createHash("sha256").update(`${attempt} ${key}`, "utf8").digest().readUInt32BE(0) / 2 ** 32

/**
 * How long a message waits after so many failures: between half of the wait and the whole, by its key, so that those which
 * failed together do not come back together.
 */
export const waitAfter = (
  attempt: number,
  { firstWait, waitAtMost }: Pick<RelayOptions, "firstWait" | "waitAtMost">,
  key: string
): number => {
  const whole = Math.min(firstWait * 2 ** (attempt - 1), waitAtMost)
  return Math.ceil((whole * (1 + shareOf(key, attempt))) / 2)
}

const fault = (exit: Exit.Exit<void, DeliveryFailed | DeliveryRefused>, key: string) => {
  if (Exit.isSuccess(exit)) return null
  const found = Cause.findError(exit.cause)
  return Result.isSuccess(found)
    ? found.success
    : new DeliveryFailed("notifier-crashed", key, { cause: Cause.squash(exit.cause) })
}

const deliver = Effect.fnUntraced(function* (
  { tenant, caseId, attempt, message }: LeasedMessage,
  options: RelayOptions
): Effect.fn.Return<Fate, StoreFailure, CaseStore | Notifier> {
  const store = yield* CaseStore
  const notifier = yield* Notifier
  const { key, to, channel, template, values, basis } = message
  const exit = yield* notifier
    .send({ tenant, caseId, key, to, channel, template, values, basis, attempt })
    .pipe(
      Effect.timeoutOrElse({
        duration: options.timeout,
        orElse: () => Effect.fail(new DeliveryFailed("timed-out", key))
      }),
      Effect.exit,
      Effect.withSpan("danchu.deliver", {
        attributes: { "danchu.template": template, "danchu.channel": channel, "danchu.attempt": attempt }
      })
    )
  if (Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause)) return yield* Effect.interrupt
  const lease = { tenant, key, attempt }
  const failed = fault(exit, key)
  if (failed === null) return (yield* store.settle(lease)) ? "delivered" : "lost"
  const asked = failed._tag === "DeliveryFailed" ? failed.notBefore : null
  if (failed._tag === "DeliveryRefused" || (asked === null && attempt >= options.tries)) {
    return (yield* store.fail(lease, { park: failed.reason })) ? "parked" : "lost"
  }
  const notBefore: Instant = asked ?? (yield* now) + waitAfter(attempt, options, key)
  return (yield* store.fail(lease, { notBefore })) ? "postponed" : "lost"
})

/**
 * Delivers what may be sent now, one round: at least once each, in order within a case, with a constant key.
 * A process that dies in between loses nothing: the lease runs out and the message comes again with the same key.
 */
export const relayOnce = Effect.fn("danchu.relay")(function* (
  choice: Partial<RelayOptions> = {}
): Effect.fn.Return<RelayReport, StoreFailure, CaseStore | Notifier> {
  const options = { ...patientRelay, ...choice }
  const store = yield* CaseStore
  const from = yield* now
  const leased = yield* store.lease({
    tenant: options.tenant,
    now: from,
    until: from + options.leaseFor,
    limit: options.atOnce
  })
  const fates = yield* Effect.forEach(
    leased,
    leased => Effect.tap(deliver(leased, options), fate => countMessage(leased.message.channel, fate)),
    { concurrency: "unbounded" }
  )
  const count = (fate: Fate): number => fates.filter(other => other === fate).length
  return {
    delivered: count("delivered"),
    postponed: count("postponed"),
    parked: count("parked"),
    lost: count("lost")
  }
})

/** Rounds until nothing may be sent now. */
export const relayAll = Effect.fnUntraced(function* (
  choice: Partial<RelayOptions> = {}
): Effect.fn.Return<RelayReport, StoreFailure, CaseStore | Notifier> {
  let sum: RelayReport = { delivered: 0, postponed: 0, parked: 0, lost: 0 }
  for (;;) {
    const { delivered, postponed, parked, lost } = yield* relayOnce(choice)
    if (delivered + postponed + parked + lost === 0) return sum
    sum = {
      delivered: sum.delivered + delivered,
      postponed: sum.postponed + postponed,
      parked: sum.parked + parked,
      lost: sum.lost + lost
    }
  }
})

/** Rounds for ever, resting when there is nothing to do or the store is away; ends with its fiber. */
export const runRelay = (
  choice: Partial<RelayOptions> = {}
): Effect.Effect<never, never, CaseStore | Notifier> =>
  relayAll(choice).pipe(
    Effect.catchCause(cause =>
      Cause.hasInterruptsOnly(cause) ? Effect.interrupt : Effect.logWarning("danchu: the relay rests", cause)
    ),
    Effect.andThen(Effect.race(Effect.sleep(choice.rest ?? patientRelay.rest), choice.woken ?? Effect.never)),
    Effect.forever
  )
