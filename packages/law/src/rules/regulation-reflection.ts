import { cite, paraphrased, recalled, WHOLE } from "../citation.js"
import { ground } from "../ground.js"
import { workingDays, workingDaysBefore } from "../quantity.js"
import { flag, rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/**
 * NĐ 20/2008/NĐ-CP: reflections and petitions about an administrative regulation, which are another matter than the
 * petitions of Luật Tiếp công dân; and the clocks of the national portal.
 */

const decree = "20/2008/NĐ-CP"
const since = "2008-03-03"

const subject = (
  code: string,
  at: "Đ5.k1" | "Đ5.k2" | "Đ5.k3" | "Đ5.k4" | "Đ5.k5" | "Đ5.k6" | "Đ5.k7" | "Đ5.k8",
  quote: string,
  vi: string,
  en: string
) => ground(code, cite(decree, at, quote), vi, en)

/** Đ5 — eight subjects, from "Những vướng mắc cụ thể trong thực hiện" to "Sáng kiến ban hành mới". */
export const reflectionSubjects = rule("regulation-reflection.subjects", {
  label: { vi: "nội dung phản ánh, kiến nghị về quy định hành chính", en: "what it may be about" },
  is: Timeline.enacted(since, cite(decree, "Đ5", "quy định hành chính"), [
    subject(
      "difficulties",
      "Đ5.k1",
      "Những vướng mắc cụ thể trong thực hiện quy định hành chính",
      "vướng mắc trong thực hiện",
      "difficulties in practice"
    ),
    subject(
      "unsuitable",
      "Đ5.k2",
      "Sự không phù hợp của quy định hành chính với thực tế",
      "không phù hợp thực tế",
      "unsuited to practice"
    ),
    subject(
      "inconsistent",
      "Đ5.k3",
      "Sự không đồng bộ, không thống nhất của các quy định hành chính",
      "không đồng bộ, không thống nhất",
      "inconsistent"
    ),
    subject("unlawful", "Đ5.k4", "Quy định hành chính không hợp pháp", "không hợp pháp", "unlawful"),
    subject(
      "against-treaties",
      "Đ5.k5",
      "trái với các điều ước quốc tế",
      "trái điều ước quốc tế",
      "against a treaty"
    ),
    subject(
      "other",
      "Đ5.k6",
      "Những vấn đề khác liên quan đến quy định hành chính",
      "vấn đề khác",
      "other matters"
    ),
    subject("solutions", "Đ5.k7", "Phương án xử lý những phản ánh", "phương án xử lý", "proposed solutions"),
    subject(
      "initiatives",
      "Đ5.k8",
      "Sáng kiến ban hành mới quy định hành chính",
      "sáng kiến ban hành mới",
      "initiatives for new rules"
    )
  ])
})

/** Đ6 — "Văn bản", "Điện thoại", "Phiếu lấy ý kiến". */
export const reflectionForms = rule("regulation-reflection.forms", {
  label: { vi: "hình thức phản ánh, kiến nghị", en: "its forms" },
  is: Timeline.enacted(since, cite(decree, "Đ6", "được thực hiện thông qua một trong các hình thức sau"), [
    ground("document", cite(decree, "Đ6.k1", "Văn bản"), "văn bản", "in writing"),
    ground("telephone", cite(decree, "Đ6.k2", "Điện thoại"), "điện thoại", "by telephone"),
    ground(
      "opinion-sheet",
      cite(decree, "Đ6.k3", "Phiếu lấy ý kiến"),
      "phiếu lấy ý kiến",
      "on an opinion sheet"
    )
  ] as const)
})

/** Đ7.1 — "tiếng Việt"; "rõ nội dung"; "tên, địa chỉ, số điện thoại (hoặc địa chỉ thư tín khi cần liên hệ)". */
export const reflectionRequirements = rule("regulation-reflection.requirements", {
  label: { vi: "yêu cầu đối với phản ánh, kiến nghị", en: "what it must have" },
  is: Timeline.enacted(since, cite(decree, "Đ7.k1", "Yêu cầu đối với phản ánh, kiến nghị bằng văn bản"), [
    ground(
      "vietnamese",
      cite(decree, "Đ7.k1.b", "Sử dụng ngôn ngữ tiếng Việt"),
      "tiếng Việt",
      "in Vietnamese"
    ),
    ground(
      "clear",
      cite(decree, "Đ7.k1.c", "Thể hiện rõ nội dung phản ánh, kiến nghị"),
      "rõ nội dung",
      "clear content"
    ),
    ground(
      "contact",
      cite(decree, "Đ7.k1.d", "Ghi rõ tên, địa chỉ, số điện thoại"),
      "tên, địa chỉ, số điện thoại",
      "name, address, telephone"
    )
  ] as const)
})

/** Đ8.1 — who receives them for the Government; the decree of 2017 that moved it back was not read. */
export const reflectionReceiver = rule("regulation-reflection.receiver", {
  label: { vi: "cơ quan tiếp nhận phản ánh, kiến nghị", en: "who receives them for the Government" },
  is: Timeline.enacted(
    since,
    recalled(decree, "Đ8", "Văn phòng Chính phủ"),
    "government-office" as "government-office" | "ministry-of-justice"
  )
    .amended(
      "2013-07-01",
      cite(
        decree,
        "Đ8.k1",
        "Bộ Tư pháp giúp Chính phủ, Thủ tướng Chính phủ tiếp nhận các phản ánh, kiến nghị",
        {
          instrument: "48/2013/NĐ-CP",
          at: "Đ2"
        }
      ),
      "ministry-of-justice"
    )
    .amended(
      "2017-09-25",
      recalled("92/2017/NĐ-CP", WHOLE, "chuyển về Văn phòng Chính phủ"),
      "government-office"
    )
})

/** Đ9.1.d — "trong thời hạn không quá 05 ngày làm việc, kể từ ngày tiếp nhận". */
export const forwardReflection = rule("regulation-reflection.forward", {
  label: { vi: "chuyển phản ánh, kiến nghị không thuộc thẩm quyền", en: "forwarding one out of competence" },
  trigger: { vi: "ngày tiếp nhận", en: "receiving it" },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ9.k1.d", "trong thời hạn không quá 05 ngày làm việc, kể từ ngày tiếp nhận"),
    workingDays(5)
  )
})

/** Đ14.2 — a sequence of steps and no number of days. */
export const resolveReflection = rule("regulation-reflection.resolve", {
  label: {
    vi: "thời hạn xử lý phản ánh, kiến nghị về quy định hành chính",
    en: "the term of its resolution"
  },
  is: Timeline.enacted(
    since,
    cite(decree, "Đ14.k2", "cơ quan hành chính nhà nước có thẩm quyền xử lý phải tuân thủ quy trình sau"),
    "no-number" as const
  )
})

/** Đ19 — "Việc công khai được thực hiện thông qua một hoặc nhiều hình thức sau". */
export const reflectionPublication = rule("regulation-reflection.publish-forms", {
  label: { vi: "hình thức công khai kết quả xử lý", en: "forms of publishing the result, one at least" },
  is: Timeline.enacted(since, cite(decree, "Đ19", "được thực hiện thông qua một hoặc nhiều hình thức sau"), [
    ground(
      "portal",
      cite(decree, "Đ19.k1", "Đăng tải trên Cổng thông tin hoặc Trang thông tin điện tử"),
      "cổng thông tin điện tử",
      "on the portal"
    ),
    ground(
      "media",
      cite(decree, "Đ19.k2", "Thông báo trên các phương tiện thông tin đại chúng"),
      "phương tiện thông tin đại chúng",
      "in the media"
    ),
    ground(
      "letter",
      cite(decree, "Đ19.k3", "Gửi công văn thông báo cho cá nhân, tổ chức"),
      "công văn",
      "by letter"
    ),
    ground("other", cite(decree, "Đ19.k4", "Các hình thức khác"), "hình thức khác", "otherwise")
  ] as const)
})

/** Luật Tiếp công dân Đ26.2 — for a general petition no text gives a term of resolution; only the answer of Đ28.1. */
export const petitionResolution = rule("petition.resolve", {
  label: {
    vi: "thời hạn giải quyết kiến nghị, phản ánh",
    en: "the term of resolving a petition or reflection"
  },
  is: Timeline.enacted(
    "2014-07-01",
    cite("42/2013/QH13", "Đ26.k2.a", "báo cáo người có thẩm quyền để nghiên cứu, xem xét, giải quyết"),
    "no-number" as const,
    cite("42/2013/QH13", "Đ28.k1", "Trong thời hạn 10 ngày làm việc, kể từ ngày tiếp nhận nội dung")
  )
})

const index = "766/QĐ-TTg"
const portalSince = "2022-06-23"
const portalTrigger = {
  vi: "ngày gửi, hoặc ngày được chuyển đến",
  en: "the day it was sent or forwarded"
} as const
const portal = (gist: string, count: number) =>
  Timeline.enacted(portalSince, paraphrased(index, WHOLE, gist), workingDays(count))

/** The index's notes: two working days to send back. */
export const portalRefusal = rule("portal-reflection.refuse", {
  label: {
    vi: "từ chối, trả lại phản ánh trên Cổng Dịch vụ công quốc gia",
    en: "sending a portal reflection back"
  },
  trigger: portalTrigger,
  is: portal("từ chối, trả lại trong 2 ngày làm việc", 2)
})

/** The index's notes: five working days for the first question back. */
export const portalQuestion = rule("portal-reflection.ask-more", {
  label: { vi: "yêu cầu bổ sung thông tin lần đầu", en: "the first request for more information" },
  trigger: portalTrigger,
  is: portal("yêu cầu bổ sung thông tin lần đầu trong 5 ngày làm việc", 5)
})

/** The index's notes: fifteen working days to answer; the decree itself has no number. */
export const portalAnswer = rule("portal-reflection.answer", {
  label: { vi: "trả lời phản ánh, kiến nghị trên Cổng", en: "answering on the portal" },
  trigger: portalTrigger,
  is: portal("trả lời trong 15 ngày làm việc", 15)
})

/** The index's notes: two working days to publish the answer. */
export const portalPublication = rule("portal-reflection.publish", {
  label: { vi: "công khai câu trả lời trên Cổng", en: "publishing the answer on the portal" },
  trigger: { vi: "ngày có câu trả lời", en: "the answer" },
  is: portal("công khai câu trả lời trong 2 ngày làm việc", 2)
})

/** "cấp tỉnh" against "bộ, cơ quan ngang bộ". */
const ofProvince = flag("thủ tục do UBND cấp tỉnh công bố", "announced by a province")

/** NĐ 63/2010 Đ15 — a procedure is announced before the text that carries it takes effect. */
export const procedureAnnouncement = rule("procedure-announcement.issue", {
  label: {
    vi: "ban hành quyết định công bố thủ tục hành chính",
    en: "announcing an administrative procedure"
  },
  trigger: { vi: "ngày văn bản có hiệu lực", en: "the text taking effect" },
  facts: { "of-province": ofProvince },
  is: facts =>
    facts["of-province"]
      ? Timeline.enacted(
          "2013-07-01",
          paraphrased("63/2010/NĐ-CP", "Đ15", "chậm nhất 5 ngày làm việc trước ngày văn bản có hiệu lực"),
          workingDaysBefore(5)
        )
      : Timeline.enacted(
          "2013-07-01",
          paraphrased("63/2010/NĐ-CP", "Đ15", "chậm nhất 20 ngày làm việc trước ngày văn bản có hiệu lực"),
          workingDaysBefore(20)
        )
})
