// Looks at every open deadline of a file on four days, one after the other, and prints how much memory it holds after
// every so many messages: node watch-process.mjs STORE EVERY
import { officialCalendar } from "@danchu/calendar"
import { CaseBench, CaseStore, instantOf, watchDeadlines } from "@danchu/engine"
import { addDays, day } from "@danchu/law"
import { openSqliteStore } from "@danchu/store-sqlite"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

const [filename, every] = process.argv.slice(2)
const rung = (name, offset) => ({
  name,
  of: "due",
  offset,
  unit: "day",
  to: "owner",
  channel: "default",
  template: name
})
const options = {
  ladder: [rung("due-soon", -1), rung("due", 0), rung("lapsed", 1), rung("late", 2)],
  hours: { from: 0, until: 1440 },
  daysOff: true
}
const store = await Effect.runPromise(openSqliteStore({ filename, examine: "header" }))
let posted = 0
const sampling = {
  ...store,
  post: (key, messages) =>
    Effect.tap(store.post(key, messages), added =>
      Effect.sync(() => {
        posted += added
        if (posted % Number(every) > 0) return
        const { rss, heapUsed } = process.memoryUsage()
        process.stdout.write(`${JSON.stringify({ count: posted, rss, heapUsed })}\n`)
      })
    )
}
for (const round of [0, 1, 2, 3]) {
  const instant = instantOf(addDays(day("2026-11-30"), round), 540)
  const clock = {
    currentTimeMillisUnsafe: () => instant,
    currentTimeMillis: Effect.succeed(instant),
    currentTimeNanosUnsafe: () => BigInt(instant) * 1_000_000n,
    currentTimeNanos: Effect.succeed(BigInt(instant) * 1_000_000n),
    sleep: () => Effect.void
  }
  await Effect.runPromise(
    watchDeadlines(options).pipe(
      Effect.provideService(CaseStore, sampling),
      Effect.provide(CaseBench.layer({ bench: { calendar: officialCalendar }, release: "bench 1.0.0" })),
      Effect.provideService(Clock.Clock, clock)
    )
  )
}
await Effect.runPromise(store.close)
