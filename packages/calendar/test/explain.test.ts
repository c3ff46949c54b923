import {
  complaintObstacle,
  complaintSuspension,
  continuousDuty,
  deadline,
  deadlineAfter,
  denunciationExtension,
  type Explicable,
  explain,
  lastDayBefore,
  officialCalendar,
  projectedCalendar,
  timelinePicture
} from "@danchu/calendar"
import { cite, day, days, hours, paraphrased, type Term, Timeline, workingDays, years } from "@danchu/law"
import { dialogueNotice } from "@danchu/law/rules/complaint-dialogue"
import {
  complaintAcceptance,
  complaintLimitation,
  complaintResolutionFirst
} from "@danchu/law/rules/complaint-first"
import { denunciationResolution } from "@danchu/law/rules/denunciation"
import { boardDuration } from "@danchu/law/rules/disclosure-terms"
import { describe, expect, it } from "vitest"
import { ruled, termOf } from "./ruling.js"

const resolution = ruled(complaintResolutionFirst, "2026-07-10")
const accepted = day("2026-07-10")
/** The lines without their citations. */
const told = (result: Explicable, language: "vi" | "en") =>
  explain(result, language)
    .split("\n")
    .map(line => line.replace(/ ?(Căn cứ|Basis): .*/, ""))

it("tells a citizen the day first, then every step", () => {
  expect(told(deadline(resolution, accepted, officialCalendar), "vi")).toEqual([
    "Việc: giải quyết khiếu nại lần đầu (complaint.resolve.first).",
    "Hạn: hết Thứ Hai, ngày 10/08/2026.",
    "1. Mốc tính thời hạn (ngày thụ lý): Thứ Sáu, ngày 10/07/2026; ngày này không tính.",
    "2. Bắt đầu tính từ ngày tiếp theo: Thứ Bảy, ngày 11/07/2026.",
    "3. Thời hạn 30 ngày kết thúc vào Chủ nhật, ngày 09/08/2026.",
    "4. Chủ nhật, ngày 09/08/2026 là ngày nghỉ cuối tuần, nên thời hạn kết thúc vào ngày làm việc tiếp theo: Thứ Hai, ngày 10/08/2026.",
    "5. Hạn là 24:00 Thứ Hai, ngày 10/08/2026.",
    "Những ngày nghỉ không tính: Chủ nhật, ngày 09/08/2026 (ngày nghỉ cuối tuần)."
  ])
  expect(told(deadline(resolution, accepted, officialCalendar), "en")).toEqual([
    "Duty: resolution of a first complaint (complaint.resolve.first).",
    "Due by the end of Mon 2026-08-10.",
    "1. Trigger (acceptance): Fri 2026-07-10; this day is not counted.",
    "2. Counting starts on the next day: Sat 2026-07-11.",
    "3. The term of 30 days ends on Sun 2026-08-09.",
    "4. Sun 2026-08-09 is a weekend, so the term ends on the next working day: Mon 2026-08-10.",
    "5. Due: 24:00 Mon 2026-08-10.",
    "Days off passed over: Sun 2026-08-09 (a weekend)."
  ])
})

it("says of a working-day term that begins on a Friday that it starts on Saturday, not that Saturday counts", () => {
  const term = deadline(ruled(complaintAcceptance, "2026-07-10"), day("2026-07-10"), officialCalendar)
  expect(told(term, "vi")).toContain("2. Bắt đầu tính từ ngày tiếp theo: Thứ Bảy, ngày 11/07/2026.")
  expect(told(term, "en").at(-1)).toContain("Sat 2026-07-11")
})

it("gives each step its clause and the words that were read", () => {
  const lines = explain(deadline(resolution, accepted, officialCalendar), "vi").split("\n")
  const clause = (line: number) => lines[line]?.replace(/.*Căn cứ: /, "")
  expect(clause(2)).toContain(
    "khoản 3 Điều 147 Bộ luật Dân sự số 91/2015/QH13: “ngày xảy ra sự kiện không được tính"
  )
  expect(lines[3]).not.toContain("Căn cứ")
  expect(clause(4)).toContain(
    "Điều 28 Luật Khiếu nại số 02/2011/QH13: “không quá 30 ngày, kể từ ngày thụ lý”"
  )
  expect(clause(4)).toContain("khoản 1 Điều 148")
  expect(clause(5)).toContain("khoản 5 Điều 148")
  expect(clause(6)).toContain("khoản 6 Điều 148")
})

it("tells the other reading, its basis and the safe day", () => {
  const found = deadline(ruled(complaintAcceptance, "2026-05-04"), day("2026-05-04"), officialCalendar)
  expect(explain(found, "vi")).toContain(
    "Cách hiểu khác: một văn bản khác đang có hiệu lực quy định khác → Thứ Hai, ngày 18/05/2026. Căn cứ: khoản 1 Điều 16 Nghị định số 124/2020/NĐ-CP."
  )
  expect(told(found, "vi").at(-1)).toBe("An toàn theo mọi cách hiểu: Thứ Năm, ngày 14/05/2026.")
  expect(explain(found, "en")).toContain(
    "Another reading: the decree counts working days where the law counts days"
  )
})

describe("acts on the clock", () => {
  const act = {
    act: "suspension",
    under: complaintSuspension,
    ground: "force-majeure",
    decided: day("2026-07-20"),
    continued: day("2026-08-19"),
    evidence: null
  } as const

  it("a stop, its end and its notices", () => {
    expect(told(deadlineAfter(resolution, accepted, [act], officialCalendar), "vi").slice(1)).toEqual([
      "Hạn: hết Thứ Ba, ngày 08/09/2026.",
      "1. Mốc tính thời hạn (ngày thụ lý): Thứ Sáu, ngày 10/07/2026; ngày này không tính.",
      "2. Bắt đầu tính từ ngày tiếp theo: Thứ Bảy, ngày 11/07/2026.",
      "3. Tạm đình chỉ từ hết Thứ Hai, ngày 20/07/2026; còn lại 20 ngày.",
      "4. Tiếp tục giải quyết theo quyết định của Thứ Tư, ngày 19/08/2026; tính tiếp 20 ngày còn lại từ ngày hôm sau.",
      "5. Thời hạn 30 ngày kết thúc vào Thứ Ba, ngày 08/09/2026.",
      "6. Hạn là 24:00 Thứ Ba, ngày 08/09/2026.",
      "Cách hiểu khác: tính cả ngày ban hành quyết định tiếp tục giải quyết → Thứ Hai, ngày 07/09/2026.",
      "An toàn theo mọi cách hiểu: Thứ Hai, ngày 07/09/2026.",
      "Quyết định của Thứ Hai, ngày 20/07/2026 phải gửi chậm nhất Thứ Năm, ngày 23/07/2026.",
      "Quyết định của Thứ Tư, ngày 19/08/2026 phải gửi chậm nhất Thứ Bảy, ngày 22/08/2026.",
      "Lưu ý: Chưa nêu văn bản chứng minh việc tạm dừng hoặc gia hạn."
    ])
  })

  it("a clock that stands still has no day", () => {
    const found = deadlineAfter(resolution, accepted, [{ ...act, continued: null }], officialCalendar)
    expect(told(found, "vi").slice(1, 5)).toEqual([
      "Thời hạn đang tạm dừng từ hết Thứ Hai, ngày 20/07/2026, còn lại 20 ngày; chưa có hạn cuối cùng cho đến khi thời hạn được tính tiếp.",
      "1. Mốc tính thời hạn (ngày thụ lý): Thứ Sáu, ngày 10/07/2026; ngày này không tính.",
      "2. Bắt đầu tính từ ngày tiếp theo: Thứ Bảy, ngày 11/07/2026.",
      "3. Tạm đình chỉ từ hết Thứ Hai, ngày 20/07/2026; còn lại 20 ngày."
    ])
    expect(told(found, "en")[1]).toBe(
      "The clock stands still since the end of Mon 2026-07-20, with 20 days left; there is no last day before it runs again."
    )
  })

  it("a refusal is told with its article", () => {
    const found = deadlineAfter(resolution, accepted, [{ ...act, ground: "busy" }], officialCalendar)
    expect(told(found, "vi").slice(1, 2)).toEqual([
      "Tạm đình chỉ vào Thứ Hai, ngày 20/07/2026 không được chấp nhận: căn cứ đưa ra không có trong danh mục của luật."
    ])
    expect(explain(found, "vi")).toContain("điểm b khoản 1 Điều 11a")
    expect(told(found, "en")[1]).toBe(
      "The suspension of Mon 2026-07-20 is not allowed: the ground is not in the law's closed list."
    )
  })

  it("an obstacle and an extension", () => {
    const ill = deadlineAfter(
      ruled(complaintLimitation, "2026-07-10"),
      accepted,
      [
        {
          act: "obstacle",
          under: complaintObstacle,
          ground: "illness",
          from: day("2026-08-01"),
          to: day("2026-08-10"),
          evidence: "x"
        }
      ],
      officialCalendar
    )
    expect(told(ill, "vi").slice(4, 6)).toEqual([
      "3. Có trở ngại từ Thứ Bảy, ngày 01/08/2026; còn lại 69 ngày.",
      "4. Trở ngại kéo dài đến hết Thứ Hai, ngày 10/08/2026; thời gian này không tính vào thời hiệu."
    ])
    expect(told(ill, "en").slice(4, 6)).toEqual([
      "3. An obstacle from Sat 2026-08-01, with 69 days left.",
      "4. The obstacle lasted to the end of Mon 2026-08-10; its days are not counted."
    ])
    const longer = deadlineAfter(
      ruled(denunciationResolution, "2026-07-01"),
      day("2026-07-01"),
      [
        {
          act: "extension",
          under: denunciationExtension,
          ground: "complex",
          decided: day("2026-07-30"),
          by: days(30),
          evidence: "x"
        }
      ],
      officialCalendar
    )
    expect(told(longer, "vi")[4]).toBe(
      "3. Gia hạn thêm 30 ngày theo quyết định của Thứ Năm, ngày 30/07/2026."
    )
    expect(told(longer, "vi")[5]).toBe(
      "4. Thời hạn 30 ngày và 30 ngày gia hạn kết thúc vào Chủ nhật, ngày 30/08/2026."
    )
    expect(told(longer, "en")[5]).toBe(
      "4. The term of 30 days and 30 days of extension ends on Sun 2026-08-30."
    )
    if (longer._tag !== "Deadline") throw new Error(longer._tag)
    expect(timelinePicture(longer)).toContain("Giải quyết tố cáo: 30 ngày và 30 ngày gia hạn")
    expect(timelinePicture(longer)).toContain("30/07: gia hạn thêm 30 ngày")
    expect(told(longer, "en")[4]).toBe("3. Extended by 30 days by the decision of Thu 2026-07-30.")
  })
})

const posted = (asOf: string, ...spans: readonly (readonly [string, string | null])[]) =>
  continuousDuty(
    ruled(boardDuration, "2026-10-01"),
    spans.map(([from, to]) => ({ from: day(from), to: to === null ? null : day(to) })),
    day(asOf)
  )
expect(told(posted("2026-10-20", ["2026-09-01", "2026-09-05"], ["2026-10-01", null]), "vi").slice(1)).toEqual(
  [
    "Đang thực hiện, chưa đủ thời gian.",
    "Bị gián đoạn: từ Thứ Ba, ngày 01/09/2026 đến Thứ Bảy, ngày 05/09/2026, không đủ thời gian.",
    "1. Mốc tính thời hạn (ngày niêm yết): Thứ Năm, ngày 01/10/2026; ngày này không tính.",
    "2. Bắt đầu tính từ ngày tiếp theo: Thứ Sáu, ngày 02/10/2026.",
    "3. Đủ 30 ngày vào cuối Thứ Bảy, ngày 31/10/2026.",
    "Cách hiểu khác: tính cả ngày bắt đầu niêm yết, thông báo → Thứ Sáu, ngày 30/10/2026.",
    "An toàn theo mọi cách hiểu: Thứ Bảy, ngày 31/10/2026."
  ]
)

describe("other duties", () => {
  it("before an event", () => {
    const found = lastDayBefore(ruled(dialogueNotice, "2026-11-27"), day("2026-11-27"), officialCalendar)
    expect(told(found, "vi")).toEqual([
      "Việc: thông báo về việc tổ chức đối thoại (complaint.dialogue-notice).",
      "Hạn: hết Chủ nhật, ngày 22/11/2026.",
      "1. Mốc tính ngược (ngày đối thoại): Thứ Sáu, ngày 27/11/2026; ngày này không tính.",
      "2. Hạn là 24:00 Chủ nhật, ngày 22/11/2026.",
      "Những ngày nghỉ không tính: Thứ Bảy, ngày 21/11/2026 (ngày nghỉ cuối tuần); Chủ nhật, ngày 22/11/2026 (ngày nghỉ cuối tuần).",
      "Cách hiểu khác: ngày cuối cùng là ngày nghỉ nên thực hiện vào ngày làm việc liền trước → Thứ Sáu, ngày 20/11/2026.",
      "An toàn theo mọi cách hiểu: Thứ Sáu, ngày 20/11/2026.",
      "Lưu ý: Ngày cuối cùng còn kịp là ngày nghỉ; nên làm xong vào ngày làm việc liền trước."
    ])
    expect(told(found, "en")[2]).toBe(
      "1. Counted back from (the day of the dialogue): Fri 2026-11-27; this day is not counted."
    )
  })

  it("of a length", () => {
    expect(told(posted("2026-10-20", ["2026-10-01", "2026-10-05"]), "en").slice(1)).toEqual([
      "Interrupted; it starts again from the beginning.",
      "Interrupted: from Thu 2026-10-01 to Mon 2026-10-05, not long enough."
    ])
    expect(told(posted("2026-10-20"), "en").slice(1)).toEqual(["Not started."])
    expect(told(posted("2026-12-01", ["2026-10-01", null]), "en")[1]).toBe("Long enough.")
  })
})

describe("cautions", () => {
  it.each([
    ["the Code before 2017", deadline(termOf(days(5)), day("2016-03-01"), officialCalendar), "33/2005/QH11"],
    ["29 February", deadline(termOf(years(1)), day("2024-02-29"), officialCalendar), "29/02"],
    [
      "hours",
      deadline(termOf(hours(2)), day("2026-11-20"), officialCalendar, { at: "08:00" }),
      "khoản 5 Điều 148"
    ],
    ["a swapped Monday", deadline(termOf(days(30)), day("2026-08-01"), officialCalendar), "hoán đổi"],
    ["a projection", deadline(termOf(days(5)), day("2030-03-01"), projectedCalendar(2028, 2031)), "dự báo"]
  ])("of %s are told in Vietnamese", (_what, found, words) => {
    expect(explain(found, "vi")).toMatch(new RegExp(`Lưu ý: .*${words}`))
  })

  it("of a paraphrase once, in either language", () => {
    const term = Timeline.enacted<Term>(
      "2020-01-01",
      paraphrased("02/2011/QH13", "Đ27", "ten days"),
      workingDays(10)
    )
    const ruling = ruled({ id: "test", on: date => term.on(date, "test") }, "2026-07-01")
    const found = deadline(ruling, day("2026-07-01"), officialCalendar)
    expect(found.cautions).toEqual(["paraphrase"])
    expect(explain(found, "en").match(/paraphrase/g)).toHaveLength(1)
    expect(explain(found, "vi")).toContain("Lưu ý: Quy định này chưa đọc được nguyên văn")
    expect(explain(found, "vi")).toContain(
      "Điều 27 Luật Khiếu nại số 02/2011/QH13 (chưa đọc được nguyên văn)"
    )
    expect(explain(found, "vi")).not.toContain("tiếng Anh")
  })

  it("that only English has are told in English", () => {
    const plain = deadline(resolution, accepted, officialCalendar)
    expect(explain({ ...plain, warnings: ["No transitional clause."] }, "vi")).toContain(
      "Lưu ý (tiếng Anh): No transitional clause."
    )
  })
})

it("tells the hour of a term in hours", () => {
  const found = deadline(termOf(hours(24)), day("2026-11-20"), officialCalendar, { at: "09:15" })
  expect(told(found, "vi").slice(0, 2)).toEqual(["Việc: test.term.", "Hạn: 09:15 Thứ Bảy, ngày 21/11/2026."])
  expect(told(found, "en")[1]).toBe("Due by 09:15 Sat 2026-11-21.")
})

it("tells a short month", () => {
  const month: Term = { kind: "within", count: 1, unit: "month" }
  expect(told(deadline(termOf(month), day("2026-01-31"), officialCalendar), "vi")[4]).toBe(
    "3. Thời hạn 01 tháng: tháng kết thúc không có ngày tương ứng nên kết thúc vào ngày cuối tháng, Thứ Bảy, ngày 28/02/2026."
  )
  expect(told(deadline(termOf(month), day("2026-01-31"), officialCalendar), "en")[4]).toBe(
    "3. The term of 1 month ends in a month without that day, so on its last day: Sat 2026-02-28."
  )
})

it("cites words that were read, and only those, in quotation marks", () => {
  const timeline = Timeline.enacted<Term>(
    "2020-01-01",
    cite("02/2011/QH13", "Đ27", "07 ngày làm việc"),
    workingDays(7)
  )
  const ruling = ruled({ id: "test", on: date => timeline.on(date, "test") }, "2026-07-01")
  expect(explain(deadline(ruling, day("2026-07-01"), officialCalendar), "en")).toContain(
    "02/2011/QH13: “07 ngày làm việc”"
  )
})
