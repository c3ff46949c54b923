import {
  complaintSuspension,
  type Drawable,
  deadline,
  deadlineAfter,
  lastDayBefore,
  officialCalendar,
  projectedCalendar,
  timelinePicture,
  yearPicture
} from "@danchu/calendar"
import { day, days, hours, months, type Term, workingDays } from "@danchu/law"
import { dialogueNotice } from "@danchu/law/rules/complaint-dialogue"
import { complaintAcceptance, complaintResolutionFirst } from "@danchu/law/rules/complaint-first"
import { receptionReply } from "@danchu/law/rules/reception-intake"
import { describe, expect, it } from "vitest"
import { ruled, termOf } from "./ruling.js"

/** Fails where a tag is not closed in its order, or a bare & or < stands in a text. */
const wellFormed = (markup: string): void => {
  const open: string[] = []
  const rest = markup.replace(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
    (_all, closing, name, _attributes, empty) => {
      if (closing) expect(open.pop()).toBe(name)
      else if (!empty) open.push(name)
      return ""
    }
  )
  expect(open).toEqual([])
  expect(rest).not.toMatch(/<|&(?!(amp|lt|gt|quot);)/)
}
const titles = (markup: string) =>
  [...markup.matchAll(/<title[^>]*>([^<]*)<\/title>/g)].map(match => match[1])
const boxes = (markup: string, kind: string) =>
  [...markup.matchAll(new RegExp(`class="${kind}"`, "g"))].length
const described = (markup: string) => /<desc id="d">([^<]*)<\/desc>/.exec(markup)?.[1] ?? ""

describe("a year", () => {
  const picture = yearPicture(officialCalendar, 2026)

  it("is an image with a name and its days in words", () => {
    wellFormed(picture)
    expect(picture).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="t d"/)
    expect(titles(picture)[0]).toBe("Lịch làm việc, nghỉ lễ, tết năm 2026")
    expect(described(picture)).toContain("24/11/2026: nghỉ lễ, tết – Ngày Văn hóa Việt Nam")
    expect(described(picture)).toContain("22/08/2026: làm bù (cho ngày 31/08/2026)")
    expect(described(picture)).toContain("27/04/2026: Nghỉ bù Giỗ Tổ Hùng Vương")
    expect(picture).toBe(picture.normalize("NFC"))
  })

  it("draws all 365 days, and each kind of day in its own look", () => {
    expect([...picture.matchAll(/class="mid[^"]*">\d+</g)]).toHaveLength(365)
    // the last one of each is the legend's
    expect(boxes(picture, "holiday") - 1).toBe(12)
    expect(boxes(picture, "moved") - 1).toBe(1)
    expect(boxes(picture, "swap") - 1).toBe(2)
    expect(boxes(picture, "worked") - 1).toBe(2)
  })

  it("says aloud that a projection is one", () => {
    expect(titles(yearPicture(projectedCalendar(2030, 2030), 2030))[0]).toMatch(/^DỰ BÁO/)
  })

  it("of no edition is refused", () => {
    expect(() => yearPicture(officialCalendar, 2030)).toThrow(/2030/)
  })
})

const drawn = (term: Term, from: string) =>
  timelinePicture(deadline(termOf(term), day(from), officialCalendar))

describe("a derivation", () => {
  it("breaks a long name into lines that fit, and moves the weeks down", () => {
    const short = deadline(ruled(complaintAcceptance, "2026-08-26"), day("2026-08-26"), officialCalendar)
    const long = timelinePicture({ ...short, rule: receptionReply.id })
    const lines = [...long.matchAll(/class="h1">([^<]*)</g)].map(match => match[1] ?? "")
    expect(lines).toHaveLength(2)
    expect(lines.every(line => line.length <= 62)).toBe(true)
    expect(lines.join(" ")).toBe(titles(long)[0])
    const height = (markup: string) => Number(/ height="(\d+)" role/.exec(markup)?.[1])
    expect(height(long)).toBe(height(timelinePicture(short)) + 26)
  })
  it("is told in English without a Vietnamese word where English is asked for", () => {
    const found = deadline(ruled(complaintAcceptance, "2026-08-26"), day("2026-08-26"), officialCalendar)
    const english = timelinePicture(found, "en")
    wellFormed(english)
    expect(english).toMatch(/^<svg [^>]*lang="en"/)
    expect(titles(english)[0]).toBe("Acceptance of a first complaint: 7 working days")
    expect(english).toContain("DUE, until 24:00")
    expect(english).not.toMatch(/[ăâđêôơưáàảãạếềểễệ]/i)
    expect(boxes(english, "counted")).toBe(boxes(timelinePicture(found), "counted"))
  })

  it("numbers the days that count and marks the last one", () => {
    const picture = timelinePicture(
      deadline(ruled(complaintAcceptance, "2026-08-26"), day("2026-08-26"), officialCalendar)
    )
    wellFormed(picture)
    expect(titles(picture)[0]).toBe("Thụ lý khiếu nại lần đầu: 07 ngày làm việc")
    expect(titles(picture)).toEqual(
      expect.arrayContaining([
        "26/08/2026: mốc tính, không tính ngày này",
        "27/08/2026: ngày thứ 1",
        "31/08/2026: ngày nghỉ hoán đổi",
        "01/09/2026: ngày nghỉ lễ",
        "03/09/2026: ngày thứ 3",
        "09/09/2026: HẠN, đến 24 giờ; ngày thứ 7"
      ])
    )
    expect(described(picture)).toMatch(/^Hạn: hết Thứ Tư, ngày 09\/09\/2026\. 26\/08\/2026: mốc tính/)
  })

  it("shows where the term ended before it was moved", () => {
    const picture = drawn(days(30), "2026-08-02")
    expect(titles(picture)).toEqual(
      expect.arrayContaining([
        "01/09/2026: hết thời hạn, là ngày nghỉ lễ; ngày thứ 30; ngày nghỉ lễ",
        "02/09/2026: ngày nghỉ lễ",
        "03/09/2026: HẠN, đến 24 giờ"
      ])
    )
  })

  it("shows the days on which the clock stood still", () => {
    const found = deadlineAfter(
      ruled(complaintResolutionFirst, "2026-07-10"),
      day("2026-07-10"),
      [
        {
          act: "suspension",
          under: complaintSuspension,
          ground: "force-majeure",
          decided: day("2026-07-20"),
          continued: day("2026-08-12"),
          evidence: "1/QĐ"
        }
      ],
      officialCalendar
    )
    const picture = timelinePicture(found as Drawable)
    expect(boxes(picture, "stopped") - 1).toBe(23)
    expect(titles(picture)).toEqual(
      expect.arrayContaining([
        "20/07/2026: tạm đình chỉ từ hết ngày; ngày thứ 10",
        "21/07/2026: không tính vào thời hạn",
        "12/08/2026: quyết định tiếp tục, tính từ hôm sau; không tính vào thời hạn",
        "13/08/2026: ngày thứ 11"
      ])
    )
  })

  it("shows the other readings and the safe day", () => {
    const picture = drawn(days(30), "2026-08-01")
    expect(picture).toContain("· an toàn: Thứ Hai, ngày 31/08/2026")
    expect(boxes(picture, "maybe")).toBe(2)
    expect(picture).toContain("31/08: hết thời hạn, là ngày nghỉ hoán đổi; an toàn theo mọi cách hiểu")
  })

  it("counts back from an event", () => {
    const notice = lastDayBefore(ruled(dialogueNotice, "2026-11-27"), day("2026-11-27"), officialCalendar)
    expect(titles(timelinePicture(notice))).toEqual(
      expect.arrayContaining([
        "27/11/2026: sự kiện, không tính ngày này",
        "26/11/2026: ngày thứ 1",
        "22/11/2026: HẠN, đến 24 giờ; ngày thứ 5; ngày nghỉ cuối tuần",
        "20/11/2026: an toàn theo mọi cách hiểu"
      ])
    )
  })

  it("leaves out the quiet weeks of a long term, and says how many", () => {
    const picture = drawn(days(90), "2026-05-30")
    expect(picture).toContain("⋯ 10 tuần ⋯")
    expect(picture).not.toContain("ngày thứ 30<")
    expect(titles(picture)).toContain("28/08/2026: HẠN, đến 24 giờ; ngày thứ 90")
    expect(drawn(days(24), "2026-05-30")).not.toContain("tuần")
  })

  it("draws months without numbering their days, and hours with their time", () => {
    expect(drawn(months(1), "2026-03-02")).not.toContain("ngày thứ")
    const found = deadline(termOf(hours(24)), day("2026-11-20"), officialCalendar, { at: "09:15" })
    expect(titles(timelinePicture(found))[0]).toBe("Test.term: 24 giờ")
    expect(described(timelinePicture(found))).toMatch(/^Hạn: 09:15 Thứ Bảy/)
  })

  it("says that a forecast is one", () => {
    const found = deadline(termOf(workingDays(5)), day("2030-03-04"), projectedCalendar(2030, 2030))
    expect(timelinePicture(found)).toContain("(dự báo)")
  })

  it("escapes what it is given", () => {
    const found = { ...deadline(termOf(days(5)), day("2026-07-06"), officialCalendar), rule: `<a "&"b>` }
    wellFormed(timelinePicture(found))
    expect(titles(timelinePicture(found))[0]).toBe("&lt;a &quot;&amp;&quot;b&gt;: 05 ngày")
  })
})

const fill = (css: string, name: string) =>
  new RegExp(`(?:^|[},\\n])${name.replace(".", "\\.")}(?:,[^{]*)?\\{[^}]*?fill:(#[0-9a-f]{6})`, "m").exec(
    css
  )?.[1]
const luminance = (colour: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const ratio = (a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

describe("contrast", () => {
  const [light = "", dark = ""] = (
    /<style>([\s\S]*)<\/style>/.exec(yearPicture(officialCalendar, 2026))?.[1] ?? ""
  ).split("@media")
  it.each([
    ["text", ".page"],
    ["text", ".plain"],
    ["text", ".counted"],
    ["text", ".stopped"],
    [".small", ".page"],
    [".muted", ".weekend"],
    [".muted", ".page"],
    [".onred", ".holiday"],
    [".onred", ".last"],
    [".red", ".moved"],
    [".amber", ".swap"],
    [".green", ".worked"]
  ])("%s on %s can be read, light and dark", (words, ground) => {
    for (const css of [light, dark]) {
      const [a, b] = [fill(css, words), fill(css, ground)]
      if (!a || !b) throw new Error(`${words} or ${ground} has no colour`)
      expect(ratio(a, b)).toBeGreaterThanOrEqual(ground === ".holiday" || ground === ".last" ? 3.5 : 4.5)
    }
  })
})
