import {
  type Citation,
  type CivilDate,
  day,
  Fault,
  fromDayNumber,
  type InstrumentNumber,
  type OutsideNumber,
  toDayNumber,
  weekdayOf
} from "@danchu/law"
import { asDecided, type DayOff, type Edition, type MakeUpDay, type Proposal, type Scope } from "./edition.js"
import { cultureDay, cultureDayFrom, holidayLawOf, weeklyRest } from "./labour-code.js"
import { madeLater } from "./made-later.js"

/** A day of the edition's year as MM-DD. */
export type MonthDay = `${number}-${number}`
type Basis = readonly [Citation, ...Citation[]]

/** What the notices of one year say; the fixed days of the statute are added by `edition`. */
export interface EditionEntries {
  /** The notices and dispatches behind this edition, also those whose words were not seen. */
  readonly announcedBy: readonly (InstrumentNumber | OutsideNumber)[]
  /** The five Tết days: the first of them, and the lunar day/month of each. */
  readonly lunarNewYear: { readonly from: MonthDay; readonly lunar: readonly string[]; readonly by: Basis }
  readonly hungKings: MonthDay
  /** The day beside 2 September, from 2021. */
  readonly secondNationalDay?: { readonly on: MonthDay; readonly by: Basis }
  /** Each weekday given back, and the holiday on a rest day that it stands for. */
  readonly compensatory?: Readonly<Record<MonthDay, MonthDay>>
  /** Weekdays off, each for a Saturday worked. */
  readonly swaps?: readonly {
    readonly off: MonthDay
    readonly worked: string
    readonly name: string
    readonly by: Basis
  }[]
  /** Saturdays of this year worked for a weekday of another. */
  readonly repays?: readonly { readonly worked: MonthDay; readonly for: string; readonly by: Basis }[]
  /** Closures that no rule repeats. */
  readonly oneOff?: readonly { readonly on: MonthDay; readonly name: string; readonly by: Basis }[]
  readonly proposals?: readonly Proposal[]
  readonly notes?: readonly string[]
}

/** Entries that contradict each other or the week. */
export class InvalidEdition extends Fault {
  readonly _tag = "InvalidEdition"
  constructor(date: string, why: string) {
    super(
      `the edition cannot hold ${date}: ${why}`,
      date,
      "Compare the entry with the notice it was taken from."
    )
  }
}

/** "Cơ quan, đơn vị nghỉ hằng tuần thứ Bảy và Chủ nhật": others arrange their own rest. */
export const restingSaturdayAndSunday: Scope = {
  vi: "cơ quan, đơn vị nghỉ cố định thứ Bảy và Chủ nhật hằng tuần",
  en: "state bodies whose weekly rest days are Saturday and Sunday",
  basis: [weeklyRest]
}

const byDate = (a: { readonly date: CivilDate }, b: { readonly date: CivilDate }): number =>
  a.date < b.date ? -1 : 1

const statutory = (date: CivilDate, name: string, ...basis: readonly Citation[]): DayOff => ({
  date,
  kind: "statutory",
  name,
  basis
})

const isWeekend = (date: CivilDate): boolean => weekdayOf(date) > 5

/** The days of the statute in a year, by the code in force and the entries that fix the movable ones. */
export const statutoryDays = (
  year: number,
  { lunarNewYear, hungKings, secondNationalDay, oneOff = [] }: EditionEntries
): readonly DayOff[] => {
  const law = holidayLawOf(year)
  const at = (on: MonthDay): CivilDate => day(`${year}-${on}`)
  const first = toDayNumber(at(lunarNewYear.from))
  return [
    statutory(at("01-01"), "Tết Dương lịch", law.newYear),
    ...lunarNewYear.lunar.map((lunar, index) =>
      statutory(
        fromDayNumber((first + index) as typeof first),
        `Tết Âm lịch (${lunar} âm lịch)`,
        ...lunarNewYear.by,
        law.lunarNewYear
      )
    ),
    statutory(at(hungKings), "Giỗ Tổ Hùng Vương (10/3 âm lịch)", law.hungKings),
    statutory(at("04-30"), "Ngày Chiến thắng", law.victory),
    statutory(at("05-01"), "Ngày Quốc tế lao động", law.labour),
    statutory(at("09-02"), "Quốc khánh", law.national),
    ...(secondNationalDay
      ? [
          statutory(
            at(secondNationalDay.on),
            "Quốc khánh (ngày liền kề)",
            ...secondNationalDay.by,
            law.national
          )
        ]
      : []),
    ...(at("11-24") >= cultureDayFrom ? [statutory(at("11-24"), "Ngày Văn hóa Việt Nam", cultureDay)] : []),
    ...oneOff.map(({ on, name, by }): DayOff => ({ date: at(on), kind: "one-off", name, basis: by }))
  ]
}

/**
 * The decided days of one year, from what its notices say; every day keeps its citation.
 * @param year the civil year, 2014 or later
 * @param entries days as MM-DD; days of another year as YYYY-MM-DD
 * @throws InvalidEdition where the entries contradict the statute or the week
 * @throws InvalidCount for a year before 2014
 */
export const edition = (year: number, entries: EditionEntries): Edition => {
  const law = holidayLawOf(year)
  const at = (on: MonthDay): CivilDate => day(`${year}-${on}`)
  if (entries.lunarNewYear.lunar.length !== 5)
    throw new InvalidEdition(`${year}-${entries.lunarNewYear.from}`, "Tết has five days")
  const off = new Map<CivilDate, DayOff>()
  const add = (entry: DayOff): void => {
    if (off.has(entry.date)) throw new InvalidEdition(entry.date, "it is off already")
    off.set(entry.date, entry)
  }
  for (const entry of statutoryDays(year, entries)) add(entry)
  for (const [given, holiday] of Object.entries(entries.compensatory ?? {})) {
    const date = at(given as MonthDay)
    const of = off.get(at(holiday))
    if (of?.kind !== "statutory" || !isWeekend(of.date))
      throw new InvalidEdition(date, `${at(holiday)} is no holiday on a rest day`)
    if (isWeekend(date)) throw new InvalidEdition(date, "a compensatory day is a weekday")
    add({
      date,
      kind: "compensatory",
      name: `Nghỉ bù ${of.name}`,
      for: of.date,
      basis: [law.compensation, ...of.basis]
    })
  }
  const makeUpDays: MakeUpDay[] = []
  for (const { worked, for: paid, by } of entries.repays ?? [])
    makeUpDays.push({ date: at(worked), for: day(paid), basis: by })
  for (const { off: swapped, worked, name, by } of entries.swaps ?? []) {
    const date = at(swapped)
    if (isWeekend(date)) throw new InvalidEdition(date, "a swapped day is a weekday")
    add({ date, kind: "swap-off", name, makeUp: day(worked), basis: by })
    makeUpDays.push({ date: day(worked), for: date, basis: by })
  }
  for (const { date } of makeUpDays)
    if (!isWeekend(date) || off.has(date))
      throw new InvalidEdition(date, "a make-up day is a free weekend day")
  return asDecided({
    year,
    announcedBy: entries.announcedBy,
    daysOff: [...off.values()].sort(byDate),
    makeUpDays: makeUpDays.sort(byDate),
    proposals: entries.proposals ?? [],
    binds: restingSaturdayAndSunday,
    notes: entries.notes ?? []
  })
}

/**
 * An edition of this package, made when one of its days is first asked: an import that asks for none pays for none.
 * The tests read every one, so that no entry waits for a user to be found wrong.
 */
export const published = (year: number, entries: () => EditionEntries): Edition =>
  asDecided(
    madeLater(["year", "announcedBy", "daysOff", "makeUpDays", "proposals", "binds", "notes"], () =>
      edition(year, entries())
    )
  )
