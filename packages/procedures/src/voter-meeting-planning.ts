import { cite, isRuling } from "@danchu/law"
import { voterMeetingForms, voterMeetingKinds } from "@danchu/law/rules/voter-meeting"
import { groupMeetingDecision, outsideConstituencyDecision } from "@danchu/law/rules/voter-meeting-terms"
import { governed, under } from "./absent.js"
import { listed, unlisted } from "./listed.js"
import { accepted, type Refusal, refused } from "./procedure.js"
import { lateness } from "./term.js"
import type { VoterMeetingCommand } from "./voter-meeting-events.js"
import {
  decideBy,
  outsideConstituency,
  outsideProvince,
  type VoterMeetingStepFor
} from "./voter-meeting-state.js"

/** NQLT 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN Đ18–19, Đ32–33: which meeting, and who decides that it is held. */

const resolution = "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"
const kinds = cite(resolution, "Đ18.k1", "Tiếp xúc cử tri định kỳ")
const elsewhere = cite(resolution, "Đ18.k4", "nơi đại biểu Quốc hội ứng cử hoặc chuyển sinh hoạt đến")
const constituency = cite(resolution, "Đ18.k5", "ngoài đơn vị bầu cử của đại biểu Hội đồng nhân dân")
const forms = cite(resolution, "Đ19.k1.a", "Hội nghị tiếp xúc cử tri")
const asked = cite(resolution, "Đ33.k4", "xem xét, quyết định và thông báo đến đại biểu Quốc hội")

type Meeting = Pick<
  Extract<VoterMeetingCommand, { readonly type: "PlanMeeting" }>,
  "on" | "body" | "kind" | "form" | "way" | "meetingOn"
>

/** Đ18, Đ19 — one of nine kinds, in two forms and three ways; two kinds belong to one body each. */
const misplanned = (given: Meeting): Refusal | null => {
  const known = voterMeetingKinds.on(given.on)
  if (isRuling(known) && !listed(known, given.kind)) {
    return unlisted(
      known,
      "not-a-kind-of-meeting",
      "không thuộc các hoạt động tiếp xúc cử tri",
      "none of the kinds"
    )
  }
  const ways = voterMeetingForms.on(given.on)
  if (
    isRuling(ways) &&
    !(ways.value.forms.some(one => one === given.form) && ways.value.ways.some(one => one === given.way))
  ) {
    return refused(
      ways,
      "not-a-form-of-meeting",
      "không thuộc các hình thức, phương thức tiếp xúc cử tri",
      `none of the forms: ${[...ways.value.forms, ...ways.value.ways].join(", ")}`
    )
  }
  if (given.kind === outsideProvince && given.body !== "assembly") {
    return refused(
      elsewhere,
      "for-the-assembly-only",
      "chỉ đại biểu Quốc hội tiếp xúc ngoài địa bàn tỉnh",
      "only deputies of the National Assembly meet voters outside their province"
    )
  }
  if (given.kind === outsideConstituency && given.body === "assembly") {
    return refused(
      constituency,
      "for-a-council-only",
      "chỉ đại biểu Hội đồng nhân dân tiếp xúc ngoài đơn vị bầu cử",
      "only deputies of a council meet voters outside their constituency"
    )
  }
  return given.meetingOn < given.on
    ? refused(kinds, "planned-for-the-past", "ngày tiếp xúc đã qua", "the day of the meeting has passed")
    : null
}

const needsRequest = ({ kind, form }: Pick<Meeting, "kind" | "form">): boolean =>
  form !== "conference" || kind === outsideConstituency

/** Đ32, Đ33.2 — for a meeting with a person or group, or outside the constituency. */
export const request: VoterMeetingStepFor<"RequestMeeting"> = {
  label: { vi: "đại biểu đề nghị tiếp xúc", en: "the deputy asks for a meeting" },
  from: ["new"],
  to: ["requested"],
  who: "deputy",
  rules: [groupMeetingDecision.id, outsideConstituencyDecision.id, voterMeetingKinds.id],
  basis: [asked],
  decide: (_, { type: _type, ...given }) =>
    under(voterMeetingKinds.on(given.on), kinds, known =>
      needsRequest(given)
        ? (misplanned(given) ??
          accepted([{ ...given, type: "MeetingRequested", governedBy: governed(known) }]))
        : refused(
            asked,
            "no-request-needed",
            "hội nghị được tổ chức theo kế hoạch",
            "a conference is held by its plan and needs no request"
          )
    )
}

/** Đ32, Đ33.4 — "Chậm nhất là 05 ngày làm việc, sau ngày nhận được đề nghị". */
export const decideRequest: VoterMeetingStepFor<"DecideRequest"> = {
  label: { vi: "quyết định việc tiếp xúc", en: "decide on the request" },
  from: ["requested"],
  to: ["planned", "refused"],
  who: "standing-body",
  rules: [groupMeetingDecision.id, outsideConstituencyDecision.id],
  basis: [asked],
  decide: (state, { on, agreed, reason }, bench) =>
    accepted(
      [{ type: "RequestDecided", on, agreed, reason, ...lateness(decideBy(state, bench), on) }],
      [{ to: "deputy", template: "meeting-decision", basis: [asked] }]
    )
}

/** Đ6.1, Đ18, Đ21 — by the plan of the delegation, of the council's standing body or of the group of deputies. */
export const plan: VoterMeetingStepFor<"PlanMeeting"> = {
  label: { vi: "lập kế hoạch tiếp xúc cử tri", en: "plan the meeting" },
  from: ["new"],
  to: ["planned"],
  who: "standing-body",
  rules: [voterMeetingKinds.id, voterMeetingForms.id],
  basis: [kinds, forms],
  decide: (_, { type: _type, ...given }) =>
    under(voterMeetingKinds.on(given.on), kinds, known => {
      const wrong = misplanned(given)
      if (wrong) return wrong
      if (needsRequest(given)) {
        return refused(
          asked,
          "request-needed",
          "phải có đề nghị của đại biểu và quyết định của cơ quan có thẩm quyền",
          "it takes the deputy's request and a decision on it"
        )
      }
      const around = ["1", "2", "3"].includes(given.kind)
      const side = given.kind === "1" ? "before" : given.kind === "2" ? "after" : given.session?.side
      if (around !== (given.session !== undefined) || given.session?.side !== side) {
        return refused(
          kinds,
          "session-does-not-fit",
          "tiếp xúc trước, sau kỳ họp thì phải nêu kỳ họp, hoạt động khác thì không",
          "a meeting around a session names its session and side, any other names none"
        )
      }
      return accepted([{ ...given, type: "MeetingPlanned", governedBy: governed(known) }])
    })
}
