import {
  handleCommand,
  MemoryStore,
  makeMemoryNotifier,
  Notifier,
  openCase,
  readCase,
  relayAll,
  tenantId,
  watchDeadlines
} from "@danchu/engine"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as Tracer from "effect/Tracer"
import { expect } from "vitest"
import { bench, errand, monday, order } from "./toy.js"

const secret = "Nguyễn Văn Ví Dụ"
const more = { tenant: tenantId("tenant-SECRET"), by: { id: "actor-SECRET", roles: ["citizen", "officer"] } }
const begin = order("case-SECRET", { type: "begin", on: monday, title: secret }, "command-SECRET", more)
const unknown = { ...begin, command: JSON.parse(JSON.stringify({ type: secret, on: monday })) }

it.effect("spans and metrics tell procedures, commands and outcomes, and nobody's name or id", () =>
  Effect.gen(function* () {
    const spans: Tracer.Span[] = []
    const registry = new Map()
    const tracer = Tracer.make({
      span: options => {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    yield* Effect.gen(function* () {
      yield* openCase(begin)
      yield* handleCommand({ ...begin, commandId: order("1", begin.command, "again-SECRET").commandId })
      yield* Effect.flip(handleCommand(unknown))
      yield* readCase(errand, begin)
      yield* Effect.provideService(relayAll(), Notifier, makeMemoryNotifier())
      yield* watchDeadlines({ ladder: [], hours: { from: 0, until: 1440 }, daysOff: true })
    }).pipe(
      Effect.provideService(Tracer.Tracer, tracer),
      Effect.provideService(Metric.MetricRegistry, registry),
      Effect.provide(Layer.merge(MemoryStore.layer(), bench))
    )
    const told = spans.map(({ name, attributes }) => ({ name, ...Object.fromEntries(attributes) }))
    expect(told.slice(0, 3)).toMatchObject([
      {
        name: "danchu.open-case",
        "danchu.procedure": "errand",
        "danchu.command": "begin",
        "danchu.outcome": "done"
      },
      { name: "danchu.handle-command", "danchu.outcome": "out-of-order" },
      { name: "danchu.handle-command", "danchu.command": "unknown" }
    ])
    expect(told.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["danchu.read-case", "danchu.relay", "danchu.deliver", "danchu.watch"])
    )
    const measured = yield* Effect.provideService(Metric.snapshot, Metric.MetricRegistry, registry)
    const counts = measured.flatMap(({ id, type, attributes, state }) =>
      type === "Counter" ? [[id, { ...attributes }, Number(state.count)]] : []
    )
    const known = { procedure: "errand" }
    expect(counts).toEqual(
      expect.arrayContaining([
        ["danchu.commands", { ...known, step: "begin", outcome: "done" }, 1],
        ["danchu.commands", { ...known, step: "begin", outcome: "out-of-order" }, 1],
        ["danchu.commands", { ...known, step: "unknown", outcome: "CommandIdReused" }, 1],
        ["danchu.messages", { channel: "default", fate: "delivered" }, 2],
        ["danchu.reminders", { outcome: "posted" }, 0]
      ])
    )
    expect(measured.find(({ id }) => id === "danchu.command.duration")).toMatchObject({ state: { count: 3 } })
    expect(JSON.stringify([told, counts])).not.toMatch(/SECRET|Nguyễn/)
  })
)
