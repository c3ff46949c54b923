import assert from "node:assert/strict"
import { type CaseStoreShape, everyTenant, type Lease, type LeasedMessage } from "@danchu/engine"
import type { Law } from "../law.js"
import { answers, leases, posts, unparks } from "../model/outbox.js"
import { tellStories } from "../model/story.js"
import { commits, reopens } from "../model/writing.js"
import { fails, leaseAll, run } from "../probe.js"
import { commit, key, message, someInstant, someTenant } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"

const minute = 60_000

const leaseOf = ({ tenant, attempt, message }: LeasedMessage): Lease => ({
  tenant,
  attempt,
  key: message.key
})

const keysOf = (held: readonly LeasedMessage[]): readonly string[] =>
  held.map(({ message }) => message.key).sort()

const born = async (store: CaseStoreShape, id: string, keys: readonly string[]): Promise<void> => {
  await run(store.commit(commit(key(id), 0, `begin-${id}`, { messages: keys.map(name => message(name)) })))
}

const inOrder = async (trial: StoreTrial): Promise<void> => {
  const namespace = trial.namespace()
  const store = await trial.open(namespace)
  await born(store, "1", ["1a", "1b", "1c"])
  await born(store, "2", ["2a"])
  const first = await leaseAll(store, someTenant)
  assert.deepEqual(
    keysOf(first),
    ["1a", "2a"],
    "the foremost message of each case goes first, one of each case"
  )
  assert.deepEqual(await leaseAll(store, someTenant), [], "a message that somebody holds is handed out again")
  for (const held of first)
    assert.equal(await run(store.settle(leaseOf(held))), true, "a lease cannot be settled")
  const [second] = await leaseAll(await trial.open(namespace), someTenant)
  assert.ok(second, "after the first message the second does not come")
  assert.equal(second.message.key, "1b", "after the first message another than the second comes")
  assert.equal(await run(store.settle(leaseOf(first[0] ?? second))), false, "a message is settled twice")
}

const redelivered = async (trial: StoreTrial): Promise<void> => {
  const namespace = trial.namespace()
  const store = await trial.open(namespace)
  await born(store, "1", ["1a", "1b"])
  const [first] = await leaseAll(store, someTenant, someInstant, someInstant + minute)
  assert.ok(first)
  assert.deepEqual(await leaseAll(store, someTenant, someInstant + minute - 1), [], "a lease ended too early")
  const [second] = await leaseAll(await trial.open(namespace), someTenant, someInstant + minute)
  assert.ok(second, "a message whose lease ran out does not come again")
  assert.deepEqual(second.message, first.message, "a message comes again with another key or another content")
  assert.equal(second.attempt, 2, "the second try is not counted")
  assert.equal(await run(store.settle(leaseOf(first))), false, "who lost the lease can settle the message")
  assert.equal(
    await run(store.fail(leaseOf(first), { park: "late" })),
    false,
    "who lost the lease can park it"
  )
  assert.equal(await run(store.fail(leaseOf(second), { notBefore: someInstant + 9 * minute })), true)
  assert.equal(await run(store.settle(leaseOf(second))), false, "a message that failed can still be settled")
  assert.deepEqual(
    await leaseAll(store, someTenant, someInstant + 9 * minute - 1),
    [],
    "a message came too early"
  )
  assert.deepEqual(
    keysOf(await leaseAll(store, someTenant, someInstant + 9 * minute)),
    ["1a"],
    "it never came again"
  )
}

const poisoned = async (trial: StoreTrial): Promise<void> => {
  const namespace = trial.namespace()
  const store = await trial.open(namespace)
  await born(store, "1", ["1a", "1b"])
  await born(store, "2", ["2a", "2b"])
  const [poison, healthy] = (await leaseAll(store, someTenant)).toSorted((a, b) =>
    a.caseId < b.caseId ? -1 : 1
  )
  assert.ok(poison && healthy)
  assert.equal(await run(store.fail(leaseOf(poison), { park: "no-such-recipient" })), true)
  assert.equal(await run(store.settle(leaseOf(healthy))), true)
  const far = someInstant + 1000 * minute
  assert.deepEqual(
    keysOf(await leaseAll(store, someTenant, far)),
    ["2b"],
    "a parked message blocks more or less than its case"
  )
  const { items } = await run((await trial.open(namespace)).parked(everyTenant, { limit: 10 }))
  assert.deepEqual(
    items,
    [{ ...key("1"), attempt: 1, reason: "no-such-recipient", message: poison.message }],
    "the parked message is not told of"
  )
  assert.equal(await run(store.unpark(someTenant, "1b", "retry")), false, "what is not parked was unparked")
  assert.equal(await run(store.unpark(someTenant, "1a", "retry")), true, "what is parked cannot be retried")
  const again = (await leaseAll(store, someTenant, far)).find(({ caseId }) => caseId === key("1").caseId)
  assert.equal(again?.message.key, "1a", "the retried message does not come first")
  assert.ok(again)
  assert.equal(await run(store.fail(leaseOf(again), { park: "again" })), true)
  assert.equal(await run(store.unpark(someTenant, "1a", "skip")), true, "what is parked cannot be skipped")
  assert.deepEqual(
    keysOf(await leaseAll(store, someTenant, far)),
    ["1b"],
    "the message behind a skipped one does not come"
  )
}

const shared = async (trial: StoreTrial): Promise<void> => {
  const namespace = trial.namespace()
  const handles = [await trial.open(namespace), await trial.open(namespace)] as const
  const ids = Array.from({ length: 20 }, (_, index) => `${index}`)
  for (const id of ids) await born(handles[0], id, [`${id}-a`, `${id}-b`])
  const request = { tenant: everyTenant, now: someInstant, until: someInstant + minute, limit: 4 }
  const taken = await Promise.all(
    Array.from({ length: 10 }, (_, index) => run(handles[index % 2 === 0 ? 0 : 1].lease(request)))
  )
  const held = taken.flat()
  assert.ok(
    taken.every(({ length }) => length <= 4),
    "more messages are handed out than were asked for"
  )
  assert.equal(new Set(keysOf(held)).size, held.length, "two workers hold one message")
  held.push(...(await leaseAll(handles[0], someTenant)))
  assert.deepEqual(
    keysOf(held),
    ids.map(id => `${id}-a`).sort(),
    "not every case has its foremost message on the way"
  )
}

/** One worker settles while another adds: each may think that the other lets the next message go. */
const crossed = async (trial: StoreTrial): Promise<void> => {
  const namespace = trial.namespace()
  const [worker, writer] = [await trial.open(namespace), await trial.open(namespace)]
  const ids = Array.from({ length: 20 }, (_, index) => `${index}`)
  for (const id of ids) await born(writer, id, [`${id}-a`])
  const held = await leaseAll(worker, someTenant)
  await Promise.all([
    ...held.map(one => run(worker.settle(leaseOf(one)))),
    ...ids.map(id => run(writer.post(key(id), [message(`${id}-b`)])))
  ])
  assert.deepEqual(
    keysOf(await leaseAll(worker, someTenant)),
    ids.map(id => `${id}-b`).sort(),
    "a message that was added while the one before it was settled never comes"
  )
}

const posted = async (trial: StoreTrial): Promise<void> => {
  const store = await trial.open(trial.namespace())
  await born(store, "1", ["1a"])
  await fails("a message for no case", "UnknownCase", store.post(key("2"), [message("2a")]))
  assert.equal(
    await run(store.post(key("1"), [message("1b"), message("1c"), message("1b")])),
    2,
    "a key that is named twice is posted twice, or not at all"
  )
  assert.equal(
    await run(store.post(key("1"), [message("1b"), message("1d")])),
    1,
    "a key that is known is posted again"
  )
  for (const expected of ["1a", "1b", "1c", "1d"]) {
    const [held] = await leaseAll(store, someTenant)
    assert.equal(
      held?.message.key,
      expected,
      "posted messages come in another order than they were posted in"
    )
    if (held) await run(store.settle(leaseOf(held)))
  }
  assert.equal(
    await run(store.post(key("1"), [message("1b")])),
    0,
    "a message that was delivered is posted again"
  )
  assert.deepEqual(await leaseAll(store, someTenant), [], "a message that was delivered comes again")
  const early = message("1e", { notBefore: someInstant + minute })
  await run(store.post(key("1"), [early, message("1f")]))
  assert.deepEqual(await leaseAll(store, someTenant), [], "a message overtakes one that may not be sent yet")
  assert.deepEqual(
    keysOf(await leaseAll(store, someTenant, someInstant + minute)),
    ["1e"],
    "its time came, it did not"
  )
}

export const outbox: Law<StoreTrial> = {
  id: "S10",
  sentence: "messages go out in order within their case, to one worker at a time, until they are settled",
  harm: "the decision arrives before the notice that it was asked for, or one broken address silences an office",
  check: async trial => {
    for (const scene of [inOrder, redelivered, poisoned, shared, posted, crossed]) await scene(trial)
    await tellStories(trial, 20, [commits, posts, leases, leases, answers, answers, unparks, reopens])
  }
}
