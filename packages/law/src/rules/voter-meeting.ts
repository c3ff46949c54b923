import { cite, recalled, WHOLE } from "../citation.js"
import { ground } from "../ground.js"
import { cadence } from "../quantity.js"
import { flag, rule } from "../rule.js"
import { Timeline } from "../timeline.js"
import { voterMeetingsUnread } from "./democracy-earlier.js"

/** NQLT 72/2025/NQLT Đ18–24: the meetings of deputies with voters. */

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"
const by100 = { instrument: "100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN", at: "Đ1" } as const

const kinds = [
  ground(
    "1",
    cite(resolution, "Đ18.k1", "trước kỳ họp thường lệ"),
    "trước kỳ họp thường lệ",
    "before an ordinary session"
  ),
  ground(
    "2",
    cite(resolution, "Đ18.k2", "sau kỳ họp thường lệ"),
    "sau kỳ họp thường lệ",
    "after an ordinary session"
  ),
  ground(
    "3",
    cite(resolution, "Đ18.k3", "trước và sau kỳ họp không thường lệ"),
    "trước và sau kỳ họp không thường lệ, chuyên đề",
    "around an extraordinary or thematic session"
  ),
  ground(
    "4",
    cite(resolution, "Đ18.k4", "ngoài địa bàn tỉnh, thành phố"),
    "ngoài địa bàn tỉnh (đại biểu Quốc hội)",
    "outside the province"
  ),
  ground(
    "5",
    cite(resolution, "Đ18.k5", "ngoài đơn vị bầu cử"),
    "ngoài đơn vị bầu cử (đại biểu Hội đồng nhân dân)",
    "outside the constituency"
  ),
  ground(
    "6",
    cite(resolution, "Đ18.k6", "Tiếp xúc cử tri nơi cư trú"),
    "nơi cư trú",
    "where the deputy lives"
  ),
  ground(
    "7",
    cite(resolution, "Đ18.k7", "Tiếp xúc cử tri nơi làm việc"),
    "nơi làm việc",
    "where the deputy works"
  ),
  ground(
    "8",
    cite(resolution, "Đ18.k8", "Tiếp xúc cử tri theo chuyên đề, lĩnh vực"),
    "theo chuyên đề, lĩnh vực",
    "by topic"
  ),
  ground("9", cite(resolution, "Đ18.k9", "Tiếp xúc cử tri theo đối tượng"), "theo đối tượng", "by group")
] as const

/** Đ18 — nine kinds. */
export const voterMeetingKinds = rule("voter.meeting-kinds", {
  label: { vi: "hoạt động tiếp xúc cử tri", en: "kinds of voter meeting" },
  is: voterMeetingsUnread("the kinds of meeting").amended(
    "2025-02-20",
    cite(resolution, "Đ18.k1", "Tiếp xúc cử tri định kỳ"),
    kinds
  )
})

/** Đ19 — two forms in three ways. */
export const voterMeetingForms = rule("voter.meeting-forms", {
  label: { vi: "hình thức, phương thức tiếp xúc cử tri", en: "forms and ways of meeting" },
  is: voterMeetingsUnread("the forms of meeting").amended(
    "2025-02-20",
    cite(resolution, "Đ19.k1.a", "Hội nghị tiếp xúc cử tri"),
    { forms: ["conference", "individual-or-group"], ways: ["in-person", "online", "mixed"] } as const,
    cite(resolution, "Đ19.k1.b", "Gặp gỡ, tiếp xúc với cá nhân hoặc nhóm cử tri"),
    cite(resolution, "Đ19.k2.c", "Tiếp xúc cử tri trực tiếp kết hợp trực tuyến")
  )
})

/** Đ21.1 — a conference before and after ordinary sessions of the Assembly, before those of a People's Council. */
export const mandatoryConference = rule("voter.conference-mandatory", {
  label: { vi: "trường hợp phải tổ chức hội nghị tiếp xúc cử tri", en: "when a conference must be held" },
  is: voterMeetingsUnread("when a conference is held").amended(
    "2025-02-20",
    cite(
      resolution,
      "Đ21.k1",
      "trước và sau kỳ họp thường lệ Quốc hội, trước kỳ họp thường lệ của Hội đồng nhân dân"
    ),
    [
      "before-ordinary-assembly-session",
      "after-ordinary-assembly-session",
      "before-ordinary-council-session"
    ] as const
  )
})

/** Đ21.2 — since 2025-09-26 the conference after an ordinary session of a People's Council is optional too. */
export const optionalConference = rule("voter.conference-optional", {
  label: { vi: "trường hợp có thể không tổ chức hội nghị", en: "when a conference may be left out" },
  is: Timeline.unread(
    "2025-02-20",
    "Điều 21 was read as amended on 2025-09-26, not in its first wording",
    cite(resolution, "Đ21.k1", "Hội nghị tiếp xúc cử tri được tổ chức theo chương trình, kế hoạch")
  ).amended(
    "2025-09-26",
    cite(resolution, "Đ21.k2", "có thể tổ chức hoặc không tổ chức hội nghị tiếp xúc cử tri", by100),
    [
      "after-ordinary-council-session",
      "extraordinary-or-thematic-session",
      "residence",
      "workplace",
      "topic-or-group",
      "disaster"
    ] as const
  )
})

const steps = [
  ground(
    "a",
    cite(resolution, "Đ24.k1.a", "chủ trì, tuyên bố lý do, giới thiệu đại biểu Quốc hội"),
    "Mặt trận khai mạc",
    "the Front opens"
  ),
  ground(
    "b",
    cite(resolution, "Đ24.k1.b", "báo cáo với cử tri về mục đích, yêu cầu và nội dung"),
    "đại biểu báo cáo",
    "the deputy reports"
  ),
  ground(
    "c",
    cite(resolution, "Đ24.k1.c", "Cử tri phát biểu ý kiến, kiến nghị"),
    "cử tri phát biểu",
    "voters speak"
  ),
  ground(
    "d",
    cite(resolution, "Đ24.k1.d", "giải quyết và trả lời kiến nghị của cử tri thuộc thẩm quyền"),
    "cơ quan trả lời",
    "the authorities answer"
  ),
  ground(
    "đ",
    cite(resolution, "Đ24.k1.đ", "phát biểu ý kiến ghi nhận, giải trình, tiếp thu"),
    "đại biểu tiếp thu",
    "the deputy responds"
  ),
  ground(
    "e",
    cite(resolution, "Đ24.k1.e", "tuyên bố kết thúc hội nghị"),
    "Mặt trận kết thúc",
    "the Front closes"
  )
] as const

/** Đ24.1 — six steps; at a workplace its head or the union's chair presides (Đ24.2). */
export const voterMeetingProgramme = rule("voter.meeting-programme", {
  label: { vi: "chương trình hội nghị tiếp xúc cử tri", en: "the programme of a conference" },
  is: voterMeetingsUnread("the programme").amended(
    "2025-02-20",
    cite(resolution, "Đ24.k1.a", "tuyên bố lý do, giới thiệu đại biểu Quốc hội, đại biểu Hội đồng nhân dân"),
    steps,
    cite(resolution, "Đ24.k2.a", "Thủ trưởng hoặc Chủ tịch Công đoàn (nếu có) nơi tổ chức hội nghị")
  )
})

/** Đ22 — deputies of the Assembly and of the province, and those of two councils, may meet voters together. */
export const jointMeetings = rule("voter.joint-meetings", {
  label: { vi: "đại biểu các cấp cùng tiếp xúc cử tri", en: "which deputies may meet voters together" },
  is: Timeline.unread(
    "2025-02-20",
    "Điều 22 was read as amended on 2025-09-26, not in its first wording",
    cite(resolution, "Đ22.k1", "xem xét, quyết định", by100)
  ).amended(
    "2025-09-26",
    cite(
      resolution,
      "Đ22.k1",
      "Đại biểu Quốc hội, đại biểu Hội đồng nhân dân cấp tỉnh có thể cùng tiếp xúc cử tri",
      by100
    ),
    [
      ["assembly", "provincial-council"],
      ["provincial-council", "commune-council"]
    ] as const,
    cite(resolution, "Đ22.k2", "Đại biểu Hội đồng nhân dân hai cấp có thể cùng tiếp xúc cử tri", by100)
  )
})

/** A People's Council meets twice a year at least (Luật 72/2025 Đ34.2), each time after a conference with voters. */
export const councilDeputyMeetings = rule("voter.council-deputy-meetings", {
  label: {
    vi: "số lần tiếp xúc cử tri của đại biểu Hội đồng nhân dân",
    en: "conferences of council deputies in a year"
  },
  is: Timeline.enacted(
    "2005-04-02",
    recalled("753/2005/UBTVQH11", WHOLE, "tiếp xúc cử tri trước và sau kỳ họp"),
    cadence(2, "year")
  )
    .unread(
      "2025-02-20",
      "how often a council met under the laws of 2015 and 2025-02 was not read",
      cite("72/2025/QH15", "Đ51.k2", "Luật Tổ chức chính quyền địa phương số 65/2025/QH15 hết hiệu lực")
    )
    .amended(
      "2025-06-16",
      cite("72/2025/QH15", "Đ34.k2", "Hội đồng nhân dân họp mỗi năm ít nhất 02 kỳ"),
      cadence(2, "year"),
      cite(resolution, "Đ21.k1", "trước kỳ họp thường lệ của Hội đồng nhân dân")
    )
})

/** NQLT 525/2012 — deputies met voters before and after sessions; it is only remembered. */
export const earlierMeetings = rule("voter.meetings-before-2025", {
  label: { vi: "tiếp xúc cử tri trước năm 2025", en: "voter meetings under the resolution of 2012" },
  is: Timeline.enacted(
    "2012-09-27",
    recalled("525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN", WHOLE, "tiếp xúc cử tri trước và sau kỳ họp"),
    ["before-session", "after-session"] as const
  ).repealed(
    "2025-02-20",
    cite(resolution, "Đ58.k2", "Nghị quyết này thay thế Nghị quyết liên tịch số 525/2012")
  )
})

/** Đ5.1 — voters are told "thời gian, địa điểm, hình thức, nội dung". */
export const voterMeetingNoticeContents = rule("voter.meeting-notice-contents", {
  label: { vi: "nội dung thông báo tiếp xúc cử tri", en: "what voters are told of a meeting" },
  is: voterMeetingsUnread("what voters are told").amended(
    "2025-02-20",
    cite(resolution, "Đ5.k1", "được thông tin về thời gian, địa điểm, hình thức, nội dung tiếp xúc cử tri"),
    ["time", "place", "form", "content"] as const
  )
})

/** How many conferences are owed before and after each ordinary session. */
export interface ConferencesAroundSession {
  readonly kind: "sessional"
  readonly before: number
  readonly after: number
}

const aroundAssembly = voterMeetingsUnread("conferences around a session").amended<ConferencesAroundSession>(
  "2025-02-20",
  cite(resolution, "Đ21.k1", "theo định kỳ trước và sau kỳ họp thường lệ Quốc hội"),
  { kind: "sessional", before: 1, after: 1 }
)
const aroundCouncil = voterMeetingsUnread("conferences around a session")
  .unread(
    "2025-02-20",
    "Điều 21 was read as amended on 2025-09-26, not in its first wording",
    cite(resolution, "Đ21.k1", "trước kỳ họp thường lệ của Hội đồng nhân dân")
  )
  .amended<ConferencesAroundSession>(
    "2025-09-26",
    cite(resolution, "Đ21.k1", "trước kỳ họp thường lệ của Hội đồng nhân dân"),
    { kind: "sessional", before: 1, after: 0 },
    cite(resolution, "Đ21.k2", "sau kỳ họp thường lệ Hội đồng nhân dân", by100)
  )

/** Đ21 — before and after each ordinary session of the Assembly, before each of a People's Council. */
export const conferencesAroundSession = rule("voter.conferences-around-session", {
  label: {
    vi: "hội nghị tiếp xúc cử tri trước, sau kỳ họp thường lệ",
    en: "conferences owed around an ordinary session"
  },
  facts: { council: flag("của Hội đồng nhân dân", "of a People's Council") },
  is: facts => (facts.council ? aroundCouncil : aroundAssembly)
})
