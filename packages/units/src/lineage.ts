import { type CivilDate, Unknown } from "@danchu/law"
import { codeFrom, theRegister } from "./register.js"
import type { Relative, Unit } from "./unit.js"

const covers = (unit: Unit, on: CivilDate): boolean =>
  (unit.validFrom === null || unit.validFrom <= on) && (unit.validUntil === null || on < unit.validUntil)

const spansOf = (code: string): readonly Unit[] => {
  const found = theRegister().units.get(codeFrom(code))
  if (!found)
    throw new Unknown(
      "administrative unit with the code",
      code,
      "Codes of 2025-06-30 and of the units since 2025-07-01 are known."
    )
  return found
}

/**
 * The unit that bore a code on a day.
 * @throws InvalidText for what is no code, Unknown for a code that no unit bore on that day
 * @example
 * ```ts
 * unitOf("18115", day("2025-06-30")).name // "Phường Bắc Hồng"
 * unitOf("18115", day("2025-07-01")).name // "Phường Bắc Hồng Lĩnh"
 * ```
 */
export const unitOf = (code: string, on: CivilDate): Unit => {
  const spans = spansOf(code)
  const found = spans.find(unit => covers(unit, on))
  if (!found) {
    const told = spans
      .map(unit => `${unit.name} (${unit.validFrom ?? "…"} to ${unit.validUntil ?? "…"})`)
      .join("; ")
    throw new Unknown(`administrative unit on ${on} with the code`, code, `It was borne by ${told}.`)
  }
  return found
}

/** Every unit in force on a day, of one level. */
export const unitsOn = (on: CivilDate, level: Unit["level"]): readonly Unit[] =>
  [...theRegister().units.values()].flat().filter(unit => unit.level === level && covers(unit, on))

const newest = (code: string): Unit => {
  const [unit] = spansOf(code).slice(-1)
  if (!unit) throw new Unknown("administrative unit with the code", code, "It has no span.")
  return unit
}

const oldestSinceReform = (code: string): Unit =>
  spansOf(code).find(unit => unit.validFrom !== null) ?? newest(code)

const successorsOf = (former: Unit): readonly Relative[] => {
  const { successors, formerProvinceInto } = theRegister()
  if (former.level === "province") {
    const into = formerProvinceInto.get(former.code)
    return into === undefined ? [] : [{ unit: oldestSinceReform(into), part: false }]
  }
  const into = successors.get(former.code)?.into ?? []
  return into.map(code => ({ unit: oldestSinceReform(code), part: into.length > 1 }))
}

const predecessorsOf = (unit: Unit): readonly Relative[] => {
  const { cameFrom, formerProvinceInto, units } = theRegister()
  if (unit.level === "province") {
    return [...formerProvinceInto]
      .filter(([, into]) => into === unit.code)
      .flatMap(([code]) => units.get(code)?.filter(one => one.validFrom === null) ?? [])
      .map(former => ({ unit: former, part: false }))
  }
  return (cameFrom.get(unit.code) ?? []).map(({ former, into }) => ({ unit: former, part: into.length > 1 }))
}

/** One span of a code with what it came from and went into across 2025-07-01. */
export interface Lineage {
  readonly unit: Unit
  readonly predecessors: readonly Relative[]
  readonly successors: readonly Relative[]
}

/**
 * Every unit that bore a code, the oldest first, each with its predecessors and successors across 2025-07-01.
 * @throws InvalidText, Unknown
 * @example
 * ```ts
 * lineageOf("18118").at(-1)?.predecessors.map(one => one.unit.code) // ["18118", "18127", "18130"]
 * ```
 */
export const lineageOf = (code: string): readonly Lineage[] =>
  spansOf(code).map(unit => ({
    unit,
    predecessors: unit.validFrom === null ? [] : predecessorsOf(unit),
    successors: unit.validFrom === null ? successorsOf(unit) : []
  }))
