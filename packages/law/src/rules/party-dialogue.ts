import { paraphrased, recalled } from "../citation.js"
import { cadence } from "../quantity.js"
import { flag, rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** QĐi 11-QĐi/TW (2019): heads of Party committees receive citizens and talk with the people. Not to be mixed with the State's. */

const regulation = "11-QĐi/TW"
const commune = { commune: flag("cấp xã", "at the commune") }

const monthly = Timeline.enacted(
  "2019-02-18",
  paraphrased(regulation, "Đ1", "người đứng đầu cấp ủy tiếp dân ít nhất 01 ngày trong 01 tháng"),
  cadence(1, "month", { of: "day" })
)
const twiceMonthly = Timeline.enacted(
  "2019-02-18",
  paraphrased(regulation, "Đ1", "người đứng đầu cấp ủy cấp xã tiếp dân ít nhất 02 ngày trong 01 tháng"),
  cadence(2, "month", { of: "day" })
)

/** The head of a Party committee receives citizens one day a month, two at the commune. */
export const partyReception = rule("party.reception", {
  label: { vi: "người đứng đầu cấp ủy tiếp dân", en: "reception by the head of a Party committee" },
  facts: commune,
  is: facts => (facts.commune ? twiceMonthly : monthly)
})

const yearly = Timeline.enacted(
  "2019-02-18",
  recalled(regulation, "Đ1", "đối thoại định kỳ ít nhất 01 lần trong năm"),
  cadence(1, "year")
)
const twiceYearly = Timeline.enacted(
  "2019-02-18",
  recalled(regulation, "Đ1", "cấp xã đối thoại định kỳ ít nhất 02 lần trong năm"),
  cadence(2, "year")
)

/** The periodic dialogue: once a year, twice at the commune; only remembered. */
export const partyDialogue = rule("party.dialogue", {
  label: {
    vi: "người đứng đầu cấp ủy đối thoại định kỳ với Nhân dân",
    en: "periodic dialogue of the Party's head"
  },
  facts: commune,
  is: facts => (facts.commune ? twiceYearly : yearly)
})
