import { addDays, type CivilDate, daysBetween, nameOfRule, weekdayOf } from "@danchu/law"

import type { Deadline } from "./deadline-result.js"
import type { LastDayBefore } from "./duty-before.js"
import { type Language, termInWords } from "./explain.js"
import { box, label, named, picture } from "./picture-svg.js"
import { type PictureWords, picturedInEnglish, picturedInVietnamese } from "./picture-words.js"
import type { AnyCalendar } from "./work-calendar.js"

type Status = AnyCalendar["status"]
/** What can be drawn: a derivation with a last day. */
export type Drawable = Deadline<Status> | LastDayBefore<Status>

const cell = 36
const row = 40
const margin = 28
const left = margin + 60
const notes = left + cell * 7 + 18
const width = 760
const top = 118
/** As many letters of a heading as fit between the margins. */
const widest = 62
const lineHeight = 26

/** Weeks without any event are drawn, up to so many in a row. */
const QUIET = 3

interface Span {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** The days that did not count while the clock stood still. */
const stopsOf = (found: Drawable): readonly Span[] =>
  found.steps.flatMap((step, index) => {
    const end = found.steps[index + 1]
    if (step.what !== "suspended" && step.what !== "obstacle") return []
    if (end?.what !== "resumed" && end?.what !== "obstacle-over") return []
    return [{ from: step.what === "suspended" ? addDays(step.date, 1) : step.date, to: end.date }]
  })

const within = (spans: readonly Span[], date: CivilDate): boolean =>
  spans.some(one => one.from <= date && date <= one.to)

/** The number of each day that counts: first, second … as anybody can check on the fingers. */
const numbersOf = (found: Drawable, stops: readonly Span[]): ReadonlyMap<CivilDate, number> => {
  const numbers = new Map<CivilDate, number>()
  if (found.unit !== "day" && found.unit !== "working-day") return numbers
  const off = new Set(found.unit === "working-day" ? found.skipped.map(one => one.date) : [])
  const step = found._tag === "Deadline" ? 1 : -1
  const last = found.rawEnd
  let n = 0
  for (
    let date = addDays(found.from, step);
    step > 0 ? date <= last : date >= last;
    date = addDays(date, step)
  ) {
    if (!off.has(date) && !within(stops, date)) numbers.set(date, ++n)
  }
  return numbers
}

interface Week {
  readonly monday: CivilDate
  readonly notes: readonly string[]
}

const offOn = (found: Drawable, date: CivilDate) => found.skipped.find(one => one.date === date)?.reason

const notesFor = (found: Drawable, said: PictureWords): ReadonlyMap<CivilDate, readonly string[]> => {
  const all = new Map<CivilDate, string[]>()
  const add = (date: CivilDate, words: string) => {
    if (words !== "") all.set(date, [...(all.get(date) ?? []), words])
  }
  for (const { what, date, units, unit } of found.steps) {
    if ((what === "raw-end" || what === "month-end") && date === found.due) continue
    const reason = date === found.rawEnd && date !== found.due ? offOn(found, date) : undefined
    if (what === "extended" && units !== undefined) {
      add(date, said.extended(said.words.term(units, unit ?? "day")))
      continue
    }
    const ended = what === "raw-end" || what === "month-end"
    add(date, ended && reason ? said.but(said.notes[what], said.words.off[reason]) : said.notes[what])
  }
  for (const one of found.alternatives) add(one.due, one.due === found.safeDue ? said.safe : said.other)
  return all
}

const weeksOf = (
  first: CivilDate,
  last: CivilDate,
  notes: ReadonlyMap<CivilDate, readonly string[]>,
  pictured: PictureWords
): readonly Week[] => {
  const weeks: Week[] = []
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday <= last; monday = addDays(monday, 7)) {
    const said = Array.from({ length: 7 }, (_, i) => addDays(monday, i)).flatMap(date => {
      const words = notes.get(date)
      return words ? [`${pictured.shortDay(date)}: ${words.join("; ")}`] : []
    })
    weeks.push({ monday, notes: said })
  }
  return weeks
}

/** A heading in as many lines as it needs. */
const headingLines = (text: string): readonly string[] => {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`
    if (longer.length > widest && line !== "") lines.push(line)
    line = longer.length > widest && line !== "" ? word : longer
  }
  return [...lines, line]
}

/** Rows to draw: a week, or the number of quiet weeks left out. */
const rowsOf = (weeks: readonly Week[]): readonly (Week | number)[] => {
  const rows: (Week | number)[] = []
  for (let i = 0; i < weeks.length; ) {
    let quiet = i
    while (weeks[quiet]?.notes.length === 0) quiet++
    if (quiet - i > QUIET && quiet < weeks.length) {
      const [first] = weeks.slice(i, i + 1)
      const final = weeks[quiet - 1]
      rows.push(...(first ? [first] : []), quiet - i - 2, ...(final ? [final] : []))
      i = quiet
    } else {
      const week = weeks[i]
      if (week) rows.push(week)
      i++
    }
  }
  return rows
}

/**
 * A derivation as a picture: each day of the term with its number, what was passed over, where it ended and why; labels
 * in Vietnamese unless English is asked for, light and dark.
 * @returns SVG markup; the derivation in words is its description
 */
export const timelinePicture = (found: Drawable, language: Language = "vi"): string => {
  const pictured = language === "vi" ? picturedInVietnamese : picturedInEnglish
  const { words: speech } = pictured
  const stops = stopsOf(found)
  const numbers = numbersOf(found, stops)
  const notesByDay = notesFor(found, pictured)
  const off = new Map(found.skipped.map(one => [one.date, one.reason]))
  const others = new Set(found.alternatives.map(one => one.due))
  const days = [found.from, found.due, ...others]
  const first = days.reduce((a, b) => (a < b ? a : b))
  const last = days.reduce((a, b) => (a > b ? a : b))
  const rows = rowsOf(weeksOf(first, last, notesByDay, pictured))

  const look = (date: CivilDate): string => {
    if (date === found.due) return "last"
    if (date === found.from) return "plain"
    if (within(stops, date)) return "stopped"
    if (numbers.has(date)) return "counted"
    if (off.has(date)) return "weekend"
    const between = date > found.from === date < found.due
    return between && found.unit !== "day" && found.unit !== "working-day" ? "counted" : "page"
  }
  const dayCell = (date: CivilDate, x: number, y: number): string => {
    const inside = date >= first && date <= last
    const kind = look(date)
    const number = numbers.get(date)
    const reason = off.get(date)
    const text = kind === "last" ? "onred" : inside ? (reason ? "muted" : "") : "muted"
    const outline = others.has(date)
      ? "maybe"
      : date === found.from || (date === found.rawEnd && date !== found.due)
        ? "mark"
        : undefined
    const mark = outline === undefined ? "" : box(x + 2.5, y + 2.5, cell - 5, row - 9, outline, { rx: 6 })
    const drawn =
      box(x + 1, y + 1, cell - 2, row - 6, kind, { rx: 6 }) +
      mark +
      label(x + cell / 2, y + 17, `mid strong ${text}`.trim(), String(Number(date.slice(8)))) +
      (number === undefined
        ? ""
        : label(x + cell / 2, y + 29, kind === "last" ? "tiny mid onred" : "tiny mid", String(number)))
    const words = notesByDay.get(date) ?? []
    const what = [
      ...words,
      ...(number === undefined ? [] : [pictured.nth(number)]),
      ...(reason ? [speech.off[reason]] : []),
      ...(within(stops, date) ? [pictured.notCounted] : [])
    ]
    return what.length > 0 ? named(`${pictured.longDay(date)}: ${what.join("; ")}`, drawn) : drawn
  }

  const duty = nameOfRule(found.rule)?.label[language] ?? found.rule
  const term = termInWords(speech, found)
  const title = `${duty.charAt(0).toUpperCase()}${duty.slice(1)}: ${term}`
  const headings = headingLines(title)
  const below = (headings.length - 1) * lineHeight
  let y = top + below
  const body = rows.map(one => {
    const at = y
    if (typeof one === "number") {
      y += 24
      return label(left + cell * 3.5, at + 14, "small mid", pictured.weeks(one))
    }
    const said = one.notes.map((words, i) =>
      label(
        notes,
        at + 22 + (i - (one.notes.length - 1) / 2) * 15,
        words.includes(pictured.notes.due) ? "strong" : "small",
        words
      )
    )
    const cells = Array.from({ length: 7 }, (_, i) => dayCell(addDays(one.monday, i), left + i * cell, at))
    const month = label(left - 10, at + 22, "small end", pictured.month(one.monday))
    y += Math.max(row, one.notes.length * 15 + 10)
    return month + cells.join("") + said.join("")
  })
  const heads = pictured.weekdays.map((name, i) =>
    label(left + i * cell + cell / 2, top + below - 8, "small mid", name)
  )

  const answer = pictured.answer(speech.day(found.due), found.dueAt)
  const safe = found.safeDue < found.due ? pictured.safeBy(speech.day(found.safeDue)) : ""
  const guess =
    found.status === "official" ? "" : found.status === "projected" ? pictured.projected : pictured.supposed
  const legend: readonly (readonly [keyof PictureWords["legend"], boolean])[] = [
    ["counted", true],
    ["weekend", found.skipped.length > 0],
    ["stopped", stops.length > 0],
    ["last", true],
    ["maybe", others.size > 0]
  ]
  let x = margin
  const keys = legend
    .filter(([, shown]) => shown)
    .map(([kind]) => {
      const words = pictured.legend[kind]
      const item = box(x, y + 12, 16, 16, kind, { rx: 4 }) + label(x + 23, y + 25, "small", words)
      x += 50 + words.length * 6.4
      return item
    })
  const said = [...notesByDay]
    .sort(([a], [b]) => daysBetween(b, a))
    .map(([date, words]) => `${pictured.longDay(date)}: ${words.join("; ")}`)
  return picture(
    width,
    y + 46,
    title,
    `${answer}${safe}${guess}. ${said.join(". ")}.`,
    headings.map((line, i) => label(margin, 38 + i * lineHeight, "h1", line)).join("") +
      label(margin, 66 + below, "h2", `${answer}${safe}${guess}`) +
      heads.join("") +
      body.join("") +
      keys.join(""),
    language
  )
}
