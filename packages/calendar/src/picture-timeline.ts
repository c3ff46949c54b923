import { addDays, type CivilDate, daysBetween, inVietnamese, nameOfRule, weekdayOf } from "@danchu/law"

import type { Deadline, StepKind } from "./deadline-result.js"
import type { LastDayBefore } from "./duty-before.js"
import { termInWords } from "./explain.js"
import { vietnamese } from "./explain-words.js"
import { box, label, named, picture } from "./picture-svg.js"
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

/** Weeks without any event are drawn, up to so many in a row. */
const QUIET = 3

const weekdays = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"] as const

const notesOf: Readonly<Record<StepKind, string>> = {
  trigger: "mốc tính, không tính ngày này",
  event: "sự kiện, không tính ngày này",
  "counting-starts": "",
  suspended: "tạm đình chỉ từ hết ngày",
  resumed: "quyết định tiếp tục, tính từ hôm sau",
  obstacle: "bắt đầu có trở ngại",
  "obstacle-over": "hết trở ngại",
  extended: "gia hạn",
  "month-end": "hết thời hạn (ngày cuối tháng)",
  "raw-end": "hết thời hạn",
  rolled: "",
  due: "HẠN, đến 24 giờ",
  fulfilled: "đủ thời gian"
}

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

const notesFor = (found: Drawable): ReadonlyMap<CivilDate, readonly string[]> => {
  const all = new Map<CivilDate, string[]>()
  const add = (date: CivilDate, words: string) => {
    if (words !== "") all.set(date, [...(all.get(date) ?? []), words])
  }
  for (const { what, date, units, unit } of found.steps) {
    if ((what === "raw-end" || what === "month-end") && date === found.due) continue
    const reason = date === found.rawEnd && date !== found.due ? offOn(found, date) : undefined
    if (what === "extended" && units !== undefined) {
      add(date, `gia hạn thêm ${vietnamese.term(units, unit ?? "day")}`)
      continue
    }
    const ended = what === "raw-end" || what === "month-end"
    add(date, ended && reason ? `${notesOf[what]}, là ${vietnamese.off[reason]}` : notesOf[what])
  }
  for (const one of found.alternatives)
    add(one.due, one.due === found.safeDue ? "an toàn theo mọi cách hiểu" : "theo cách hiểu khác")
  return all
}

const weeksOf = (
  first: CivilDate,
  last: CivilDate,
  notes: ReadonlyMap<CivilDate, readonly string[]>
): readonly Week[] => {
  const weeks: Week[] = []
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday <= last; monday = addDays(monday, 7)) {
    const said = Array.from({ length: 7 }, (_, i) => addDays(monday, i)).flatMap(date => {
      const words = notes.get(date)
      return words ? [`${inVietnamese(date).slice(0, 5)}: ${words.join("; ")}`] : []
    })
    weeks.push({ monday, notes: said })
  }
  return weeks
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
 * in Vietnamese, light and dark.
 * @returns SVG markup; the derivation in words is its description
 */
export const timelinePicture = (found: Drawable): string => {
  const stops = stopsOf(found)
  const numbers = numbersOf(found, stops)
  const notesByDay = notesFor(found)
  const off = new Map(found.skipped.map(one => [one.date, one.reason]))
  const others = new Set(found.alternatives.map(one => one.due))
  const days = [found.from, found.due, ...others]
  const first = days.reduce((a, b) => (a < b ? a : b))
  const last = days.reduce((a, b) => (a > b ? a : b))
  const rows = rowsOf(weeksOf(first, last, notesByDay))

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
      ...(number === undefined ? [] : [`ngày thứ ${number}`]),
      ...(reason ? [vietnamese.off[reason]] : []),
      ...(within(stops, date) ? ["không tính vào thời hạn"] : [])
    ]
    return what.length > 0 ? named(`${inVietnamese(date)}: ${what.join("; ")}`, drawn) : drawn
  }

  let y = top
  const body = rows.map(one => {
    const at = y
    if (typeof one === "number") {
      y += 24
      return label(left + cell * 3.5, at + 14, "small mid", `⋯ ${one} tuần ⋯`)
    }
    const said = one.notes.map((words, i) =>
      label(
        notes,
        at + 22 + (i - (one.notes.length - 1) / 2) * 15,
        words.includes("HẠN") ? "strong" : "small",
        words
      )
    )
    const cells = Array.from({ length: 7 }, (_, i) => dayCell(addDays(one.monday, i), left + i * cell, at))
    const month = label(
      left - 10,
      at + 22,
      "small end",
      `${Number(one.monday.slice(5, 7))}/${one.monday.slice(0, 4)}`
    )
    y += Math.max(row, one.notes.length * 15 + 10)
    return month + cells.join("") + said.join("")
  })
  const heads = weekdays.map((name, i) => label(left + i * cell + cell / 2, top - 8, "small mid", name))

  const duty = nameOfRule(found.rule)?.label.vi ?? found.rule
  const term = termInWords(vietnamese, found)
  const title = `${duty.charAt(0).toUpperCase()}${duty.slice(1)}: ${term}`
  const answer = `Hạn: ${found.dueAt === undefined ? "hết" : found.dueAt} ${vietnamese.day(found.due)}`
  const safe = found.safeDue < found.due ? ` · an toàn: ${vietnamese.day(found.safeDue)}` : ""
  const guess = found.status === "official" ? "" : found.status === "projected" ? " (dự báo)" : " (giả định)"
  const legend: readonly (readonly [string, string, boolean])[] = [
    ["counted", "ngày được tính", true],
    ["weekend", "ngày nghỉ không tính", found.skipped.length > 0],
    ["stopped", "tạm dừng", stops.length > 0],
    ["last", "hạn", true],
    ["maybe", "cách hiểu khác", others.size > 0]
  ]
  let x = margin
  const keys = legend
    .filter(([, , shown]) => shown)
    .map(([kind, words]) => {
      const item = box(x, y + 12, 16, 16, kind, { rx: 4 }) + label(x + 23, y + 25, "small", words)
      x += 50 + words.length * 6.4
      return item
    })
  const said = [...notesByDay]
    .sort(([a], [b]) => daysBetween(b, a))
    .map(([date, words]) => `${inVietnamese(date)}: ${words.join("; ")}`)
  return picture(
    width,
    y + 46,
    title,
    `${answer}${safe}${guess}. ${said.join(". ")}.`,
    label(margin, 38, "h1", title) +
      label(margin, 66, "h2", `${answer}${safe}${guess}`) +
      heads.join("") +
      body.join("") +
      keys.join("")
  )
}
