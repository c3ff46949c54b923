import { calendarOf, officialCalendar } from "@danchu/calendar"
import {
  anyTime,
  type ChannelStep,
  caseId,
  checkDeliveryRules,
  DeliveryFailed,
  DeliveryRefused,
  type DeliveryRule,
  type DeliveryRules,
  deliveryRuleFor,
  fallingBack,
  governedNotifier,
  InvalidDeliveryRule,
  instantOf,
  MemoryStore,
  makeMemoryNotifier,
  makeMemoryProofs,
  type Notification,
  Notifier,
  type NotifierShape,
  nameReference,
  Outgoing,
  officeHours,
  openCase,
  type Proof,
  pacedChannel,
  proving,
  relayAll,
  relayOnce,
  restingChannel,
  serviceOf,
  tenantId,
  whenToSend
} from "@danchu/engine"
import { cite, day } from "@danchu/law"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import fc from "fast-check"
import { describe, expect } from "vitest"
import { bench, monday, order } from "./toy.js"

const minute = 60_000
const hour = 60 * minute
const at = (date: string, minutes: number) => instantOf(day(date), minutes)

const message: Notification = {
  tenant: tenantId("a"),
  caseId: caseId("1"),
  key: "a/1/1/1",
  to: "complainant",
  channel: "default",
  template: "complaint-accepted",
  values: {},
  basis: [],
  attempt: 1
}

const byPost: readonly [ChannelStep, ...ChannelStep[]] = [
  { channel: "email", tries: 2 },
  { channel: "sms", tries: 1 }
]
const every: DeliveryRule & { readonly templates: "every" } = {
  templates: "every",
  priority: "ordinary",
  window: officeHours,
  channels: byPost
}
const refusing: NotifierShape = { send: ({ key }) => Effect.fail(new DeliveryRefused("no-address", key)) }
const failing: NotifierShape = { send: ({ key }) => Effect.fail(new DeliveryFailed("line-busy", key)) }

describe("when a message may go out", () => {
  const cases = [
    ["in office hours: at once", "2026-11-23", 600, "2026-11-23", 600],
    ["before them: when they begin", "2026-11-23", 300, "2026-11-23", 450],
    ["on Monday night, and Tuesday 24/11 is a day off: on Wednesday", "2026-11-23", 1320, "2026-11-25", 450],
    ["at midnight of a day off: on the next working day", "2026-11-24", 0, "2026-11-25", 450],
    ["on Saturday: on Monday", "2026-11-21", 600, "2026-11-23", 450],
    ["on the eve of Tết: after it", "2026-02-13", 1100, "2026-02-23", 450],
    ["the minute at which they end is outside", "2026-11-25", 1020, "2026-11-26", 450]
  ] as const
  for (const [why, from, minutes, to, then] of cases) {
    it(why, () => {
      expect(whenToSend(officialCalendar, officeHours, at(from, minutes))).toBe(at(to, then))
    })
  }

  it("never at night or on a day off, whenever it is asked", () => {
    fc.assert(
      fc.property(fc.integer({ min: at("2026-01-01", 0), max: at("2027-06-30", 0) }), from => {
        const when = whenToSend(officialCalendar, officeHours, from)
        return when >= from && whenToSend(officialCalendar, officeHours, when) === when
      })
    )
  })

  it("who asks for any time is told at once", () => {
    const night = at("2026-11-24", 0)
    expect(whenToSend(officialCalendar, anyTime, night)).toBe(night)
  })
})

describe("the rules of delivery", () => {
  const urgent: DeliveryRule = { ...every, templates: ["protection-decision"], priority: "urgent" }

  it("the first that names the template governs it, the last governs the rest", () => {
    expect(deliveryRuleFor([urgent, every], "protection-decision").priority).toBe("urgent")
    expect(deliveryRuleFor([urgent, every], "other")).toBe(every)
  })

  const wrong: readonly (readonly [string, DeliveryRules])[] = [
    [
      "hours that end before they begin",
      [{ ...every, window: { hours: { from: 600, until: 600 }, daysOff: true } }]
    ],
    ["hours beyond the day", [{ ...every, window: { hours: { from: 0, until: 1441 }, daysOff: true } }]],
    ["a channel tried no times", [{ ...every, channels: [{ channel: "email", tries: 0 }] }]],
    ["a channel twice", [{ ...every, channels: [...byPost, { channel: "email", tries: 1 }] }]],
    ["a rule behind the one for all", [every, urgent, every]]
  ]
  for (const [why, rules] of wrong) {
    it(`are refused with ${why}`, () => expect(() => checkDeliveryRules(rules)).toThrow(InvalidDeliveryRule))
  }

  it.effect(
    "a message at night waits for the morning without being counted as failed; an urgent one goes",
    () =>
      Effect.gen(function* () {
        const email = makeMemoryNotifier()
        const notifier = governedNotifier({
          rules: [urgent, every],
          calendar: officialCalendar,
          channels: { email }
        })
        yield* TestClock.setTime(at("2026-11-23", 1320))
        const put = yield* Effect.flip(notifier.send(message))
        expect(put).toMatchObject({ reason: "outside-sending-hours", notBefore: at("2026-11-25", 450) })
        yield* notifier.send({ ...message, key: "u", template: "protection-decision" })
        yield* TestClock.setTime(at("2026-11-25", 450))
        yield* notifier.send(message)
        expect(email.arrived().map(({ key }) => key)).toEqual(["u", message.key])
      })
  )

  it.effect("a recipient who asked for other hours is told in them", () =>
    Effect.gen(function* () {
      const email = makeMemoryNotifier()
      const notifier = governedNotifier({
        rules: [every],
        calendar: officialCalendar,
        channels: { email },
        asked: ({ to }) => (to === "complainant" ? { window: anyTime } : {})
      })
      yield* TestClock.setTime(at("2026-11-24", 0))
      yield* notifier.send(message)
      expect(yield* Effect.flip(notifier.send({ ...message, to: "officer" }))).toBeInstanceOf(DeliveryFailed)
      expect(email.sends()).toBe(1)
    })
  )
})

it.effect("a recipient who keeps other days off is told by their own calendar", () =>
  Effect.gen(function* () {
    const email = makeMemoryNotifier()
    // A body that works on 24/11, which is a day off for the office.
    const own = calendarOf(
      officialCalendar.editions.map(edition => ({
        ...edition,
        daysOff: edition.daysOff.filter(({ date }) => date !== "2026-11-24")
      }))
    )
    const notifier = governedNotifier({
      rules: [every],
      calendar: officialCalendar,
      channels: { email },
      asked: ({ to }) => (to === "complainant" ? { calendar: own } : {})
    })
    yield* TestClock.setTime(at("2026-11-23", 1320))
    const puts = [message, { ...message, to: "officer" }].map(one => Effect.flip(notifier.send(one)))
    const [theirs, ours] = yield* Effect.all(puts)
    expect(theirs).toMatchObject({ notBefore: at("2026-11-24", 450) })
    expect(ours).toMatchObject({ notBefore: at("2026-11-25", 450) })
  })
)

describe("the next channel", () => {
  const by = (channels: Readonly<Record<string, NotifierShape>>) => fallingBack(() => byPost, channels)

  it.effect("is taken at once where the first refuses", () =>
    Effect.gen(function* () {
      const sms = makeMemoryNotifier()
      yield* by({ email: refusing, sms }).send(message)
      expect(sms.arrived()).toMatchObject([{ channel: "sms", key: message.key }])
    })
  )

  it.effect("is taken after as many failures as the rule gives where the first fails", () =>
    Effect.gen(function* () {
      const sms = makeMemoryNotifier()
      const notifier = by({ email: failing, sms })
      for (const attempt of [1, 2]) {
        expect(yield* Effect.flip(notifier.send({ ...message, attempt }))).toMatchObject({
          reason: "line-busy"
        })
      }
      yield* notifier.send({ ...message, attempt: 3 })
      expect(sms.sends()).toBe(1)
      expect(yield* Effect.flip(notifier.send({ ...message, key: "another" }))).toMatchObject({
        reason: "line-busy"
      })
    })
  )

  it.effect("is not taken for having waited: a night or a full minute is no try", () =>
    Effect.gen(function* () {
      const [email, sms] = [makeMemoryNotifier(), makeMemoryNotifier()]
      const once: DeliveryRule & { readonly templates: "every" } = {
        ...every,
        channels: [
          { channel: "email", tries: 1 },
          { channel: "sms", tries: 1 }
        ]
      }
      const paced = pacedChannel(email, { perMinute: 2, priorityOf: () => "ordinary" })
      const notifier = governedNotifier({
        rules: [once],
        calendar: officialCalendar,
        channels: { email: paced, sms }
      })
      yield* TestClock.setTime(at("2026-11-23", 1320))
      for (const key of ["a", "b"]) yield* Effect.flip(notifier.send({ ...message, key }))
      yield* TestClock.setTime(at("2026-11-25", 450))
      yield* notifier.send({ ...message, key: "a", attempt: 2 })
      expect(yield* Effect.flip(notifier.send({ ...message, key: "b", attempt: 2 }))).toMatchObject({
        reason: "paced"
      })
      yield* TestClock.adjust(minute)
      yield* notifier.send({ ...message, key: "b", attempt: 3 })
      expect([email.sends(), sms.sends()]).toEqual([2, 0])
    })
  )

  const governed = (
    more: Partial<Parameters<typeof governedNotifier>[0]>,
    channels: Readonly<Record<string, NotifierShape>>
  ) =>
    governedNotifier({
      rules: [{ ...every, priority: "urgent" }],
      calendar: officialCalendar,
      channels,
      ...more
    })

  it.effect(
    "is taken where a message came back from the same person; a new address counts from its day",
    () =>
      Effect.gen(function* () {
        const [email, sms, proofs] = [makeMemoryNotifier(), makeMemoryNotifier(), makeMemoryProofs()]
        const { tenant, caseId: id, to } = message
        const back = { tenant, caseId: id, to, kind: "returned" } as const
        const asked = (since: number) => () => ({ reachableSince: since })
        yield* governed({ proofs }, { email, sms }).send(message)
        yield* proofs.record({ ...back, key: message.key, channel: "email", at: 1000 })
        yield* governed({ proofs }, { email, sms }).send({ ...message, key: "again" })
        yield* governed({ proofs }, { email, sms }).send({ ...message, key: "officer", to: "officer" })
        yield* governed({ proofs, asked: asked(1001) }, { email, sms }).send({ ...message, key: "new" })
        expect(email.arrived().map(({ key }) => key)).toEqual([message.key, "officer", "new"])
        expect(sms.arrived().map(({ key }) => key)).toEqual(["again"])
        yield* proofs.record({ ...back, key: "again", channel: "sms", at: 2000 })
        const fault = yield* Effect.flip(
          governed({ proofs }, { email, sms }).send({ ...message, key: "third" })
        )
        expect(fault).toMatchObject({ _tag: "DeliveryRefused", reason: "every-way-came-back" })
      })
  )

  it.effect("for a protected person is a discreet one, and no other even looks for the address", () =>
    Effect.gen(function* () {
      const looked: string[] = []
      const looking = (name: string): NotifierShape => ({
        send: () => Effect.sync(() => void looked.push(name))
      })
      const channels = { email: looking("email"), sms: looking("sms") }
      const asked = ({ to }: Notification) => (to === "denouncer" ? { protected: true as const } : {})
      const told = { ...message, to: "denouncer" }
      yield* governed({ asked, discreet: ["sms"] }, channels).send(told)
      expect(looked).toEqual(["sms"])
      const fault = yield* Effect.flip(governed({ asked }, channels).send(told))
      expect(fault).toMatchObject({ _tag: "DeliveryRefused", reason: "recipient-protected" })
      expect(looked).toEqual(["sms"])
      yield* governed({ asked }, channels).send(message)
      expect(looked).toEqual(["sms", "email"])
    })
  )

  it.effect("where none is left, the refusal of the last one says why", () =>
    Effect.gen(function* () {
      const fault = yield* Effect.flip(by({ email: refusing, sms: refusing }).send(message))
      expect(fault).toMatchObject({ _tag: "DeliveryRefused", reason: "no-address" })
    })
  )
})

describe("proof of service", () => {
  const basis = [cite("124/2020/NĐ-CP", "Đ29.k3", "Trong thời hạn 15 ngày")] as const
  const proof = (kind: Proof["kind"], minutes: number, channel = "email"): Proof => ({
    tenant: message.tenant,
    caseId: message.caseId,
    key: message.key,
    to: message.to,
    channel,
    kind,
    at: at("2026-11-23", minutes)
  })

  it("what was only sent starts no clock", () => {
    expect(serviceOf({ accepts: ["received", "handed-over"], basis }, [proof("sent", 600)])).toMatchObject({
      _tag: "NotServed",
      known: ["sent"],
      returned: false
    })
  })

  it("the earliest that counts does, on its civil day in Vietnam", () => {
    const found = serviceOf({ accepts: ["received", "handed-over"], basis }, [
      proof("received", 1600),
      proof("handed-over", 1430, "hand"),
      proof("sent", 600)
    ])
    expect(found).toMatchObject({ _tag: "Served", on: "2026-11-23", proof: { kind: "handed-over" }, basis })
  })

  it("a message that came back was not served by having been delivered", () => {
    const back = [proof("delivered", 600), proof("returned", 700)]
    expect(serviceOf({ accepts: ["delivered"], basis }, back)).toMatchObject({
      _tag: "NotServed",
      returned: true
    })
    expect(
      serviceOf({ accepts: ["delivered"], basis }, [...back, proof("delivered", 800, "sms")])
    ).toMatchObject({
      _tag: "Served",
      proof: { channel: "sms" }
    })
  })

  it("a name is no reference, and the error does not tell it", () => {
    const name = "Nguyễn Văn Ví Dụ"
    expect(() => nameReference(name)).toThrow(/no reference/)
    try {
      nameReference(name)
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain(name)
    }
  })

  it.effect("what was sent and proven is not sent again", () =>
    Effect.gen(function* () {
      const email = makeMemoryNotifier()
      const proofs = makeMemoryProofs()
      const notifier = proving(email, proofs)
      yield* notifier.send(message)
      yield* notifier.send({ ...message, attempt: 2 })
      expect(email.sends()).toBe(1)
      expect(yield* proofs.of(message)).toMatchObject([{ kind: "sent", channel: "default" }])
      expect(yield* proofs.of({ tenant: tenantId("b"), key: message.key })).toEqual([])
    })
  )
})

describe("the outbox", () => {
  it.effect("keeps a message until the hour that its office gave it", () =>
    Effect.gen(function* () {
      const notifier = makeMemoryNotifier()
      yield* TestClock.setTime(at("2026-11-23", 1320))
      yield* openCase(order("1", { type: "begin", on: monday, title: "x" }, "begin-1"))
      const relay = relayAll().pipe(Effect.provideService(Notifier, notifier))
      yield* relay
      expect(notifier.sends()).toBe(0)
      yield* TestClock.setTime(at("2026-11-25", 450))
      yield* relay
      expect(notifier.sends()).toBe(2)
    }).pipe(
      Effect.provideService(Outgoing, {
        channel: () => "default",
        values: () => ({}),
        notBefore: (_notice, recordedAt) => whenToSend(officialCalendar, officeHours, recordedAt)
      }),
      Effect.provide(Layer.merge(MemoryStore.layer(), bench))
    )
  )
})

describe("a provider with limits", () => {
  it.effect("gets no more in a minute than it takes, the urgent first, and every message in the end", () =>
    Effect.gen(function* () {
      const sms = makeMemoryNotifier()
      const notifier = pacedChannel(sms, {
        perMinute: 10,
        priorityOf: ({ template }) => (template === "urgent" ? "urgent" : "ordinary")
      })
      let waiting = Array.from({ length: 50 }, (_, i) => ({ ...message, key: `k${i}` }))
      const perMinute: number[] = []
      while (waiting.length > 0) {
        const before = sms.sends()
        const left: Notification[] = []
        for (const one of waiting)
          if ((yield* Effect.exit(notifier.send(one)))._tag === "Failure") left.push(one)
        if (perMinute.length === 0) yield* notifier.send({ ...message, key: "u", template: "urgent" })
        perMinute.push(sms.sends() - before)
        waiting = left
        yield* TestClock.adjust(minute)
      }
      expect(perMinute).toEqual([9, 8, 8, 8, 8, 8, 2])
      expect(sms.arrived()).toHaveLength(51)
    })
  )

  it.effect(
    "down for an hour: nothing is lost, nothing is parked, it is spared, and each message goes out once",
    () =>
      Effect.gen(function* () {
        const sms = makeMemoryNotifier()
        let down = true
        let tries = 0
        const provider: NotifierShape = {
          send: one =>
            Effect.suspend(() => {
              tries++
              return down ? Effect.fail(new DeliveryFailed("unreachable", one.key)) : sms.send(one)
            })
        }
        const cases = 100
        for (let i = 0; i < cases; i++) {
          yield* openCase(order(`${i}`, { type: "begin", on: monday, title: "x" }, `begin-${i}`))
        }
        const relay = relayAll({ tries: 3 }).pipe(
          Effect.provideService(Notifier, restingChannel(provider, { tries: 3 }))
        )
        let parked = 0
        for (let i = 0; i < 60; i++) {
          parked += (yield* relay).parked
          yield* TestClock.adjust(minute)
        }
        const whileDown = tries
        down = false
        for (let i = 0; i < 30; i++) {
          parked += (yield* relay).parked
          yield* TestClock.adjust(minute)
        }
        expect(parked).toBe(0)
        expect(sms.arrived()).toHaveLength(2 * cases)
        expect(sms.sends()).toBe(2 * cases)
        expect(whileDown).toBeLessThan(25)
      }).pipe(Effect.provide(Layer.merge(MemoryStore.layer(), bench)))
  )

  it.effect(
    "down for half a day with one message to send: it is not parked, and goes out when the provider is back",
    () =>
      Effect.gen(function* () {
        const sms = makeMemoryNotifier()
        let down = true
        const provider: NotifierShape = {
          send: one =>
            Effect.suspend(() =>
              down ? Effect.fail(new DeliveryFailed("unreachable", one.key)) : sms.send(one)
            )
        }
        yield* openCase(order("1", { type: "begin", on: monday, title: "x" }, "begin-1"))
        const relay = relayAll().pipe(Effect.provideService(Notifier, restingChannel(provider)))
        let parked = 0
        for (let i = 0; i < 12 * 12; i++) {
          parked += (yield* relay).parked
          yield* TestClock.adjust(5 * minute)
        }
        down = false
        for (let i = 0; i < 6; i++) {
          parked += (yield* relay).parked
          yield* TestClock.adjust(5 * minute)
        }
        expect([parked, sms.sends()]).toEqual([0, 2])
      }).pipe(Effect.provide(Layer.merge(MemoryStore.layer(), bench)))
  )

  it.effect("a provider that hangs counts as down", () =>
    Effect.gen(function* () {
      const hanging: NotifierShape = { send: () => Effect.never }
      const notifier = restingChannel(hanging, { after: 1 })
      const sending = yield* Effect.forkChild(Effect.flip(notifier.send(message)))
      yield* TestClock.adjust(minute)
      expect(yield* Fiber.join(sending)).toMatchObject({ reason: "timed-out", notBefore: 75_000 })
      expect(yield* Effect.flip(notifier.send({ ...message, key: "2" }))).toMatchObject({
        reason: "channel-resting"
      })
    })
  )

  it.effect("a message that alone cannot pass does not keep the others waiting", () =>
    Effect.gen(function* () {
      const sms = makeMemoryNotifier()
      const provider: NotifierShape = {
        send: one =>
          one.key === "poison" ? Effect.fail(new DeliveryFailed("timed-out", one.key)) : sms.send(one)
      }
      const notifier = restingChannel(provider, { after: 1 })
      for (let i = 0; i < 30; i++) {
        yield* Effect.exit(notifier.send({ ...message, key: "poison" }))
        yield* Effect.exit(notifier.send({ ...message, key: "other" }))
        yield* TestClock.adjust(minute)
      }
      expect(sms.arrived().map(({ key }) => key)).toEqual(["other"])
    })
  )

  it.effect("one message that always fails is parked in the end, and holds up no other", () =>
    Effect.gen(function* () {
      const sms = makeMemoryNotifier()
      const provider: NotifierShape = {
        send: one =>
          one.caseId === "1" ? Effect.fail(new DeliveryFailed("greylisted", one.key)) : sms.send(one)
      }
      yield* openCase(order("1", { type: "begin", on: monday, title: "x" }, "begin-1"))
      yield* openCase(order("2", { type: "begin", on: monday, title: "x" }, "begin-2"))
      const relay = relayOnce({ tries: 3 }).pipe(
        Effect.provideService(Notifier, restingChannel(provider, { tries: 3 }))
      )
      let parked = 0
      for (let i = 0; i < 10; i++) {
        parked += (yield* relay).parked
        yield* TestClock.adjust(hour)
      }
      expect(parked).toBe(1)
      expect(sms.arrived().map(({ caseId: id }) => id)).toEqual(["2", "2"])
    }).pipe(Effect.provide(Layer.merge(MemoryStore.layer(), bench)))
  )
})
