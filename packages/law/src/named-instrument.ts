import type { CivilDate } from "./civil-date.js"
import { type Doubt, doubt } from "./doubt.js"
import {
  instrumentNamedOf,
  instrumentNames,
  instrumentsNamed,
  instrumentsNumbered
} from "./instrument-name.js"
import { before, entryAt, unclear, type WrittenInstrument } from "./written-instrument.js"

const shortWords: Readonly<Record<string, string>> = {
  NĐ: "Nghị định",
  TT: "Thông tư",
  QĐ: "Quyết định",
  NQ: "Nghị quyết",
  NQLT: "Nghị quyết liên tịch",
  PL: "Pháp lệnh"
}
const name = instrumentNames.map(one => one.replaceAll(" ", "\\s+")).join("|")
/** "Nghị định 59/2023", "NĐ 59/2023". */
export const byShortNumber = new RegExp(
  String.raw`${before}(?<word>Bộ luật|Luật|Pháp lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Thông tư|NQLT|NĐ|TT|QĐ|NQ|PL)\s+(?:số\s+)?(?<short>\d{1,4}/\d{4})(?![/\p{L}\d-])`,
  "gu"
)
/** "Luật Tố cáo", "Luật Khiếu nại năm 2011". */
export const byName = new RegExp(
  String.raw`${before}(?<name>${name})(?![\p{L}])(?:\s*,?\s*(?:năm\s+)?(?<year>\d{4})(?![\d/]))?`,
  "giu"
)

export const fromShortNumber = (
  match: RegExpExecArray,
  on: CivilDate | undefined
): readonly WrittenInstrument[] => {
  const { word = "", short = "" } = match.groups ?? {}
  const found = instrumentsNumbered(short, shortWords[word] ?? word)
  const [only, ...others] = found
  if (only && others.length === 0) return [entryAt(match, only.number, on)]
  const why = only
    ? doubt("name-shared", `${match[0]} may be ${found.map(one => one.number).join(" or ")}.`)
    : doubt("unknown-instrument", `No register here knows ${match[0]}.`)
  return [unclear(match, why)]
}

export const fromName = (match: RegExpExecArray, on: CivilDate | undefined): readonly WrittenInstrument[] => {
  const { name = "", year } = match.groups ?? {}
  const ofYear = year ? instrumentNamedOf(name, Number(year)) : undefined
  if (ofYear) return [entryAt(match, ofYear.number, on)]
  const all = instrumentsNamed(name)
  const [found] = on === undefined ? all : instrumentsNamed(name, on)
  if (!found) return [unclear(match, doubt("not-in-force", `No ${name} known here was in force on ${on}.`))]
  const doubts: Doubt[] = []
  if (year) doubts.push(doubt("unknown-instrument", `No ${name} of ${year} is known here.`))
  else if (on === undefined && all.length > 1)
    doubts.push(
      doubt(
        "name-shared",
        `${all.length} have borne the name: ${all.map(one => `${one.number} (from ${one.instrument.from})`).join(", ")}; the latest was taken.`
      )
    )
  return [entryAt(match, found.number, on, doubts)]
}
