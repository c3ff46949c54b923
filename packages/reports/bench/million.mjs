// Facts of many cases, always the same ones: three kinds, a tenth of them on shared matters, a third of the complaints settled.
import { caseFacts } from "@danchu/reports"

const kinds = ["complaint", "denunciation", "petition"]
const ways = {
  complaint: ["guided", "urged"],
  denunciation: ["forwarded", "urged"],
  petition: ["forwarded", "urged"]
}
const fields = {
  complaint: ["benefits", "land", "administrative", "judicial", "party", "other"],
  denunciation: ["benefits", "land", "civil-service", "corruption", "other"],
  petition: ["benefits", "land", "judicial", "other"]
}
const signers = {
  complaint: ["one", "several"],
  denunciation: ["one", "several", "other"],
  petition: ["one", "several", "other"]
}
const results = ["upheld", "rejected", "partly-upheld", "confirmed", "changed"]
const two = n => String(n).padStart(2, "0")

/** The facts of case number `i` of `count`. */
export const factsOf = (i, count) => {
  let state = (Math.imul(i + 1, 2_654_435_761) + 12_345) >>> 0
  const roll = below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const pick = list => list[roll(list.length)]
  const kind = kinds[roll(3)]
  const month = 1 + roll(9)
  const own = roll(2) === 0
  const facts = {
    kind,
    id: `DT-${String(i).padStart(8, "0")}`,
    receivedOn: roll(8) === 0 ? `2025-11-${two(1 + roll(28))}` : `2026-${two(month)}-${two(1 + roll(28))}`,
    signers: pick(signers[kind]),
    field: pick(fields[kind])
  }
  if (roll(10) === 0) facts.matter = `VV-${roll(Math.ceil(count / 30))}`
  if (kind === "complaint") facts.instance = pick(["first", "second"])
  if (kind === "denunciation") facts.again = roll(4) === 0
  if (roll(10) > 0) {
    facts.handling = {
      on: `2026-${two(month + roll(3))}-${two(1 + roll(28))}`,
      eligible: roll(4) > 0,
      competence: own ? "own" : "other",
      standing: {
        settledTimes: roll(3),
        judged: roll(9) === 0,
        inProgress: roll(2) === 0,
        overdue: roll(5) === 0
      }
    }
    if (!own) {
      facts.handling.sent = pick(ways[kind])
      if (roll(4) === 0) facts.handling.repliesOn = ["2026-12-01"]
    }
    if (kind === "complaint" && own && facts.handling.eligible && roll(3) > 0) {
      const decided = roll(5) > 0
      facts.settlement = {
        on: `2026-${two(10 + roll(2))}-${two(1 + roll(28))}`,
        how: decided ? "decision" : "withdrawal",
        ...(decided && { result: pick(results), inTime: roll(10) > 0 }),
        recovered: { stateMoney: `${roll(5_000)}.${roll(10)}`, individualLand: roll(900) }
      }
      if (decided && roll(2) === 0)
        facts.enforcement = {
          effectiveOn: "2026-11-20",
          due: { stateMoney: roll(1_000) },
          paid: [{ on: "2026-12-05", stateMoney: roll(100) }]
        }
    }
  }
  return caseFacts(facts)
}

export const casesOf = count => Array.from({ length: count }, (_, i) => factsOf(i, count))
