import type { CivilDate } from "./civil-date.js"
import type { Instrument } from "./instrument.js"
import { type InstrumentNumber, instruments } from "./instruments/index.js"
import { sameSpelling } from "./normal-form.js"

/** An instrument that bears a name, with its number. */
export interface Named {
  readonly number: InstrumentNumber
  readonly instrument: Instrument
}

const register: readonly Named[] = Object.entries<Instrument>(instruments).map(([number, instrument]) => ({
  number: number as InstrumentNumber,
  instrument
}))

/** Laws, codes and ordinances are known by name; those that only amend others are not. */
const bearsName = ({ kind, title }: Instrument): boolean =>
  (kind === "law" || kind === "code" || kind === "ordinance") && !title.includes("sửa đổi, bổ sung")

const byName: ReadonlyMap<string, readonly Named[]> = register
  .filter(({ instrument }) => bearsName(instrument))
  .reduce(
    (names, one) =>
      names.set(sameSpelling(one.instrument.title), [
        ...(names.get(sameSpelling(one.instrument.title)) ?? []),
        one
      ]),
    new Map<string, readonly Named[]>()
  )

/** The names by which a law can be cited, the longest first, in lower case. */
export const instrumentNames: readonly string[] = [...byName.keys()].sort((a, b) => b.length - a.length)

const inForceOn = (on: CivilDate, { from, until }: Instrument): boolean =>
  from !== null && from <= on && (until === null || on < until)

/**
 * The laws that bear the name: the one in force on the day, where a day is given; else all of them, the latest first.
 * A name whose laws were none in force that day gives none.
 * @example
 * ```ts
 * instrumentsNamed("Luật Tố cáo", day("2017-01-01"))[0]?.number // "03/2011/QH13"
 * ```
 */
export const instrumentsNamed = (name: string, on?: CivilDate): readonly Named[] => {
  const all = byName.get(sameSpelling(name)) ?? []
  if (on !== undefined) return all.filter(({ instrument }) => inForceOn(on, instrument))
  return [...all].sort((a, b) => ((a.instrument.from ?? "") < (b.instrument.from ?? "") ? 1 : -1))
}

/** The law of that name whose number bears the year: "Luật Tố cáo 2018" is 25/2018/QH14. */
export const instrumentNamedOf = (name: string, year: number): Named | undefined =>
  byName.get(sameSpelling(name))?.find(({ number }) => number.includes(`/${year}/`))

/** The registered instruments whose number begins so: "59/2023" is 59/2023/NĐ-CP. */
export const instrumentsNumbered = (short: string, word?: string): readonly Named[] =>
  register.filter(
    ({ number, instrument }) =>
      number.startsWith(`${short}/`) &&
      (word === undefined || sameSpelling(instrument.title).startsWith(sameSpelling(word)))
  )

/** Texts write the Front's centre as TW, TƯ or TU. */
const folded = (number: string): string => number.replace(/T[ƯU](?=MTTQ)/g, "TW")
const byFolded: ReadonlyMap<string, InstrumentNumber> = new Map(
  register.map(({ number }) => [folded(number), number])
)

/** The registered number that a text means, also where it writes the Front's centre otherwise. */
export const registeredAs = (number: string): InstrumentNumber | undefined => byFolded.get(folded(number))
