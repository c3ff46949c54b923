import assert from "node:assert/strict"
import { DeliveryFailed, DeliveryRefused, type Notification } from "@danchu/engine"
import * as Effect from "effect/Effect"
import type { Law } from "./law.js"
import type { NotifierPlace, NotifierUnderTest } from "./notifier-under-test.js"
import { fails, run } from "./probe.js"

export interface NotifierTrial extends NotifierUnderTest {
  /** Places that were opened, to be closed with the trial. */
  readonly places: NotifierPlace[]
}

export type NotifierLaw = Law<NotifierTrial>

const opened = async (trial: NotifierTrial): Promise<NotifierPlace> => {
  const place = await trial.open()
  trial.places.push(place)
  return place
}

const keysAt = async (place: NotifierPlace): Promise<readonly string[]> =>
  (await place.arrived()).map(({ key }) => key)

/** Keys as the engine makes them, and those that headers, addresses and paths like to bend. */
const keys = ["xa-mot/2026-0117/1/1", "xã/một/1", "a%20b/%25/1", "A/a", "a/A", `${"long-".repeat(30)}1`]

export const atLeastOnce: NotifierLaw = {
  id: "N1",
  sentence: "a message that is sent again is not a second message",
  harm: "a citizen gets two summonses and comes twice",
  check: async trial => {
    const place = await opened(trial)
    const message: Notification = { ...trial.deliverable, key: "n1/1", attempt: 1 }
    await run(place.notifier.send(message))
    await run(place.notifier.send({ ...message, attempt: 2 }))
    await run(place.notifier.send({ ...message, key: "n1/2" }))
    const arrived = await keysAt(place)
    assert.ok(arrived.length >= 2, "a message that was acknowledged did not arrive")
    assert.deepEqual(
      [...new Set(arrived)].sort(),
      ["n1/1", "n1/2"],
      "a repetition arrived as another message, or another message was taken for a repetition"
    )
  }
}

export const keyPassedOn: NotifierLaw = {
  id: "N2",
  sentence: "the other side is given the key exactly as it was",
  harm: "the mail server or the portal cannot tell a repetition from a second message",
  check: async trial => {
    const place = await opened(trial)
    for (const key of keys) await run(place.notifier.send({ ...trial.deliverable, key, attempt: 1 }))
    assert.deepEqual((await keysAt(place)).toSorted(), keys.toSorted(), "a key arrived as another")
  }
}

export const kindsOfFault: NotifierLaw = {
  id: "N3",
  sentence: "what may pass is a failure that is tried again; what cannot is refused at once",
  harm: "a wrong address is tried for days, or an hour without network loses a decision",
  declined: ({ claims }) => (claims?.outage || claims?.undeliverable ? null : "outage, undeliverable"),
  check: async trial => {
    const place = await opened(trial)
    const { undeliverable } = trial.claims ?? {}
    if (undeliverable) {
      const fault = await fails(
        "a message that cannot arrive",
        "DeliveryRefused",
        place.notifier.send(undeliverable)
      )
      assert.ok(
        fault instanceof DeliveryRefused && /^[a-z0-9-]+$/.test(fault.reason),
        "the reason is no code"
      )
      assert.ok(!(await keysAt(place)).includes(undeliverable.key), "what was refused arrived")
    }
    if (!place.outage) return
    const message = { ...trial.deliverable, key: "n3/1", attempt: 1 }
    const restore = await place.outage()
    const fault = await fails("a message without a channel", "DeliveryFailed", place.notifier.send(message))
    assert.ok(fault instanceof DeliveryFailed && /^[a-z0-9-]+$/.test(fault.reason), "the reason is no code")
    assert.ok(fault.cause !== undefined, "the failure hides its cause")
    await restore()
    assert.ok(!(await keysAt(place)).includes(message.key), "what failed arrived")
    await run(place.notifier.send({ ...message, attempt: 2 }))
    assert.ok(
      (await keysAt(place)).includes(message.key),
      "with the channel back the message does not arrive"
    )
  }
}

const patience = 2000

export const endsInTime: NotifierLaw = {
  id: "N4",
  sentence: "when the other side is silent, sending can be ended from outside",
  harm: "one server that hangs holds up the messages of every case",
  declined: ({ claims }) => (claims?.silence ? null : "silence"),
  check: async trial => {
    const place = await opened(trial)
    assert.ok(place.silence, "silence is claimed, and the place cannot be made silent")
    await place.silence()
    const sending = Effect.match(place.notifier.send({ ...trial.deliverable, key: "n4/1", attempt: 1 }), {
      onSuccess: () => "delivered" as const,
      onFailure: () => "failed" as const
    })
    let overdue: ReturnType<typeof setTimeout> | undefined
    const tooLong = new Promise<"too long">(done => {
      overdue = setTimeout(() => done("too long"), patience)
    })
    const ended = run(
      Effect.timeoutOrElse(sending, { duration: 200, orElse: () => Effect.succeed("ended" as const) })
    )
    const first = await Promise.race([ended, tooLong])
    clearTimeout(overdue)
    assert.notEqual(first, "too long", `sending cannot be interrupted within ${patience} ms`)
    assert.notEqual(first, "delivered", "a message to a silent channel counts as delivered")
  }
}

const everythingIn = (fault: unknown): string =>
  fault instanceof Error
    ? [fault.name, fault.message, JSON.stringify(fault), JSON.stringify(Object.values(fault))].join("\n")
    : JSON.stringify(fault)

export const noSecrets: NotifierLaw = {
  id: "N5",
  sentence: "no fault tells an address, a name, a password or what the message says",
  harm: "the log of the server becomes a list of complainants",
  declined: ({ claims }) =>
    claims?.secrets && (claims.outage || claims.undeliverable)
      ? null
      : "secrets, with outage or undeliverable",
  check: async trial => {
    const place = await opened(trial)
    const { undeliverable, secrets = [] } = trial.claims ?? {}
    const telling = "Nguyễn Văn Ví Dụ, số nhà 12"
    const values = { ...trial.deliverable.values, remark: telling }
    const faults: unknown[] = []
    if (undeliverable) {
      faults.push(
        await run(
          Effect.flip(
            place.notifier.send({ ...undeliverable, values: { ...undeliverable.values, remark: telling } })
          )
        )
      )
    }
    if (place.outage) {
      const restore = await place.outage()
      faults.push(
        await run(Effect.flip(place.notifier.send({ ...trial.deliverable, key: "n5/1", values, attempt: 1 })))
      )
      await restore()
    }
    for (const said of faults.map(everythingIn)) {
      for (const secret of [...secrets, telling]) {
        assert.ok(!said.includes(secret), "a fault tells what it must not")
      }
    }
  }
}

export const notifierLaws: readonly NotifierLaw[] = [
  atLeastOnce,
  keyPassedOn,
  kindsOfFault,
  endsInTime,
  noSecrets
]
