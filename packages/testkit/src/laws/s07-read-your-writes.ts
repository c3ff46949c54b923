import assert from "node:assert/strict"
import { day } from "@danchu/law"
import type { Law } from "../law.js"
import { leaseAll, run } from "../probe.js"
import { commit, deadline, key, someInstant, someTenant } from "../sample.js"
import type { StoreTrial } from "../store-trial.js"

export const readYourWrites: Law<StoreTrial> = {
  id: "S7",
  sentence: "what was acknowledged is seen by every read that begins afterwards, on every handle",
  harm: "the counter says that the petition which it has just registered does not exist",
  check: async trial => {
    const namespace = trial.namespace()
    const handles = [await trial.open(namespace), await trial.open(namespace)] as const
    const page = { limit: 10 }
    for (let version = 0; version < 8; version++) {
      const writer = handles[version % 2 === 0 ? 0 : 1]
      const due = day(`2026-12-0${version + 1}`)
      const recordedAt = someInstant + version
      const receipt = await run(
        writer.commit(
          commit(key("1"), version, `c${version}`, {
            deadlines: [deadline("answer", due)],
            phase: `phase-${version}`,
            closed: version === 7,
            recordedAt
          })
        )
      )
      for (const reader of handles) {
        assert.equal((await run(reader.load(key("1")))).length, version + 1, "an event is not seen")
        const known = await run(reader.committed(someTenant, receipt.commandId))
        assert.deepEqual(known?.receipt, receipt, "a receipt is not seen")
        const { items } = await run(reader.cases(someTenant, page))
        assert.deepEqual(
          items,
          [
            {
              ...key("1"),
              procedure: "trial",
              version: version + 1,
              phase: `phase-${version}`,
              closed: version === 7,
              openedAt: someInstant,
              changedAt: recordedAt
            }
          ],
          "the case at a glance is an older one"
        )
        const dues = await run(reader.due(someTenant, day("2027-01-01"), page))
        assert.deepEqual(
          dues.items.map(({ deadline }) => deadline.due),
          [due],
          "an older deadline is seen"
        )
        assert.deepEqual((await run(reader.tenants(page))).items, [someTenant], "the tenant is not seen")
      }
      const reader = handles[version % 2 === 0 ? 1 : 0]
      const [held] = await leaseAll(reader, someTenant, recordedAt)
      assert.equal(held?.message.key, `${someTenant}/1/c${version}`, "a message is not seen")
      const lease = { tenant: someTenant, key: held?.message.key ?? "", attempt: held?.attempt ?? 0 }
      assert.equal(await run(writer.settle(lease)), true, "a lease is not seen")
    }
  }
}
