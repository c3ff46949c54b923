import {
  type CalendarEntry,
  complaintSuspension,
  deadline,
  deadlineAfter,
  deadlineEntry,
  iCalendar,
  lastDayBefore,
  officialCalendar
} from "@danchu/calendar"
import { day, days } from "@danchu/law"
import { dialogueNotice } from "@danchu/law/rules/complaint-dialogue"
import { complaintResolutionFirst } from "@danchu/law/rules/complaint-first"
import fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, it } from "vitest"
import { ruled, termOf } from "./ruling.js"

const stamp = "2026-11-23T15:30:00Z"
const entry: CalendarEntry = { uid: "1@ubnd.example.vn", on: day("2026-08-10"), summary: "Hạn" }
const feed = (...entries: readonly CalendarEntry[]) =>
  iCalendar({ name: "Hạn của UBND phường", stamp, entries })

/** What a feed can carry: line ends as one, no other control characters but the tab. */
const plain = (one: string) => one.replace(/\r\n|\r/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, "")

/** Read back by a parser that knows nothing of this package. */
const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")
const onlyEvent = (text: string) => {
  const [found] = events(text)
  if (!found) throw new Error("the feed has no event")
  return found
}

const found = deadline(ruled(complaintResolutionFirst, "2026-07-10"), day("2026-07-10"), officialCalendar)
const written = (reference: string) =>
  deadlineEntry(found, {
    reference,
    domain: "ubnd.example.vn",
    sequence: 2,
    reminders: [{ daysBefore: 3 }, { daysBefore: 0, at: "07:30" }]
  })

describe("a feed", () => {
  it("is the calendar that another program reads", () => {
    const calendar = new ICAL.Component(ICAL.parse(feed(written("H30.14-260710-0001"))))
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0")
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH")
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Hạn của UBND phường")
    const event = new ICAL.Event(onlyEvent(calendar.toString()))
    expect(event.uid).toBe("H30.14-260710-0001.complaint.resolve.first.2026-07-10@ubnd.example.vn")
    expect(event.summary).toBe("Hạn: giải quyết khiếu nại lần đầu · H30.14-260710-0001")
    expect([event.startDate.toString(), event.endDate.toString(), event.startDate.isDate]).toEqual([
      "2026-08-10",
      "2026-08-11",
      true
    ])
    expect(event.sequence).toBe(2)
    expect(event.description).toContain("4. Chủ nhật, ngày 09/08/2026 là ngày nghỉ cuối tuần")
    expect(event.component.getFirstPropertyValue("status")).toBe("CONFIRMED")
    expect(String(event.component.getFirstPropertyValue("dtstamp"))).toBe(stamp)
    expect(event.component.getFirstPropertyValue("categories")).toBe("complaint.resolve.first")
  })

  it("reminds three days before at eight, and on the day at half past seven", () => {
    const alarms = onlyEvent(feed(written("H1"))).getAllSubcomponents("valarm")
    expect(
      alarms.map(one => [one.getFirstPropertyValue("action"), String(one.getFirstPropertyValue("trigger"))])
    ).toEqual([
      ["DISPLAY", "-P2DT16H"],
      ["DISPLAY", "PT7H30M"]
    ])
  })

  it.each([
    [{ daysBefore: 1 }, "-PT16H"],
    [{ daysBefore: 1, at: "00:00" }, "-P1D"],
    [{ daysBefore: 0, at: "00:00" }, "PT0S"],
    [{ daysBefore: 2, at: "23:59" }, "-P1DT1M"]
  ])("writes the reminder %o as %s", (reminder, trigger) => {
    expect(feed({ ...entry, reminders: [reminder] })).toContain(`\r\nTRIGGER:${trigger}\r\n`)
  })

  it("ends every line with CRLF and none after 75 octets", () => {
    const lines = feed(written("H30.14-260710-0001"), entry).split("\r\n")
    expect(lines.at(-1)).toBe("")
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]/)
    }
    expect(lines.some(line => new TextEncoder().encode(line).length === 75)).toBe(true)
  })

  it("carries a cancelled entry", () => {
    expect(onlyEvent(feed({ ...entry, cancelled: true })).getFirstPropertyValue("status")).toBe("CANCELLED")
    expect(onlyEvent(feed(entry)).getFirstPropertyValue("status")).toBe("CONFIRMED")
    expect(feed(entry)).toContain("SEQUENCE:0\r\n")
    expect(feed(entry)).not.toMatch(/DESCRIPTION|CATEGORIES|VALARM/)
  })

  it("gives back every text, whatever it holds", () => {
    const kept = fc.string({ unit: "grapheme", maxLength: 200 }).map(one => one.normalize("NFC"))
    fc.assert(
      fc.property(kept, kept, (summary, description) => {
        const event = onlyEvent(feed({ ...entry, summary, description }))
        expect(event.getFirstPropertyValue("summary")).toBe(plain(summary))
        expect(event.getFirstPropertyValue("description")).toBe(plain(description))
      })
    )
    const hard = 'a,b;c\\n d\\\\e\nf: "g"; BEGIN:VEVENT'
    expect(onlyEvent(feed({ ...entry, summary: hard })).getFirstPropertyValue("summary")).toBe(hard)
  })

  it("keeps categories apart", () => {
    const [property] = onlyEvent(feed({ ...entry, categories: ["a,b", "c"] })).getAllProperties("categories")
    expect(property?.getValues()).toEqual(["a,b", "c"])
  })
})

describe("an entry", () => {
  it("tells the safe day where it is earlier", () => {
    const swapped = deadline(termOf(days(30)), day("2026-08-01"), officialCalendar)
    const of = (language: "vi" | "en") =>
      deadlineEntry(swapped, { reference: "H1", domain: "a.vn", language })
    expect(of("vi")).toMatchObject({ on: "2026-09-03", summary: "Hạn: test.term · H1 (an toàn: 31/08/2026)" })
    expect(of("en").summary).toBe("Due: test.term · H1 (safe: 2026-08-31)")
  })

  it("keeps its uid when a suspension moves its day", () => {
    const later = deadlineAfter(
      ruled(complaintResolutionFirst, "2026-07-10"),
      day("2026-07-10"),
      [
        {
          act: "suspension",
          under: complaintSuspension,
          ground: "force-majeure",
          decided: day("2026-07-20"),
          continued: day("2026-08-19"),
          evidence: "1"
        }
      ],
      officialCalendar
    )
    if (later._tag !== "Deadline") throw new Error(later._tag)
    const moved = deadlineEntry(later, { reference: "H1", domain: "a.vn" })
    expect(moved.uid).toBe(deadlineEntry(found, { reference: "H1", domain: "a.vn" }).uid)
    expect(moved.on).toBe("2026-09-08")
  })

  it("of a duty before an event stands on the last day in time", () => {
    const notice = lastDayBefore(ruled(dialogueNotice, "2026-11-27"), day("2026-11-27"), officialCalendar)
    expect(deadlineEntry(notice, { reference: "H1", domain: "a.vn" })).toMatchObject({
      on: "2026-11-22",
      summary: "Hạn: thông báo về việc tổ chức đối thoại · H1 (an toàn: 20/11/2026)"
    })
  })

  it.each([
    ["a name", { reference: "Nguyễn Văn A", domain: "a.vn" }],
    ["an empty reference", { reference: "", domain: "a.vn" }],
    ["a reference that begins with a dot", { reference: ".a", domain: "a.vn" }],
    ["a reference without end", { reference: "a".repeat(65), domain: "a.vn" }],
    ["a domain with a space", { reference: "H1", domain: "a vn" }],
    ["a domain in capitals", { reference: "H1", domain: "A.vn" }]
  ])("refuses %s", (_what, of) => {
    expect(() => deadlineEntry(found, of)).toThrow(expect.objectContaining({ _tag: "InvalidFeed" }))
  })
})

it.each([
  ["a local time", () => iCalendar({ name: "x", stamp: "2026-11-23T15:30:00", entries: [] })],
  ["an hour that no clock shows", () => iCalendar({ name: "x", stamp: "2026-11-23T25:30:00Z", entries: [] })],
  ["one uid twice", () => feed(entry, entry)],
  ["a reminder after the day", () => feed({ ...entry, reminders: [{ daysBefore: -1 }] })],
  ["half a day", () => feed({ ...entry, reminders: [{ daysBefore: 0.5 }] })]
])("refuses %s", (_what, ask) => {
  expect(ask).toThrow(expect.objectContaining({ _tag: "InvalidFeed" }))
})
