import { type CivilDate, civilDate, daysInMonth, inVietnamese, weekdayOf } from "@danchu/law"
import { box, label, named, picture, tag } from "./picture-svg.js"
import type { AnyCalendar, DayReason, DayStatus } from "./work-calendar.js"
import { dayStatus } from "./working-day.js"

const cell = 30
const gap = 26
const month = { width: cell * 7, height: cell * 7 + 22 }
const columns = 4
const margin = 28
const top = 84

const weekdays = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"] as const

/** How a day looks, and the word for it in the legend; ordinary days have none. */
const looks: Readonly<
  Record<DayReason, { readonly box: string; readonly text: string; readonly word: string }>
> = {
  working: { box: "plain", text: "", word: "" },
  weekend: { box: "weekend", text: "muted", word: "nghỉ cuối tuần" },
  holiday: { box: "holiday", text: "onred", word: "nghỉ lễ, tết" },
  compensatory: { box: "moved", text: "red", word: "nghỉ bù" },
  "swap-off": { box: "swap", text: "amber", word: "nghỉ hoán đổi" },
  "one-off": { box: "swap", text: "amber", word: "nghỉ theo quyết định riêng" },
  "make-up": { box: "worked", text: "green", word: "làm bù" }
}

/** "27/04/2026: Nghỉ bù Giỗ Tổ Hùng Vương"; a name that says the reason itself is not told it again. */
const inWords = ({ date, reason, name, for: other }: DayStatus): string => {
  const { word } = looks[reason]
  const said = name === undefined ? word : name.toLowerCase().startsWith(word) ? name : `${word} – ${name}`
  return `${inVietnamese(date)}: ${said}${reason === "make-up" && other !== undefined ? ` (cho ngày ${inVietnamese(other)})` : ""}`
}

const dayCell = (status: DayStatus, x: number, y: number): string => {
  const look = looks[status.reason]
  const number = String(Number(status.date.slice(8)))
  const drawn =
    box(x + 1.5, y + 1.5, cell - 3, cell - 3, look.box, { rx: 5 }) +
    label(x + cell / 2, y + cell / 2 + 4.5, `mid ${look.text}`.trim(), number)
  return status.reason === "working" || status.reason === "weekend" ? drawn : named(inWords(status), drawn)
}

const monthPicture = (days: readonly DayStatus[], x: number, y: number): string => {
  const [first] = days
  if (!first) return ""
  const offset = weekdayOf(first.date) - 1
  const heads = weekdays.map((name, i) => label(x + i * cell + cell / 2, y + 34, "small mid", name))
  const cells = days.map((status, i) => {
    const at = offset + i
    return dayCell(status, x + (at % 7) * cell, y + 40 + Math.floor(at / 7) * cell)
  })
  return (
    label(x + 2, y + 12, "h2", `Tháng ${Number(first.date.slice(5, 7))}`) + heads.join("") + cells.join("")
  )
}

const titles: Readonly<Record<AnyCalendar["status"], string>> = {
  official: "Lịch làm việc, nghỉ lễ, tết năm",
  projected: "DỰ BÁO – chưa có quyết định: lịch làm việc năm",
  "what-if": "GIẢ ĐỊNH – theo đề xuất chưa được duyệt: lịch làm việc năm"
}

/**
 * A year as a picture: every day, why it is off, what is worked for it; labels in Vietnamese, light and dark.
 * @returns SVG markup; the list of its special days in words is its description
 * @throws CalendarNotPublished
 */
export const yearPicture = (calendar: AnyCalendar, year: number): string => {
  const months = Array.from({ length: 12 }, (_, m) =>
    Array.from({ length: daysInMonth(year, m + 1) }, (_, d): DayStatus => {
      const date: CivilDate = civilDate(year, m + 1, d + 1)
      return dayStatus(calendar, date)
    })
  )
  const days = months.flat()
  const special = days.filter(one => one.reason !== "working" && one.reason !== "weekend")
  const working = days.filter(one => one.working).length
  const width = margin * 2 + columns * month.width + (columns - 1) * gap
  const body = months.map((one, i) =>
    monthPicture(
      one,
      margin + (i % columns) * (month.width + gap),
      top + Math.floor(i / columns) * (month.height + gap)
    )
  )
  const legendTop = top + 3 * (month.height + gap) + 8
  const shown = (["weekend", "holiday", "compensatory", "swap-off", "one-off", "make-up"] as const).filter(
    reason => days.some(one => one.reason === reason)
  )
  let x = margin
  const legend = shown.map(reason => {
    const look = looks[reason]
    const item = box(x, legendTop, 18, 18, look.box, { rx: 4 }) + label(x + 26, legendTop + 14, "", look.word)
    x += 44 + look.word.length * 7.4
    return item
  })
  const lines = special.map(inWords)
  const half = Math.ceil(lines.length / 2)
  const listTop = legendTop + 52
  const list = lines.map((words, i) =>
    label(
      margin + (i < half ? 0 : width / 2 - margin / 2),
      listTop + (i < half ? i : i - half) * 19,
      "small",
      words
    )
  )
  const title = `${titles[calendar.status]} ${year}`
  const summary = `${working} ngày làm việc; ${days.length - working} ngày nghỉ, trong đó ${special.filter(one => !one.working).length} ngày nghỉ lễ, nghỉ bù, nghỉ hoán đổi.`
  const height = listTop + Math.max(1, half) * 19 + 14
  return picture(
    width,
    height,
    title,
    `${summary} ${lines.join("; ")}.`,
    label(margin, 36, "h1", title) +
      label(margin, 60, "small", summary) +
      body.join("") +
      legend.join("") +
      tag("line", { x1: margin, x2: width - margin, y1: listTop - 24, y2: listTop - 24, class: "line" }) +
      list.join("")
  )
}
