import assert from "node:assert/strict"
import { type JsonObject, largestEvent } from "@danchu/engine"
import { day } from "@danchu/law"
import * as fc from "fast-check"
import type { Law } from "../law.js"
import { fails, leaseAll, run } from "../probe.js"
import { commit, deadline, event, key, message, someTenant } from "../sample.js"
import { draw, type StoreTrial } from "../store-trial.js"

const composed = "Đường Hòa Bình, tổ dân phố Ngõ Chợ, thôn Đông Mỹ"

/** Values that stores are known to bend, each with the way it is bent. */
const nasty: Readonly<Record<string, JsonObject>> = {
  "composed and decomposed Vietnamese are two texts": { nfc: composed, nfd: composed.normalize("NFD") },
  "a day is no instant": { on: "2026-01-01", newYear: "2025-12-31", instant: "2026-01-01T00:00:00+07:00" },
  "null, empty and missing are three things": {
    nothing: null,
    empty: "",
    zero: 0,
    no: false,
    list: [],
    bag: {}
  },
  "numbers keep every digit": {
    most: Number.MAX_SAFE_INTEGER,
    tiny: 5e-324,
    vast: 1.7976931348623157e308,
    tenth: 0.1
  },
  "texts that look like other things": {
    a: "1e5",
    b: "007",
    c: "true",
    d: "null",
    e: "NaN",
    f: " x ",
    g: "\\u0041"
  },
  "separators and quotes": { text: "'; \" ` \\ \n \r\n \t \u2028 \u2029 %s ${x} {{x}} <b>" },
  "characters beyond the first plane": { text: "🏛️👨‍👩‍👧 𠮟 ﷽ \u200b\ufeff" },
  "keys that objects already have": JSON.parse(
    '{"__proto__":1,"constructor":2,"toString":3,"":4,"length":5}'
  ),
  "a long text": { text: "Kính gửi Ủy ban nhân dân. ".repeat(8000) }
}

const json: fc.Arbitrary<JsonObject> = fc
  .dictionary(
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.jsonValue({ stringUnit: "grapheme", maxDepth: 3 })
  )
  // JSON has one zero, and its texts hold no NUL.
  .map(value => JSON.parse(JSON.stringify(value).replaceAll("\\u0000", "")))

const roundTrip = async (trial: StoreTrial, payloads: readonly JsonObject[], what: string): Promise<void> => {
  const namespace = trial.namespace()
  const writer = await trial.open(namespace)
  const [first = {}, ...rest] = payloads
  const sent = commit(key("1"), 0, "tell", {
    events: [event(first), ...rest.map(payload => event(payload))],
    messages: payloads.map((values, index) => message(`m${index}`, { values })),
    deadlines: [deadline("answer", day("2026-12-03"), day("2026-12-01")), deadline("stopped", null)],
    warnings: [composed, composed.normalize("NFD")],
    by: composed,
    recordedAt: 1_700_000_000_123
  })
  const kept = structuredClone(sent)
  const receipt = await run(writer.commit(sent))
  for (const payload of payloads) Object.assign(payload, { changedAfterwards: true })
  const reader = await trial.open(namespace)
  const { events, deadlines, warnings, procedure, commandId, recordedAt, by, calendarEdition, release } = kept
  const expected = events.map((event, index) => ({
    ...event,
    ...key("1"),
    sequence: index + 1,
    procedure,
    commandId,
    recordedAt,
    by,
    calendarEdition,
    release
  }))
  for (const store of [writer, reader]) {
    assert.deepEqual(await run(store.load(key("1"))), expected, `${what}: an event came back another`)
    assert.deepEqual(
      (await run(store.deadlines(key("1")))).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      deadlines,
      `${what}: a deadline came back another`
    )
    const known = await run(store.committed(someTenant, commandId))
    assert.deepEqual(known?.receipt, receipt, `${what}: a receipt came back another`)
    assert.deepEqual(known?.receipt.warnings, warnings, `${what}: a warning came back another`)
  }
  for (const [index, sentMessage] of kept.messages.entries()) {
    const [held] = await leaseAll(reader, someTenant, recordedAt + 10 ** 12)
    assert.deepEqual(held?.message, sentMessage, `${what}: message ${index} came back another`)
    await run(reader.settle({ tenant: someTenant, key: sentMessage.key, attempt: 1 }))
  }
}

export const faithful: Law<StoreTrial> = {
  id: "S1",
  sentence: "what comes out is what went in",
  harm: "a name is misspelt, a deadline shifts by a day, an empty answer becomes no answer",
  check: async trial => {
    for (const [what, payload] of Object.entries(nasty))
      await roundTrip(trial, [structuredClone(payload)], what)
    await draw(trial, 15, fc.array(json, { minLength: 1, maxLength: 4 }), payloads =>
      roundTrip(trial, structuredClone(payloads), "drawn")
    )
    const store = await trial.open(trial.namespace())
    const tell = (payload: object) => store.commit(commit(key("1"), 0, "tell", { events: [event(payload)] }))
    await fails("a payload with a date object", "NotJson", tell({ on: new Date(0) }))
    await fails("a payload with NaN", "NotJson", tell({ share: Number.NaN }))
    await fails("a payload with half a character", "NotJson", tell({ text: "\ud83c" }))
    await fails("an event that is too large", "EventTooLarge", tell({ text: "x".repeat(largestEvent + 1) }))
    assert.deepEqual(await run(store.load(key("1"))), [], "what could not be kept was kept in part")
  }
}
