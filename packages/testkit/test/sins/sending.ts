import { everyTenant } from "@danchu/engine"
import * as Effect from "effect/Effect"
import { type Sin, sin } from "./sin.js"

const isParked = ({ state }: { readonly state: string }): boolean => state === "parked"

let posts = 0

/** Sins of the outbox, the clock and the end. */
export const sendingSins: readonly Sin[] = [
  sin("S10", "gives a redelivered message a new key", "a message comes again with another key", store => ({
    ...store,
    lease: request =>
      Effect.map(store.lease(request), held =>
        held.map(one => ({
          ...one,
          message: one.attempt === 1 ? one.message : { ...one.message, key: `${one.message.key}~` }
        }))
      )
  })),
  sin(
    "S10",
    "hands out a message that somebody holds",
    "a message that somebody holds is handed out again",
    (store, { disk }) => ({
      ...store,
      lease: request =>
        Effect.suspend(() => {
          for (const { cases } of disk.tenants.values()) {
            for (const [id, row] of cases) {
              cases.set(id, { ...row, messages: row.messages.map(one => ({ ...one, leasedUntil: null })) })
            }
          }
          return store.lease(request)
        })
    })
  ),
  sin("S10", "never hands a message out twice", "does not come again", (store, { disk }) => ({
    ...store,
    lease: request =>
      Effect.map(store.lease(request), held => {
        for (const { tenant, caseId, position } of held) {
          const { cases } = disk.rows(tenant)
          const row = cases.get(caseId)
          if (row) {
            const messages = row.messages.map(one =>
              one.position === position ? { ...one, leasedUntil: Number.MAX_SAFE_INTEGER } : one
            )
            cases.set(caseId, { ...row, messages })
          }
        }
        return held
      })
  })),
  sin(
    "S10",
    "lets a case overtake its parked message",
    "blocks more or less than its case",
    (store, { disk }) => ({
      ...store,
      fail: (lease, outcome) =>
        Effect.tap(store.fail(lease, outcome), () =>
          Effect.sync(() => {
            const { cases } = disk.rows(lease.tenant)
            for (const [id, row] of cases) {
              const messages = [
                ...row.messages.filter(one => !isParked(one)),
                ...row.messages.filter(isParked)
              ]
              cases.set(id, { ...row, messages })
            }
          })
        )
    })
  ),
  sin("S10", "stops an office for one parked message", "blocks more or less than its case", store => ({
    ...store,
    lease: request =>
      Effect.flatMap(store.parked(everyTenant, { limit: 1 }), ({ items }) =>
        items.length > 0 ? Effect.succeed([]) : store.lease(request)
      )
  })),
  sin("S10", "lets who lost the lease settle", "who lost the lease can settle", (store, { disk }) => ({
    ...store,
    settle: lease => {
      const { cases, messageKeys } = disk.rows(lease.tenant)
      const caseId = messageKeys.get(lease.key)
      const row = caseId === undefined ? undefined : cases.get(caseId)
      const attempt = row?.messages.find(({ key }) => key === lease.key)?.attempt ?? lease.attempt
      return store.settle({ ...lease, attempt })
    }
  })),
  sin("S10", "posts a message again", "is posted twice", store => ({
    ...store,
    post: (key, messages) =>
      store.post(
        key,
        messages.map(message => ({ ...message, key: `${message.key}~${++posts}` }))
      )
  })),
  sin("S14", "dates events itself", "the receipt is dated by another clock", store => ({
    ...store,
    commit: commit => store.commit({ ...commit, recordedAt: Date.now() })
  })),
  sin("S14", "ends leases by its own clock", "a lease did not end by the clock", store => ({
    ...store,
    lease: request =>
      store.lease({ ...request, now: Math.min(request.now, Date.now()), until: Date.now() + 60_000 })
  })),
  sin("S15", "works on when it is closed", "commit on a closed handle", store => ({
    ...store,
    close: Effect.void
  })),
  sin("S15", "drops what is under way when it is closed", "closing lost a commit", store => {
    let closed = false
    return {
      ...store,
      commit: commit =>
        Effect.tap(store.commit(commit), () =>
          Effect.andThen(
            Effect.sleep(5),
            Effect.suspend(() => (closed ? Effect.interrupt : Effect.void))
          )
        ),
      close: Effect.andThen(
        Effect.sync(() => {
          closed = true
        }),
        store.close
      )
    }
  })
]
