import { cite } from "../citation.js"
import { days, moreThanShare, type Range, range, workingDays, workingDaysBefore, years } from "../quantity.js"
import { flag, rule } from "../rule.js"
import type { Timeline } from "../timeline.js"
import { inspectionLawUnread, unionKeepsItsPart } from "./democracy-earlier.js"
import { notFullyBudgetPaid } from "./democracy-facts.js"

/** Luật 10/2022/QH15 Đ60–63; NĐ 59/2023/NĐ-CP Đ21–22: the people's inspection board of an agency. */

const law = "10/2022/QH15"
const decree = "59/2023/NĐ-CP"
const facts = { "not-fully-budget-paid": notFullyBudgetPaid }

const none = inspectionLawUnread("small agencies").amended<Range>(
  "2023-07-01",
  cite(
    law,
    "Đ60.k1.p3",
    "có từ 07 cán bộ, công chức, viên chức, người lao động trở xuống hoặc trong các trường hợp đặc thù"
  ),
  range(0, 0)
)
const larger = inspectionLawUnread("the size of a board").amended<Range>(
  "2023-07-01",
  cite(law, "Đ60.k1.p2", "có tính chất đặc thù hoặc hoạt động phân tán"),
  range(3, null),
  cite(law, "Đ60.k1", "gồm từ 03 đến 09 thành viên")
)
const usual = inspectionLawUnread("the size of a board").amended<Range>(
  "2023-07-01",
  cite(law, "Đ60.k1", "gồm từ 03 đến 09 thành viên"),
  range(3, 9)
)

/** Đ60.1 — three to nine; more where the agency is special or scattered; none with seven staff or fewer. */
export const staffBoardSize = rule("agency.inspection-board.size", {
  label: {
    vi: "số thành viên Ban Thanh tra nhân dân ở cơ quan, đơn vị",
    en: "members of the agency's board"
  },
  facts: {
    "seven-or-fewer-staff": flag(
      "có từ 07 người trở xuống hoặc đặc thù",
      "seven staff or fewer, or a special case"
    ),
    "special-or-scattered": flag("có tính chất đặc thù hoặc hoạt động phân tán", "special or scattered")
  },
  is: f => (f["seven-or-fewer-staff"] ? none : f["special-or-scattered"] ? larger : usual)
})

/** Đ60.3 — "Nhiệm kỳ của Ban Thanh tra nhân dân là 02 năm". */
export const staffBoardTerm = rule("agency.inspection-board.term", {
  label: { vi: "nhiệm kỳ của Ban Thanh tra nhân dân ở cơ quan", en: "the agency board's term" },
  trigger: { vi: "ngày bầu", en: "the election" },
  is: inspectionLawUnread("the term of a board").amended(
    "2023-07-01",
    cite(law, "Đ60.k3", "Nhiệm kỳ của Ban Thanh tra nhân dân là 02 năm"),
    years(2)
  )
})

/** Đ60.2 — not the head, a deputy head or the chief accountant. */
export const staffBoardExclusions = rule("agency.inspection-board.exclusions", {
  label: { vi: "người không được là thành viên", en: "who may not be a member" },
  is: inspectionLawUnread("who may be a member").amended(
    "2023-07-01",
    cite(law, "Đ60.k2", "không đồng thời là người đứng đầu, cấp phó của người đứng đầu, kế toán trưởng"),
    ["head", "deputy-head", "chief-accountant"] as const
  )
})

const unionRecognises = cite(
  decree,
  "Đ21.k1.p2",
  "Ban Chấp hành Công đoàn cơ quan, đơn vị công nhận kết quả bầu"
)
const repealed = cite(law, "Đ63.k2", "(được bãi bỏ)", { instrument: "97/2025/QH15", at: "Đ4.k8" })
const recogniser = inspectionLawUnread("who recognises the election").amended<"union" | "nobody-named">(
  "2023-08-15",
  unionRecognises,
  "union"
)

const staffBoardRecogniserWithUnion = recogniser.amended<"union" | "nobody-named">(
  "2025-07-01",
  unionKeepsItsPart,
  "union",
  unionRecognises
)
const staffBoardRecogniserWithoutUnion = recogniser
  .amended<"union" | "nobody-named">("2025-07-01", repealed, "nobody-named")
  .contested<"union" | "nobody-named">(
    { from: "2025-07-01", until: null },
    unionRecognises,
    "union",
    "the law repealed the union's duty on 2025-07-01; the decree that names the union was not amended"
  )

/** Luật 97/2025 took the duty from the union (Đ63.2); NĐ 59 Đ21.1 still names it: nobody is named but for Đ5.2. */
export const staffBoardRecogniser = rule("agency.inspection-board.recogniser", {
  label: { vi: "công nhận kết quả bầu Ban Thanh tra nhân dân", en: "who recognises the election" },
  facts,
  is: (f): Timeline<"union" | "nobody-named"> =>
    f["not-fully-budget-paid"] ? staffBoardRecogniserWithUnion : staffBoardRecogniserWithoutUnion
})

const term = inspectionLawUnread("recognising the election").amended(
  "2023-08-15",
  cite(decree, "Đ21.k1.p2", "Chậm nhất sau 05 ngày làm việc kể từ ngày kết thúc hội nghị"),
  workingDays(5)
)

const staffBoardRecognitionWithUnion = term.amended(
  "2025-07-01",
  cite(decree, "Đ21.k1.p2", "Chậm nhất sau 05 ngày làm việc kể từ ngày kết thúc hội nghị"),
  workingDays(5),
  unionKeepsItsPart
)
const staffBoardRecognitionWithoutUnion = term.unread(
  "2025-07-01",
  "the law no longer names anybody who recognises the election; the decree still gives the union five working days",
  repealed,
  unionRecognises
)

/** NĐ 59 Đ21.1 — "Chậm nhất sau 05 ngày làm việc kể từ ngày kết thúc hội nghị". */
export const staffBoardRecognition = rule("agency.inspection-board.recognition", {
  label: { vi: "thời hạn công nhận kết quả bầu", en: "recognising the election" },
  trigger: { vi: "ngày kết thúc hội nghị", en: "the end of the conference" },
  facts,
  is: f => (f["not-fully-budget-paid"] ? staffBoardRecognitionWithUnion : staffBoardRecognitionWithoutUnion)
})

/** NĐ 59 Đ21.3 — with nine members or more, "không quá 02 người". */
export const staffBoardDeputies = rule("agency.inspection-board.deputies", {
  label: { vi: "số Phó Trưởng ban khi có từ 09 thành viên", en: "deputies of a board of nine or more" },
  is: inspectionLawUnread("deputies").amended(
    "2023-08-15",
    cite(decree, "Đ21.k3", "từ 09 người trở lên thì số lượng Phó Trưởng ban không quá 02 người"),
    range(0, 2)
  )
})

/** Đ62 — "chương trình công tác theo từng quý, 06 tháng, hằng năm", on the conference's resolution, reported to it. */
export const staffBoardPlans = rule("agency.inspection-board.plans", {
  label: { vi: "chương trình công tác của Ban Thanh tra nhân dân", en: "the board's programmes" },
  is: inspectionLawUnread("programmes")
    .amended("2023-08-15", cite(decree, "Đ22.k1.a", "theo từng quý, 06 tháng và hằng năm"), [
      "quarter",
      "half-year",
      "year"
    ] as const)
    .amended(
      "2025-07-01",
      cite(law, "Đ62.k1", "xây dựng chương trình công tác theo từng quý, 06 tháng, hằng năm", {
        instrument: "97/2025/QH15",
        at: "Đ4.k1"
      }),
      ["quarter", "half-year", "year"] as const
    )
})

/** NĐ 59 Đ22.1b — "chậm nhất 05 ngày làm việc trước khi tiến hành hoạt động kiểm tra, giám sát". */
export const staffBoardPlanNotice = rule("agency.inspection-board.plan-notice", {
  label: { vi: "thông báo kế hoạch kiểm tra, giám sát cụ thể", en: "notice of an inspection" },
  trigger: { vi: "ngày tiến hành kiểm tra, giám sát", en: "the start of the inspection" },
  is: inspectionLawUnread("notice of an inspection").amended(
    "2023-08-15",
    cite(decree, "Đ22.k1.b", "chậm nhất 05 ngày làm việc trước khi tiến hành hoạt động kiểm tra, giám sát"),
    workingDaysBefore(5)
  )
})

/** Đ63.1c — "trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị". */
export const staffBoardReply = rule("agency.inspection-board.reply", {
  label: {
    vi: "trả lời kiến nghị của Ban Thanh tra nhân dân ở cơ quan",
    en: "the head's answer to its recommendation"
  },
  trigger: { vi: "ngày nhận được kiến nghị", en: "receipt of the recommendation" },
  is: inspectionLawUnread("answers to a board").amended(
    "2023-07-01",
    cite(law, "Đ63.k1.c", "trong thời hạn 15 ngày kể từ ngày nhận được kiến nghị"),
    days(15)
  )
})

/** NĐ 59 Đ20.3 — "Làm việc theo chế độ tập thể và quyết định theo đa số". */
export const staffBoardMajority = rule("agency.inspection-board.majority", {
  label: { vi: "quyết định theo đa số", en: "the board's own decisions, of its members" },
  is: inspectionLawUnread("decisions of a board").amended(
    "2023-08-15",
    cite(decree, "Đ20.k3", "Làm việc theo chế độ tập thể và quyết định theo đa số"),
    moreThanShare(1, 2)
  )
})
