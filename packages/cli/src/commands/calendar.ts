import {
  addWorkingDays,
  countWorkingDays,
  dayStatus,
  officialCalendar,
  toLunar,
  toSolar
} from "@danchu/calendar"
import { addDays, type CivilDate, civilDate, day, weekdayOf } from "@danchu/law"
import type { Command } from "commander"
import { basis } from "../answer.js"
import { integer } from "../input.js"
import type { Desk } from "../program.js"

const describeDay = (date: CivilDate) => {
  const { working, reason, name, basis: citations } = dayStatus(officialCalendar, date)
  return {
    date,
    working,
    reason,
    ...(name !== undefined && { name }),
    lunar: toLunar(date),
    status: officialCalendar.status,
    basis: basis(citations)
  }
}

/** The days from one to the other, both included. */
function* daysOf(first: CivilDate, last: CivilDate): Generator<CivilDate> {
  for (let date = first; date <= last; date = addDays(date, 1)) yield date
}

const describeYear = (text: string) => {
  const year = integer(text, "the year")
  const days = [...daysOf(civilDate(year, 1, 1), civilDate(year, 12, 31))].map(date =>
    dayStatus(officialCalendar, date)
  )
  return {
    year,
    status: officialCalendar.status,
    weekdaysOff: days
      .filter(one => !one.working && weekdayOf(one.date) <= 5)
      .map(one => ({ date: one.date, reason: one.reason, name: one.name, basis: basis(one.basis) })),
    makeUpDays: days
      .filter(one => one.reason === "make-up")
      .map(one => ({ date: one.date, for: one.for, basis: basis(one.basis) })),
    workingDays: days.filter(one => one.working).length
  }
}

const skippedBetween = (a: CivilDate, b: CivilDate) =>
  [...daysOf(a < b ? a : b, a < b ? b : a)]
    .filter(date => date !== a && date !== b)
    .map(date => dayStatus(officialCalendar, date))
    .filter(one => !one.working)
    .map(one => ({ date: one.date, reason: one.reason, ...(one.name !== undefined && { name: one.name }) }))

/** `danchu calendar …`: the days of Vietnamese administration. */
export const calendarCommands = (program: Command, { answering }: Desk): void => {
  const calendar = program
    .command("calendar")
    .description("working days, days off and the lunar calendar of Vietnam")

  calendar
    .command("day <date>")
    .description("is it a working day, why, and which lunar day it is")
    .action(answering((date: string) => describeDay(day(date))))

  calendar
    .command("year <year>")
    .description("the weekdays off, the make-up Saturdays and the number of working days")
    .action(answering((year: string) => describeYear(year)))

  calendar
    .command("add <date>")
    .description("the day so many working days after a day (before it, for a negative number)")
    .requiredOption("--working-days <n>", "how many; the start day is not counted")
    .action(
      answering((date: string, options: { readonly workingDays: string }) => {
        const from = day(date)
        const due = addWorkingDays(officialCalendar, from, integer(options.workingDays, "--working-days"))
        return { from, due, skipped: skippedBetween(from, due), status: officialCalendar.status }
      })
    )

  calendar
    .command("count <from> <to>")
    .description("the working days after FROM up to and with TO")
    .action(
      answering((from: string, to: string) => ({
        from: day(from),
        to: day(to),
        workingDays: countWorkingDays(officialCalendar, day(from), day(to)),
        status: officialCalendar.status
      }))
    )

  calendar
    .command("lunar <date>")
    .description("the lunar day of a civil day (Vietnamese calendar, UTC+7)")
    .action(answering((date: string) => ({ date: day(date), lunar: toLunar(day(date)) })))

  calendar
    .command("solar <year> <month> <day>")
    .description("the civil day of a lunar day")
    .option("--leap", "the month is a leap month", false)
    .action(
      answering((year: string, month: string, dayOfMonth: string, options: { readonly leap: boolean }) => {
        const lunar = {
          year: integer(year, "the year"),
          month: integer(month, "the month"),
          day: integer(dayOfMonth, "the day"),
          leap: options.leap
        }
        return { lunar, date: toSolar(lunar) }
      })
    )
}
