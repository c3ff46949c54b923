import { DeliveryFailed, DeliveryRefused, type Notification, type NotifierShape } from "@danchu/engine"
import { judgeNotifier, type NotifierPlace, type NotifierUnderTest, notifierLaws } from "@danchu/testkit"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { notification } from "../notification.js"

/** A place that keeps what arrives, once for each key, and may be out of order or silent. */
interface Place {
  readonly arrive: (key: string) => void
  readonly state: { out: boolean; silent: boolean }
}

const refused = { ...notification, key: "nobody", to: "nobody" }

const honest = ({ arrive, state }: Place): NotifierShape => ({
  send: ({ key, to }) =>
    Effect.suspend((): ReturnType<NotifierShape["send"]> => {
      if (to === "nobody") return Effect.fail(new DeliveryRefused("no-such-recipient", key))
      if (state.silent) return Effect.never
      if (state.out)
        return Effect.fail(new DeliveryFailed("no-route", key, { cause: new Error("ECONNREFUSED") }))
      return Effect.sync(() => arrive(key))
    })
})

const subject = (make: (place: Place) => NotifierShape): NotifierUnderTest => ({
  deliverable: notification,
  claims: { outage: true, silence: true, undeliverable: refused, secrets: ["pass-word"] },
  open: async (): Promise<NotifierPlace> => {
    const arrived = new Set<string>()
    const state = { out: false, silent: false }
    return {
      notifier: make({ arrive: key => arrived.add(key), state }),
      arrived: async () => [...arrived].map(key => ({ key })),
      outage: async () => {
        state.out = true
        return async () => {
          state.out = false
        }
      },
      silence: async () => {
        state.silent = true
      }
    }
  }
})

const bent =
  (change: (message: Notification) => Notification) =>
  (place: Place): NotifierShape => ({ send: message => honest(place).send(change(message)) })

const mapped =
  (
    change: (
      fault: DeliveryFailed | DeliveryRefused,
      message: Notification
    ) => DeliveryFailed | DeliveryRefused
  ) =>
  (place: Place): NotifierShape => ({
    send: message => Effect.mapError(honest(place).send(message), fault => change(fault, message))
  })

const sins: readonly (readonly [string, string, string, NotifierUnderTest])[] = [
  [
    "N1",
    "gives every try a key of its own",
    "arrived as another message",
    subject(bent(message => ({ ...message, key: `${message.key}#${message.attempt}` })))
  ],
  ["N1", "sends nothing", "did not arrive", subject(() => ({ send: () => Effect.void }))],
  [
    "N2",
    "writes keys in small letters",
    "a key arrived as another",
    subject(bent(message => ({ ...message, key: message.key.toLowerCase() })))
  ],
  [
    "N2",
    "cuts long keys",
    "a key arrived as another",
    subject(bent(message => ({ ...message, key: message.key.slice(0, 64) })))
  ],
  [
    "N3",
    "tries for ever what cannot arrive",
    "must be DeliveryRefused",
    subject(mapped(({ reason }, { key }) => new DeliveryFailed(reason, key, { cause: "x" })))
  ],
  [
    "N3",
    "gives up for good when the network is away",
    "must be DeliveryFailed",
    subject(mapped(({ reason }, { key }) => new DeliveryRefused(reason, key)))
  ],
  [
    "N3",
    "takes a failure for a delivery",
    "and it succeeded",
    subject(place => ({
      send: message => Effect.catchTag(honest(place).send(message), "DeliveryFailed", () => Effect.void)
    }))
  ],
  [
    "N4",
    "cannot be interrupted",
    "cannot be interrupted",
    subject(place => ({
      send: message =>
        Effect.uninterruptible(
          Effect.andThen(
            Effect.sleep(4000),
            honest({ ...place, state: { out: false, silent: false } }).send(message)
          )
        )
    }))
  ],
  [
    "N4",
    "takes silence for a yes",
    "counts as delivered",
    subject(place => ({
      send: message =>
        Effect.timeoutOrElse(honest(place).send(message), { duration: 50, orElse: () => Effect.void })
    }))
  ],
  [
    "N5",
    "tells its password",
    "tells what it must not",
    subject(mapped((_, { key }) => new DeliveryFailed("smtp://user:pass-word@host", key)))
  ],
  [
    "N5",
    "tells what the message says",
    "tells what it must not",
    subject(mapped((_, { key, values }) => new DeliveryRefused(JSON.stringify(values), key)))
  ]
]

describe("a notifier with one sin is caught by the law named for it", () => {
  it.each(sins)("%s: %s", async (id, _name, because, subject) => {
    const laws = notifierLaws.filter(law => law.id === id)
    const [verdict] = await judgeNotifier(subject, laws)
    expect(verdict).toMatchObject({ law: id, result: "broken", why: expect.stringContaining(because) })
  })

  it("and one without a sin by none", async () => {
    const verdicts = await judgeNotifier(subject(honest))
    expect(verdicts.map(({ result }) => result)).toEqual(["kept", "kept", "kept", "kept", "kept"])
  })
})
