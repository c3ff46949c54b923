import { cite, inVietnamese, isRuling, leastReaching, reaches } from "@danchu/law"
import {
  ballotNotice,
  ballotNoticeForms,
  ballotPlan,
  ballotTeam,
  onlineChoice,
  onlineReport,
  onlineTeam
} from "@danchu/law/rules/community-ballot"
import { secondVote } from "@danchu/law/rules/community-decision"
import {
  clusterMeetings,
  clusterPlan,
  convener,
  meetingDocuments,
  meetingNotice,
  meetingNoticeForms
} from "@danchu/law/rules/community-meeting"
import { governed, under } from "./absent.js"
import { callRefusal } from "./community-decision-form.js"
import type { DecisionStepFor } from "./community-decision-state.js"
import { accepted, refused } from "./procedure.js"
import { lateness, noticeInTime, termFrom } from "./term.js"

/** Luật 10/2022/QH15, Đ17–19; NĐ 59/2023/NĐ-CP Đ3–5: the choice of an online vote, the call and the documents. */

const law = "10/2022/QH15"

const decree = "59/2023/NĐ-CP"

const forms = cite(law, "Đ17.k1", "bằng một trong các hình thức sau đây")

const online = cite(law, "Đ17.k1.c", "được cộng đồng dân cư thống nhất lựa chọn")

const toEach = cite(law, "Đ19.k3", "Mỗi hộ gia đình được phát 01 phiếu lấy ý kiến")

const allRepresentatives = cite(law, "Đ21.k1", "tổng số đại diện hộ gia đình trở lên trong thôn, tổ dân phố")

const documents = cite(decree, "Đ3.k4", "phải được gửi đến từng hộ gia đình, cá nhân liên quan")

const called = cite(decree, "Đ3.k3", "phải được thông báo đến thành phần tham dự ít nhất 02 ngày")

/** NĐ 59/2023 Đ5.2.c — "trên 50% tổng số đại diện hộ gia đình … lựa chọn đồng ý bằng hình thức biểu quyết trực tuyến". */
export const chooseOnline: DecisionStepFor<"ChooseOnline"> = {
  label: { vi: "bình chọn hình thức trực tuyến", en: "choose to vote online" },
  from: ["proposed"],
  to: ["proposed"],
  who: "online-team",
  rules: [onlineChoice.id],
  basis: [online],
  decide: (_, { on, households, chose }) =>
    under(onlineChoice.on(on), online, share => {
      if (chose > households) {
        return refused(
          allRepresentatives,
          "more-than-there-are",
          "số hộ lựa chọn nhiều hơn tổng số hộ",
          "more have chosen than there are"
        )
      }
      return reaches(share.value, chose, households)
        ? accepted([{ type: "OnlineChosen", on, households, chose, governedBy: governed(share) }])
        : refused(
            share,
            "not-enough-chose-online",
            `cần ít nhất ${leastReaching(share.value, households)} hộ lựa chọn`,
            `${leastReaching(share.value, households)} households must choose it`
          )
    })
}

/** Đ18, Đ19.2, NĐ 59/2023 Đ3–5 — the register of that day is frozen: it stays the denominator. */
export const convene: DecisionStepFor<"ConveneVote"> = {
  label: { vi: "triệu tập, công khai việc lấy ý kiến", en: "convene the vote" },
  from: ["proposed", "failed"],
  to: ["convened"],
  who: "neighbourhood-head",
  rules: [
    convener.id,
    meetingNotice.id,
    meetingNoticeForms.id,
    clusterMeetings.id,
    clusterPlan.id,
    ballotPlan.id,
    ballotNotice.id,
    ballotNoticeForms.id,
    ballotTeam.id,
    onlineReport.id,
    onlineTeam.id,
    secondVote.id
  ],
  basis: [forms, called],
  decide: (state, command, bench) => {
    if (new Set(command.register).size !== command.register.length) {
      return refused(
        toEach,
        "household-listed-twice",
        "danh sách có hộ ghi hai lần",
        "a household stands in the register twice"
      )
    }
    const no = callRefusal(state, command, bench)
    if (no) return no
    const { type: _type, ...given } = command
    const again = secondVote.on(command.on)
    const anew =
      state.meetingFailed &&
      isRuling(again) &&
      (again.value as readonly string[]).includes("ballots-to-every-household")
    const { plan } = command
    const sent = lateness(plan ? termFrom(ballotPlan, plan.issued, bench) : null, plan?.sent ?? command.on)
    return accepted(
      [
        {
          ...given,
          type: "VoteConvened",
          anew,
          planLate: sent.late,
          governedBy: [...(isRuling(again) ? governed(again) : []), ...sent.governedBy]
        }
      ],
      [{ to: "every-household", template: `call-to-${command.form}`, basis: [called] }]
    )
  }
}

/** NĐ 59/2023 Đ3.4 — for D1, D2 and D3 "phải được gửi đến từng hộ gia đình … ít nhất 02 ngày". */
export const sendDocuments: DecisionStepFor<"SendDocuments"> = {
  label: { vi: "gửi tài liệu cuộc họp", en: "send the documents" },
  from: ["convened"],
  to: ["convened"],
  who: "neighbourhood-head",
  rules: [meetingDocuments.id],
  basis: [documents],
  decide: (state, { on }, bench) =>
    under(meetingDocuments.on(on), documents, ruling => {
      const last = state.heldOn === null ? on : noticeInTime(ruling, state.heldOn, bench)
      return on > last
        ? refused(
            ruling,
            "documents-too-late",
            `tài liệu phải gửi chậm nhất ngày ${inVietnamese(last)}`,
            `the documents had to go out by ${last}`
          )
        : accepted([{ type: "DocumentsSent", on, governedBy: governed(ruling) }])
    })
}
