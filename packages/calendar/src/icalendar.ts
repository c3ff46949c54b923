import { addDays, type CivilDate, Fault, inVietnamese, nameOfRule } from "@danchu/law"

import type { Explicable } from "./explain.js"
import { explain, type Language } from "./explain.js"
import { contentLine, text } from "./icalendar-line.js"
import { minutesOf } from "./time-of-day.js"

/** A reminder so many days before the last day, at a time of that day. */
export interface Reminder {
  readonly daysBefore: number
  /** HH:MM, 08:00 if left out. */
  readonly at?: string
}

/** One day of a feed. */
export interface CalendarEntry {
  /** The same for the same duty of the same case, whenever its day moves. */
  readonly uid: string
  readonly on: CivilDate
  readonly summary: string
  readonly description?: string
  readonly categories?: readonly string[]
  /** Goes up by one each time the day moves. */
  readonly sequence?: number
  readonly cancelled?: boolean
  readonly reminders?: readonly Reminder[]
}

export interface CalendarFeed {
  readonly name: string
  /** When the feed was made, as 2026-11-23T15:30:00Z; the caller's clock, this code has none. */
  readonly stamp: string
  readonly entries: readonly CalendarEntry[]
}

/** A value that may not stand in a feed that everybody can read, or that no calendar program takes. */
export class InvalidFeed extends Fault {
  readonly _tag = "InvalidFeed"
  constructor(what: string, given: string, remedy: string) {
    super(`${what} cannot go into a calendar feed: ${JSON.stringify(given)}`, what, remedy)
  }
}

const basicDate = (date: CivilDate): string => date.replaceAll("-", "")

const basicStamp = (stamp: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(stamp)) {
    throw new InvalidFeed("the stamp", stamp, "Give the moment in UTC as 2026-11-23T15:30:00Z.")
  }
  return stamp.replace(/[-:]/g, "")
}

/** Minutes from 00:00 of the day itself, as a duration of RFC 5545. */
const duration = (minutes: number): string => {
  const size = Math.abs(minutes)
  const days = Math.floor(size / 1440)
  const hours = Math.floor((size % 1440) / 60)
  const rest = size % 60
  const time = `${hours > 0 ? `${hours}H` : ""}${rest > 0 ? `${rest}M` : ""}`
  const date = days > 0 ? `${days}D` : ""
  return `${minutes < 0 ? "-" : ""}P${date}${time ? `T${time}` : ""}${date || time ? "" : "T0S"}`
}

const alarm = (summary: string, { daysBefore, at = "08:00" }: Reminder): readonly string[] => {
  if (!Number.isSafeInteger(daysBefore) || daysBefore < 0) {
    throw new InvalidFeed("a reminder", String(daysBefore), "Give a whole number of days, 0 or more.")
  }
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    contentLine("DESCRIPTION", text(summary)),
    contentLine("TRIGGER", duration(minutesOf(at) - daysBefore * 1440)),
    "END:VALARM"
  ]
}

const event = (entry: CalendarEntry, stamp: string): readonly string[] => [
  "BEGIN:VEVENT",
  contentLine("UID", text(entry.uid)),
  contentLine("DTSTAMP", stamp),
  contentLine("DTSTART;VALUE=DATE", basicDate(entry.on)),
  contentLine("DTEND;VALUE=DATE", basicDate(addDays(entry.on, 1))),
  contentLine("SUMMARY", text(entry.summary)),
  ...(entry.description === undefined ? [] : [contentLine("DESCRIPTION", text(entry.description))]),
  ...(entry.categories && entry.categories.length > 0
    ? [contentLine("CATEGORIES", entry.categories.map(text).join(","))]
    : []),
  contentLine("SEQUENCE", String(entry.sequence ?? 0)),
  contentLine("STATUS", entry.cancelled === true ? "CANCELLED" : "CONFIRMED"),
  "TRANSP:TRANSPARENT",
  ...(entry.reminders ?? []).flatMap(one => alarm(entry.summary, one)),
  "END:VEVENT"
]

/**
 * A feed of all-day entries as RFC 5545 text.
 * @throws InvalidFeed for a stamp that is no moment in UTC, two entries with one uid, or a reminder after the day
 */
export const iCalendar = ({ name, stamp, entries }: CalendarFeed): string => {
  const at = basicStamp(stamp)
  const seen = new Set<string>()
  for (const { uid } of entries) {
    if (seen.has(uid)) throw new InvalidFeed("a uid given twice", uid, "Give each entry its own reference.")
    seen.add(uid)
  }
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//danchu//calendar//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    contentLine("NAME", text(name)),
    contentLine("X-WR-CALNAME", text(name)),
    ...entries.flatMap(entry => event(entry, at)),
    "END:VCALENDAR",
    ""
  ].join("\r\n")
}

export interface EntryOf {
  /** The code of the case, without spaces: a name never goes into a feed. */
  readonly reference: string
  /** The domain of the office, which makes the uid its own. */
  readonly domain: string
  readonly language?: Language
  readonly sequence?: number
  readonly reminders?: readonly Reminder[]
}

/** A deadline as an entry: its day, its duty, its derivation and the code of the case, and nothing about any person. */
export const deadlineEntry = (
  found: Extract<Explicable, { readonly due: CivilDate }>,
  { reference, domain, language = "vi", sequence, reminders }: EntryOf
): CalendarEntry => {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}./_-]{0,63}$/u.test(reference)) {
    throw new InvalidFeed(
      "a reference",
      reference,
      "Give the code of the case: letters, figures and ./_- only."
    )
  }
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(domain)) {
    throw new InvalidFeed("a domain", domain, "Give the domain of the office, as ubnd.example.vn.")
  }
  const label = nameOfRule(found.rule)?.label[language] ?? found.rule
  const safe =
    found.safeDue < found.due
      ? ` (${language === "vi" ? `an toàn: ${inVietnamese(found.safeDue)}` : `safe: ${found.safeDue}`})`
      : ""
  return {
    uid: `${reference}.${found.rule}.${found.from}@${domain}`,
    on: found.due,
    summary: `${language === "vi" ? "Hạn" : "Due"}: ${label} · ${reference}${safe}`,
    description: explain(found, language),
    categories: [found.rule],
    ...(sequence !== undefined && { sequence }),
    ...(reminders && { reminders })
  }
}
