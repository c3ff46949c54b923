import assert from "node:assert/strict"
import { addDays, day } from "@danchu/law"
import type * as Effect from "effect/Effect"
import * as fc from "fast-check"
import type { Law } from "../law.js"
import { fails, run } from "../probe.js"
import { commit, deadline, key, someTenant } from "../sample.js"
import { draw, type StoreTrial } from "../store-trial.js"

interface Walk {
  readonly ids: readonly number[]
  readonly limit: number
  readonly born: readonly number[]
}

const due = (number: number) => addDays(day("2026-12-01"), number % 5)

const walk: fc.Arbitrary<Walk> = fc.record({
  ids: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 14 }),
  limit: fc.integer({ min: 1, max: 6 }),
  born: fc.array(fc.integer({ min: 100, max: 199 }), { minLength: 1, maxLength: 4 })
})

/** Numbers scattered over the alphabet, so that what is born meanwhile falls before and behind the page. */
const idOf = (number: number): string => `${(number * 7919) % 997}-${number}`

const turn = async (trial: StoreTrial, { ids, limit, born }: Walk) => {
  const store = await trial.open(trial.namespace())
  for (const id of ids) {
    await run(store.commit(commit(key(idOf(id)), 0, `b${id}`, { deadlines: [deadline("a", due(id))] })))
  }
  const listed: string[] = []
  const found: string[] = []
  const newcomers = [...new Set(born)]
  let after: string | null | undefined
  let dueAfter: string | null | undefined
  let round = 0
  while (after !== null || dueAfter !== null) {
    if (after !== null) {
      const page = await run(store.cases(someTenant, { limit, ...(after !== undefined && { after }) }))
      listed.push(...page.items.map(({ caseId }) => caseId))
      after = page.next
    }
    if (dueAfter !== null) {
      const start = { limit, ...(dueAfter !== undefined && { after: dueAfter }) }
      const page = await run(store.due(someTenant, day("2027-01-01"), start))
      found.push(...page.items.map(({ caseId }) => caseId))
      dueAfter = page.next
    }
    const newcomer = newcomers.shift()
    if (newcomer !== undefined) {
      const birth = commit(key(idOf(newcomer)), 0, `b${newcomer}`, {
        deadlines: [deadline("a", due(newcomer))]
      })
      await run(store.commit(birth))
    }
    const old = ids[round++ % ids.length] ?? 0
    const { length: version } = await run(store.load(key(idOf(old))))
    await run(
      store.commit(commit(key(idOf(old)), version, `n${round}`, { deadlines: [deadline("a", due(old))] }))
    )
    assert.ok(round < 200, "the pages do not end")
  }
  for (const [what, seen] of [
    ["cases", listed],
    ["deadlines", found]
  ] as const) {
    assert.equal(new Set(seen).size, seen.length, `a page of ${what} shows again what an earlier one showed`)
    const missing = ids.map(idOf).filter(id => !seen.includes(id))
    assert.deepEqual(missing, [], `the pages of ${what} leave out what was there from the start`)
  }
}

/** No list of ours is continued from there. */
const neverGiven = ["", "'; DROP TABLE cases", "NaN", "[]", '{"length":1}']

const strangers = async (trial: StoreTrial): Promise<void> => {
  const store = await trial.open(trial.namespace())
  await run(store.commit(commit(key("1"), 0, "begin")))
  for (const after of neverGiven) {
    const page = { limit: 1, after }
    const asked: Readonly<Record<string, Effect.Effect<unknown, unknown>>> = {
      cases: store.cases(someTenant, page),
      tenants: store.tenants(page),
      deadlines: store.due(someTenant, day("2027-01-01"), page),
      "parked messages": store.parked(someTenant, page)
    }
    for (const [what, asking] of Object.entries(asked)) {
      await fails(`a page of ${what} after a place that was never given`, "InvalidCursor", asking)
    }
  }
}

export const stablePages: Law<StoreTrial> = {
  id: "S9",
  sentence:
    "whoever turns pages meets each item once, whatever is written meanwhile, and is told of a place nobody gave",
  harm: "a petition drops out of the list that an officer works through",
  check: async trial => {
    await draw(trial, 15, walk, story => turn(trial, story))
    await strangers(trial)
  }
}
