import { cite, recalled, WHOLE } from "../citation.js"
import { ground } from "../ground.js"
import type { OpenNorm } from "../open-norm.js"
import { daysBefore } from "../quantity.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật 75/2015/QH13 Đ34, Đ36: the Front's social criticism of drafts. */

const law = "75/2015/QH13"

const forms = [
  ground(
    "conference",
    cite(law, "Đ34.k1", "Tổ chức hội nghị phản biện xã hội"),
    "hội nghị phản biện xã hội",
    "a conference"
  ),
  ground(
    "written",
    cite(law, "Đ34.k2", "Gửi dự thảo văn bản được phản biện"),
    "gửi dự thảo lấy ý kiến",
    "written views on the draft"
  ),
  ground(
    "dialogue",
    cite(law, "Đ34.k3", "Tổ chức đối thoại trực tiếp giữa Mặt trận Tổ quốc Việt Nam với cơ quan"),
    "đối thoại trực tiếp",
    "direct dialogue"
  )
] as const

/** Đ34 — three forms. */
export const criticismForms = rule("front.criticism-forms", {
  label: { vi: "hình thức phản biện xã hội", en: "forms of social criticism" },
  is: Timeline.enacted("2016-01-01", cite(law, "Đ34.k1", "Tổ chức hội nghị phản biện xã hội"), forms)
})

/** Đ36.1 — "chậm nhất là 15 ngày trước khi trình cơ quan có thẩm quyền ban hành văn bản". */
export const criticismDraft = rule("front.criticism-draft", {
  label: { vi: "gửi dự thảo văn bản được phản biện đến Mặt trận", en: "sending the draft to the Front" },
  trigger: { vi: "ngày trình cơ quan có thẩm quyền", en: "submission to the deciding body" },
  is: Timeline.enacted(
    "2016-01-01",
    cite(law, "Đ36.k1", "chậm nhất là 15 ngày trước khi trình cơ quan có thẩm quyền ban hành văn bản"),
    daysBefore(15)
  )
})

const reply: OpenNorm = {
  id: "front.criticism-reply",
  basis: [cite(law, "Đ36.k3", "Trả lời bằng văn bản đối với kiến nghị của Mặt trận Tổ quốc Việt Nam")]
}

/** Đ36.3 — a written answer, an explanation where the Front is not followed, a report to the deciding body; no term is set. */
export const criticismReply = rule("front.criticism-reply", {
  label: { vi: "trả lời kiến nghị phản biện xã hội", en: "answering the Front's criticism" },
  is: Timeline.enacted(
    "2016-01-01",
    reply.basis[0],
    reply,
    cite(law, "Đ36.k3", "trường hợp không tiếp thu kiến nghị thì phải giải trình")
  )
})

/** QĐ 217 and 218-QĐ/TW — the Party's own rules on supervision, criticism and opinions; they are only remembered. */
export const partyRules = rule("front.party-rules", {
  label: {
    vi: "quy định của Đảng về giám sát, phản biện, góp ý",
    en: "the Party's rules on supervision and criticism"
  },
  is: Timeline.unread(
    "2013-12-12",
    "QĐ 217-QĐ/TW and QĐ 218-QĐ/TW were not read, nor whether they were replaced",
    recalled("217-QĐ/TW", WHOLE, "giám sát và phản biện xã hội"),
    recalled("218-QĐ/TW", WHOLE, "góp ý xây dựng Đảng, xây dựng chính quyền")
  )
})
