import { commandId } from "@danchu/engine"
import { addDays, type CivilDate } from "@danchu/law"
import * as fc from "fast-check"
import { run } from "../probe.js"
import { commit, deadline, event, key, message, otherTenant, someDay, someTenant } from "../sample.js"
import { agree, type Step, step } from "./step.js"

export const someKey = fc
  .record({ id: fc.constantFrom("1", "2", "10"), other: fc.integer({ min: 0, max: 3 }).map(n => n === 0) })
  .map(({ id, other }) => key(id, other ? otherTenant : someTenant))

export const someDate: fc.Arbitrary<CivilDate> = fc.integer({ min: 0, max: 30 }).map(n => addDays(someDay, n))

/** Deadlines with one day, with an earlier safe day, or with a clock that stands still. */
export const someDeadlines = fc.uniqueArray(
  fc
    .record({
      key: fc.constantFrom("accept", "resolve", "send"),
      due: fc.option(someDate),
      safeDue: fc.option(someDate)
    })
    .map(({ key, due, safeDue }) => deadline(key, due, safeDue)),
  { selector: ({ key }) => key, maxLength: 3 }
)

export const commits: fc.Arbitrary<Step> = fc
  .record({
    key: someKey,
    stale: fc.integer({ min: 0, max: 5 }).map(n => n === 0),
    events: fc.integer({ min: 1, max: 3 }),
    messages: fc.integer({ min: 0, max: 3 }),
    deadlines: someDeadlines,
    again: fc.integer({ min: 0, max: 5 }).map(n => n === 0)
  })
  .map(drawn =>
    step("commit", drawn, async (model, real) => {
      const { key, stale, events, messages, deadlines, again } = drawn
      const { length: version } = await run(model.store.load(key))
      const number = again && model.commands > 0 ? model.commands : ++model.commands
      const command = `command-${number}`
      const [first, ...rest] = Array.from({ length: events }, (_, index) => event({ number, index }))
      const sent = commit(key, stale ? version + 1 : version, command, {
        events: [first ?? event({ number }), ...rest],
        messages: Array.from({ length: messages }, (_, index) =>
          message(`${command}-${index}`, { notBefore: model.now + index * 1000 })
        ),
        deadlines,
        recordedAt: model.now
      })
      await agree("the receipts differ", model, real, store => store.commit(sent))
      await agree("the events differ", model, real, store => store.load(key))
      await agree("the receipts found differ", model, real, store =>
        store.committed(key.tenant, commandId(command))
      )
    })
  )

export const reindexes: fc.Arbitrary<Step> = fc
  .record({ key: someKey, stale: fc.integer({ min: 0, max: 5 }).map(n => n === 0), deadlines: someDeadlines })
  .map(drawn =>
    step("reindex", drawn, async (model, real) => {
      const { length: version } = await run(model.store.load(drawn.key))
      const expected = drawn.stale ? version + 1 : version
      if (version === 0) return
      await agree("the answers to reindex differ", model, real, store =>
        store.reindex(drawn.key, expected, drawn.deadlines)
      )
    })
  )

export const reopens: fc.Arbitrary<Step> = fc.constant(
  step("reopen", {}, async (_model, real) => {
    await run(real.store.close)
    real.store = await real.reopen()
  })
)
