import assert from "node:assert/strict"
import { type CaseKey, caseId, commandId, everyTenant, tenantId } from "@danchu/engine"
import { day } from "@danchu/law"
import type { Law } from "../law.js"
import { attempt, gather, leaseAll, loaded, run } from "../probe.js"
import { commit, deadline, message, someInstant } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"

/** Ids that a careless query takes for one another, or for SQL. */
const hostile = [
  "case-1",
  "case-10",
  "CASE-1",
  "case-1 ",
  " case-1",
  "case_1",
  "case%",
  "%",
  "_",
  "*",
  "'",
  "''",
  '"',
  "`",
  "\\",
  "\\'",
  "'; DROP TABLE events; --",
  "${x}",
  "a/b",
  "a|b",
  "a:b",
  "../a",
  "null",
  "undefined",
  "0",
  "00",
  "1e3",
  "__proto__",
  "constructor",
  "đ",
  "d",
  "Đ",
  "ß",
  "ss",
  "🏛️",
  "🏛"
]

const named = ({ tenant, caseId }: CaseKey): string => JSON.stringify([tenant, caseId])
const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort()

export const apart: Law<StoreTrial> = {
  id: "S8",
  sentence: "tenants never see each other, and no id is taken for another",
  harm: "a citizen's petition is shown to another commune",
  check: async trial => {
    const namespace = trial.namespace()
    const store = await trial.open(namespace)
    const tenants = hostile.slice(0, 20)
    const keys = tenants.flatMap((tenant, index) =>
      // Every id for the first tenants; for the others those that meet a tenant's own name.
      (index < 3 ? hostile : [tenant, "case-1"]).map(id => ({ tenant: tenantId(tenant), caseId: caseId(id) }))
    )
    const unique = [...new Map(keys.map(key => [named(key), key])).values()]
    for (const key of unique) {
      const written = await attempt(
        store.commit(
          // The command id is the case's: two tenants may use the same.
          commit(key, 0, key.caseId, {
            fingerprint: named(key),
            messages: [message(named(key))],
            deadlines: [deadline(key.caseId, day("2026-12-03"))]
          })
        )
      )
      assert.ok(written, `the case ${named(key)} cannot be opened beside the others`)
    }
    for (const key of unique) {
      assert.deepEqual(
        await loaded(store, key),
        [{ command: key.caseId }],
        `${named(key)} holds other events`
      )
      const known = await run(store.committed(key.tenant, commandId(key.caseId)))
      assert.equal(known?.fingerprint, named(key), `${named(key)} has the receipt of another`)
      const open = await run(store.deadlines(key))
      assert.deepEqual(
        open.map(({ key }) => key),
        [key.caseId],
        `${named(key)} has the deadlines of another`
      )
    }
    for (const tenant of tenants.map(tenantId)) {
      const own = sorted(unique.filter(key => key.tenant === tenant).map(named))
      const cases = await gather(page => store.cases(tenant, page), 7)
      assert.deepEqual(sorted(cases.map(named)), own, `${tenant} lists other cases than its own`)
      const dues = await gather(page => store.due(tenant, day("2027-01-01"), page), 7)
      assert.deepEqual(sorted(dues.map(named)), own, `${tenant} has other deadlines than its own`)
      const held = await leaseAll(store, tenant)
      assert.deepEqual(sorted(held.map(named)), own, `${tenant} sends other messages than its own`)
      for (const { message, attempt: number } of held.slice(0, 2)) {
        const lease = { tenant, key: message.key, attempt: number }
        const stranger = tenantId("nobody")
        assert.equal(
          await run(store.settle({ ...lease, tenant: stranger })),
          false,
          "a stranger settled a message"
        )
        assert.equal(await run(store.fail(lease, { park: "no-reason" })), true, "a message cannot be parked")
        assert.equal(
          await run(store.unpark(stranger, message.key, "skip")),
          false,
          "a stranger unparked a message"
        )
      }
      const parked = await gather(page => store.parked(tenant, page), 7)
      const expected = sorted(held.slice(0, 2).map(named))
      assert.deepEqual(
        sorted(parked.map(named)),
        expected,
        `${tenant} lists other parked messages than its own`
      )
    }
    const all = sorted(unique.map(named))
    const everywhere = await gather(page => store.due(everyTenant, day("2027-01-01"), page), 7)
    assert.deepEqual(sorted(everywhere.map(named)), all, "not every deadline is found for all tenants")
    const known = await gather(page => store.tenants(page), 7)
    assert.deepEqual(sorted(known), sorted(tenants), "the tenants are others")
    const again = await leaseAll(store, everyTenant, someInstant + 3_600_000)
    assert.equal(
      new Set(again.map(named)).size,
      again.length,
      "two messages of one case are on their way at once"
    )
    const none = { tenant: tenantId("nobody"), caseId: caseId("case-1") }
    assert.deepEqual(await loaded(store, none), [], "a case of nobody has events")
  }
}
