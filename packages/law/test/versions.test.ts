import { type Citation, combinationsOf, instrumentOf } from "@danchu/law"
import { rules } from "@danchu/law/rules"
import { describe, expect, it } from "vitest"

/** Versions that begin on another day than any instrument they cite, and why. Read again whenever one is added. */
const reviewed: Readonly<Record<string, string>> = {
  "2005-04-02 753/2005/UBTVQH11": "the day of issue; no source gives the first day in force",
  "2008-04-17 09/2008/NQLT-CP-UBTƯMTTQVN": "the day of issue; no source gives the first day in force",
  "2012-09-27 525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN":
    "the day of issue; no source gives the first day in force",
  "2019-02-18 11-QĐi/TW": "the day of issue; no source gives the first day in force",
  "2017-01-01 01/2016/TT-BNV": "its first day was not read: the first day of the year after its number",
  "2013-07-01 63/2010/NĐ-CP": "as amended by 48/2013/NĐ-CP, in force that day",
  "2016-01-01 72/2025/QH15": "the clause of 2025 names the level that 77/2015/QH13 had kept from that day",
  "2025-07-01 72/2025/QH15":
    "Đ51.3 ends the district level that day; the law itself is in force since 2025-06-16",
  "2018-09-26 105/2012/NĐ-CP": "the first state funeral on record; the first day in force was not read",
  "2025-12-31 118/2025/NĐ-CP":
    "the day of issue of 367/2025/NĐ-CP, from which the wording of 118/2025 is not sure",
  "2027-01-01 155/2026/NĐ-CP": "Đ21.2 ends the notary's form that day"
}

const citationsIn = (value: unknown): readonly Citation[] => {
  if (typeof value !== "object" || value === null) return []
  if ("instrument" in value && "at" in value && "confidence" in value) return [value as Citation]
  return Object.values(value).flatMap(citationsIn)
}

const begins = (number: string, on: string): boolean => {
  const instrument = instrumentOf(number)
  return instrument?.from === on || instrument?.until === on
}

interface Odd {
  readonly key: string
  readonly rule: string
}

const odd: readonly Odd[] = [...rules.values()].flatMap(rule =>
  combinationsOf(rule.facts).flatMap(facts =>
    rule.timeline(facts).versions.flatMap((version): readonly Odd[] => {
      if (version.is === "unread") return []
      const cited = [...version.basis, ...(version.is === "value" ? citationsIn(version.value) : [])]
      const founded = cited.some(({ instrument, by }) =>
        [instrument, by?.instrument].some(number => number !== undefined && begins(number, version.from))
      )
      return founded ? [] : [{ key: `${version.from} ${version.basis[0].instrument}`, rule: rule.id }]
    })
  )
)

describe("a version begins when an instrument it cites begins, or ends", () => {
  it("and no other does without a reason", () => {
    expect(odd.filter(({ key }) => !Object.hasOwn(reviewed, key))).toEqual([])
  })

  it.each(Object.keys(reviewed))("%s is still needed on the reviewed list", key => {
    expect(odd.some(one => one.key === key)).toBe(true)
  })
})
