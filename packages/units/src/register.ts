import { type Citation, type CivilDate, InvalidText } from "@danchu/law"
import { communes } from "./data/communes.js"
import { formerCommunes } from "./data/former-communes.js"
import { formerDistricts } from "./data/former-districts.js"
import { formerProvinces } from "./data/former-provinces.js"
import { provinces } from "./data/provinces.js"
import { byCodes, byDongNai, byProvinces, byWards, districtsEnd, dongNai, reform } from "./reform.js"
import type { Unit, UnitLevel } from "./unit.js"

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map(line => line.split("\t"))

const longKinds = ["Thành phố", "Thị xã", "Thị trấn", "Đặc khu"]

/** "Thành phố Hà Nội" is of the kind "Thành phố", "Phường Ba Đình" of the kind "Phường". */
const kindOf = (name: string): string =>
  longKinds.find(kind => name.startsWith(kind)) ?? name.slice(0, name.indexOf(" "))

interface Span {
  readonly from: CivilDate | null
  readonly until: CivilDate | null
  readonly basis: readonly Citation[]
}

const before: Span = { from: null, until: reform, basis: [byProvinces, byCodes] }
const since: Span = { from: reform, until: null, basis: [byCodes] }

const unit = (
  level: UnitLevel,
  code: string,
  name: string,
  province: string,
  district: string | null,
  span: Span
): Unit => ({
  code,
  level,
  name,
  kind: kindOf(name),
  province,
  district,
  validFrom: span.from,
  validUntil: span.until,
  basis: span.basis
})

/** The same place under another kind and name until a day, and under this one since. */
const changed = (one: Unit, nameBefore: string, on: CivilDate, by: Citation): readonly Unit[] => [
  { ...one, name: nameBefore, kind: kindOf(nameBefore), validUntil: on, basis: [...one.basis, by] },
  { ...one, validFrom: on, basis: [by] }
]

interface Successors {
  readonly former: Unit
  readonly into: readonly string[]
}

interface Register {
  /** Every span of every code, the oldest first. */
  readonly units: ReadonlyMap<string, readonly Unit[]>
  /** Former communes (and districts without communes), with the codes that they went into. */
  readonly successors: ReadonlyMap<string, Successors>
  readonly formerProvinceInto: ReadonlyMap<string, string>
  /** The former units that went, whole or in part, into a code. */
  readonly cameFrom: ReadonlyMap<string, readonly Successors[]>
}

const build = (): Register => {
  const units = new Map<string, Unit[]>()
  const successors = new Map<string, Successors>()
  const formerProvinceInto = new Map<string, string>()
  const add = (...spans: readonly Unit[]): void => {
    for (const one of spans) units.set(one.code, [...(units.get(one.code) ?? []), one])
  }
  for (const [code = "", name = "", into = ""] of rowsOf(formerProvinces)) {
    add(unit("province", code, name, code, null, before))
    formerProvinceInto.set(code, into)
  }
  const provinceOf = new Map<string, string>()
  for (const [code = "", name = "", province = "", into = ""] of rowsOf(formerDistricts)) {
    const district = unit("district", code, name, province, null, { ...before, basis: [districtsEnd] })
    provinceOf.set(code, province)
    add(district)
    if (into !== "") successors.set(code, { former: district, into: into.split(",") })
  }
  for (const [code = "", name = "", district = "", into = ""] of rowsOf(formerCommunes)) {
    const former = unit("commune", code, name, provinceOf.get(district) ?? "", district, before)
    add(former)
    successors.set(code, { former, into: into.split(",") })
  }
  for (const [code = "", name = ""] of rowsOf(provinces)) {
    const one = unit("province", code, name, code, null, { ...since, basis: [byProvinces, byCodes] })
    add(...(code === "75" ? changed(one, "Tỉnh Đồng Nai", dongNai, byDongNai) : [one]))
  }
  for (const [code = "", name = "", province = "", kindBefore] of rowsOf(communes)) {
    const one = unit("commune", code, name, province, null, since)
    add(
      ...(kindBefore === undefined
        ? [one]
        : changed(one, `${kindBefore}${name.slice(name.indexOf(" "))}`, dongNai, byWards))
    )
  }
  const cameFrom = new Map<string, Successors[]>()
  for (const one of successors.values()) {
    for (const code of one.into) cameFrom.set(code, [...(cameFrom.get(code) ?? []), one])
  }
  return { units, successors, formerProvinceInto, cameFrom }
}

let register: Register | undefined

/** The register, read from its tables when it is first asked. */
export const theRegister = (): Register => (register ??= build())

/** The code as written in the register; zeros in front may be left out by spreadsheets. */
export const codeFrom = (text: string): string => {
  const code = text.trim()
  if (!/^(\d{2}|\d{3}|\d{5})$/.test(code)) {
    throw new InvalidText(
      `${JSON.stringify(text)} is no code of a unit`,
      text,
      "Give two digits for a province, three for a district, five for a commune, zeros in front included."
    )
  }
  return code
}
