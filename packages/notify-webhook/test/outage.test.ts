import { type AddressInfo, createServer } from "node:net"
import { MemoryStore, Notifier, openCase, pacedChannel, relayAll, restingChannel } from "@danchu/engine"
import { keyOfBody, signingSecret } from "@danchu/notify-webhook"
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { describe, expect } from "vitest"
import { bench, monday, order } from "../../engine/test/toy.js"
import { newest, receiver, webhookTo } from "./receiver.js"

const cases = 120
const perMinute = 40

const freePort = () =>
  new Promise<number>(done => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })

const promise = <A>(work: () => Promise<A>) => Effect.promise(work)

describe("a receiver that is away for half an hour and answers 503 for another", () => {
  it.effect("is spared meanwhile, gets every message once, and no flood when it is back", () =>
    Effect.gen(function* () {
      const port = yield* promise(freePort)
      const url = `http://127.0.0.1:${port}/hook`
      const find = () => Effect.succeed({ url, secrets: [signingSecret(newest)] as const })
      const notifier = pacedChannel(restingChannel(webhookTo(url, { find })), {
        perMinute,
        priorityOf: () => "urgent"
      })
      for (let i = 0; i < cases; i++) {
        yield* openCase(order(`${i}`, { type: "begin", on: monday, title: "x" }, `begin-${i}`))
      }
      let parked = 0
      /** How many posts each minute brought. */
      const minutes = Effect.fnUntraced(function* (count: number, posts: readonly unknown[]) {
        const brought: number[] = []
        for (let i = 0; i < count; i++) {
          const before = posts.length
          parked += (yield* relayAll({ tries: 3 }).pipe(Effect.provideService(Notifier, notifier))).parked
          brought.push(posts.length - before)
          yield* TestClock.adjust("1 minute")
        }
        return brought
      })
      yield* minutes(30, [])
      const failing = yield* promise(() => receiver(response => response.writeHead(503).end(), port))
      const whileDown = yield* minutes(30, failing.posts)
      yield* promise(failing.close)
      expect(whileDown.reduce((a, b) => a + b, 0)).toBeLessThan(20)

      const back = yield* promise(() => receiver(response => response.writeHead(204).end(), port))
      const brought = yield* minutes(40, back.posts)
      yield* promise(back.close)
      const keys = back.posts.map(({ body }) => keyOfBody(body))
      expect(parked).toBe(0)
      expect(keys).toHaveLength(2 * cases)
      expect(new Set(keys).size).toBe(2 * cases)
      expect(Math.max(...brought)).toBeLessThanOrEqual(perMinute)
    }).pipe(Effect.provide(Layer.merge(MemoryStore.layer(), bench)))
  )
})
